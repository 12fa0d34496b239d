/** What the saved file is called: after the first sheet made, and after the file that the sheets were added to. */
export function savedName(firstSheet: string, into: string | null): string {
  if (into === null) return `${firstSheet}.xlsx`;
  const [, stem = into, extension = ".xlsx"] = /^(.*?)(\.xls[xm])?$/i.exec(into)!;
  return `${stem} ${firstSheet}${extension}`;
}
