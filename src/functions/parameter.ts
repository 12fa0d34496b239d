/** One parameter: a cell, or a range with its header row; its name is the same in all languages. */
export interface Parameter {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly isTable: boolean;
  readonly isOptional: boolean;
  /** Whether it may be given any number of times; only the last may. */
  readonly isRepeating: boolean;
}

type ParameterWords = Pick<Parameter, "name" | "zh" | "en">;

export function cell(words: ParameterWords): Parameter {
  return { ...words, isTable: false, isOptional: false, isRepeating: false };
}

export function table(words: ParameterWords): Parameter {
  return { ...cell(words), isTable: true };
}

/** As many tables as are needed, in any order. */
export function tables(words: ParameterWords): Parameter {
  return { ...table(words), isRepeating: true };
}

export function optional(parameter: Parameter): Parameter {
  return { ...parameter, isOptional: true };
}
