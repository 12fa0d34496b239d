/** What a row is to hold under one of its table's fields: a text, a number that tells somebody, or a moment; "" for nothing. */
export interface NewCell {
  readonly field: string;
  readonly text: string;
  readonly is: "text" | "identifier" | { readonly moment: number };
}
