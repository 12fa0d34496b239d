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

export const who = cell({
  name: "who",
  zh: "工号或班组;空白为全部",
  en: "An agent ID or a team; blank for all",
});

export const period = cell({
  name: "period",
  zh: "期间:2025-10-09、2025-10、2025-W41、2025-10-01..2025-10-15 或日期;空白为全部",
  en: "2025-10-09, 2025-10, 2025-W41, 2025-10-01..2025-10-15 or a date; blank for all",
});

export const month = cell({
  name: "month",
  zh: "月份:2025-10,或这个月里的日期",
  en: "2025-10, or a date in the month",
});

export const calls = table({
  name: "calls",
  zh: "外呼明细或外呼汇总,含表头",
  en: "外呼明细 (calls) or 外呼汇总 (tallies) with the header row",
});

export const prices = table({
  name: "prices",
  zh: "业务单价,含表头",
  en: "业务单价 (prices) with the header row",
});

export const sessions = table({
  name: "sessions",
  zh: "工时(签入签出,或现成的工时),含表头",
  en: "工时 (sessions, or ready hours) with the header row",
});

export const evaluations = table({
  name: "evaluations",
  zh: "质检记录,含表头",
  en: "质检记录 (evaluations) with the header row",
});

export const scorecard = table({
  name: "scorecard",
  zh: "评分标准,含表头;不给则按默认五项",
  en: "评分标准 (scorecard) with the header row; the five usual items if omitted",
});

export const violations = table({
  name: "violations",
  zh: "评扣,含表头",
  en: "评扣 (violations) with the header row",
});

export const anyTables: Parameter = tables({
  name: "table",
  zh: "要用的各个表,含表头,先后不限:外呼明细、业务单价、人员、工时、口径……",
  en: "The tables it needs with their header rows, in any order: calls, prices, roster, sessions, definitions …",
});
