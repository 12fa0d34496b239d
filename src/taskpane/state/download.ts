const TYPES = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  document: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Browsers take the content some time after the click. */
const KEPT_MS = 60_000;

/** Hands a file over to the browser's downloads. */
export function download(bytes: Uint8Array, { name, as }: { name: string; as: keyof typeof TYPES }): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPES[as] }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
