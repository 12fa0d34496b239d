/** An error as a cell's value; the same text is always the same object. */
export class CellError {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  private static readonly known = new Map<string, CellError>();

  static of(text: string): CellError {
    let error = this.known.get(text);
    if (!error) {
      error = new CellError(text);
      this.known.set(text, error);
    }
    return error;
  }

  toJSON(): string {
    return this.text;
  }
}

/** What a cell holds; null when nothing. */
export type CellValue = string | number | boolean | CellError | null;

const ERRORS = "#N/A #DIV/0! #VALUE! #REF! #NAME? #NUM! #NULL! #SPILL! #CALC!".split(" ");

export function isErrorText(text: string): boolean {
  return ERRORS.includes(text.toUpperCase());
}

/** The value as the API gives it: blanks as empty texts, errors as their texts. */
export function toApiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.text : value;
}

export function valueTypeOf(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
