/** The errors that a cell may hold, as Excel writes them. */
const ERROR = /^#(?:N\/A|[A-Z0-9_/]+[!?])$/;

/** Whether a cell is blank: Excel hands one over as 0 on the desktop and as null on the web, a formula's as "". */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === 0;
}

/** The error that a cell holds (`#N/A`), which Excel hands over as an object; null when it holds none. */
export function errorIn(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const told = Object.values(value).find((part) => typeof part === "string" && ERROR.test(part)) as string | undefined;
  return told ?? "#VALUE!";
}
