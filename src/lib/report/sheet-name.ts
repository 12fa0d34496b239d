const longest = 31;
/** Excel keeps this name for its change tracking and refuses it for a sheet. */
const reserved = "history";

/** `name` as Excel allows it for a sheet: 31 characters, no `[]:*?/\`, and unlike every name in `taken`. */
export function safeSheetName(name: string, taken: Iterable<string>): string {
  const folded = new Set([reserved, ...Array.from(taken, fold)]);
  const wanted = fit(allow(name), longest) || "工作表";
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const candidate = fit(wanted, longest - suffix.length) + suffix;
    if (!folded.has(fold(candidate))) return candidate;
  }
}

/** Forbidden characters become their full-width twins, which read the same and are allowed. */
function allow(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "")
    .replace(/[[\]:*?/\\]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function fit(name: string, length: number): string {
  let fitted = "";
  for (const { segment } of new Intl.Segmenter().segment(trim(name))) {
    if (fitted.length + segment.length > length) break;
    fitted += segment;
  }
  return trim(fitted);
}

function trim(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
