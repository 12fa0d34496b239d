/** Excel's rules for the name of a sheet. */
export function isSheetName(name: string): boolean {
  if (name.length === 0 || name.length > 31) return false;
  if (/[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'")) return false;
  return name.toLowerCase() !== "history";
}
