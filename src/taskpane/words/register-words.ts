import { REGISTERS, type Register } from "../../lib/centre/editing/plan-service-row.ts";
import { fieldTitle } from "../../lib/table/table.ts";
import type { Language } from "./words.ts";

/** What the fields of the registers are called where the headers of their sheets are not read. */
const ENGLISH: Readonly<Record<Register, Readonly<Record<string, string>>>> = {
  followUps: { at: "When", by: "By", content: "What was done", nextAt: "Next follow-up" },
  callbacks: {
    at: "When",
    by: "By",
    result: "Result",
    satisfaction: "Satisfaction",
    solved: "Solved",
    reason: "Why not satisfied",
    suggestion: "Suggestion",
  },
  blacklist: {
    phone: "Number",
    from: "From",
    reason: "Reason",
    source: "Source",
    scope: "Product (blank: all)",
    until: "Until",
    by: "By",
  },
};

/** Words of the registers, which stay as they are there, in English beside them. */
const MEANINGS: Readonly<Record<string, string>> = {
  成功: "reached",
  信息有误: "wrong data",
  未联系上: "not reached",
  非常满意: "very satisfied",
  满意: "satisfied",
  基本满意: "fairly satisfied",
  不满意: "dissatisfied",
  很不满意: "very dissatisfied",
  未评价: "unrated",
  是: "yes",
  否: "no",
};

/** A field of a register as its sheet calls it, or in English. */
export function fieldLabel(language: Language, register: Register, field: string): string {
  const { fields } = REGISTERS[register].table;
  return language === "zh" ? fieldTitle(fields[field]!) : (ENGLISH[register][field] ?? field);
}

/** A word to choose, with what it means. */
export function choiceLabel(language: Language, word: string): string {
  const meaning = MEANINGS[word];
  return language === "zh" || meaning === undefined ? word : `${word} (${meaning})`;
}
