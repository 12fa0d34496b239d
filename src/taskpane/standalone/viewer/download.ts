const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Browsers take the content some time after the click. */
const KEPT_MS = 60_000;

/** Hands a file over to the browser's downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORKBOOK }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
