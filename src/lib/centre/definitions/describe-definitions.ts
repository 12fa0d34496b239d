import { defaultDefinitions, namedEntries, type Definitions } from "./definitions.ts";
import { showValue, valueAt } from "./entry.ts";
import { OUTCOMES } from "./outcomes.ts";
import type { RateDenominator } from "./rates.ts";

const MOST_WORDS = 5;

const DENOMINATORS: Readonly<Record<RateDenominator, string>> = {
  connected: "接通量",
  dialled: "外呼量",
  decided: "有效量(定制量 + 拒访量)",
};

/** What a report's stamp says of its definitions: the rates' denominator, and whatever is not the default. */
export function describeDefinitions(definitions: Definitions): string[] {
  return [describeDenominator(definitions), ...changedValues(definitions), ...changedWords(definitions)];
}

function describeDenominator({ rateDenominator }: Definitions): string {
  const mark = rateDenominator === defaultDefinitions.rateDenominator ? "" : "(非默认)";
  return `定制率、拒访率分母:${DENOMINATORS[rateDenominator]}${mark}`;
}

function changedValues(definitions: Definitions): string[] {
  return namedEntries.flatMap(({ id, entry }) => {
    const value = valueAt(definitions, id);
    if (value === entry.default || id === "rateDenominator") return [];
    return [`${entry.item}:${showValue(entry, value)}(默认 ${showValue(entry, entry.default)})`];
  });
}

function changedWords({ outcomes, statuses, sheetTables, calendar }: Definitions): string[] {
  const isChanged = (word: string) => outcomes.get(word) !== defaultDefinitions.outcomes.get(word);
  const outcomeWords = [...outcomes].filter(([word]) => isChanged(word));
  const { holidays, workdays } = calendar;
  return [
    ...listed(
      "结果归类",
      outcomeWords.map(([word, outcome]) => `${word}=${OUTCOMES[outcome].name}`),
    ),
    ...listed(
      "考勤状态",
      [...statuses].map(([word, status]) => `${word}=${status}`),
    ),
    ...listed("指定的工作表", [...sheetTables.keys()]),
    ...(holidays.size + workdays.size > 0 ? [`日历另定:休 ${holidays.size} 天,班 ${workdays.size} 天`] : []),
  ];
}

function listed(title: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const rest = words.length > MOST_WORDS ? ` 等 ${words.length} 个` : "";
  return [`${title}(非默认):${words.slice(0, MOST_WORDS).join("、")}${rest}`];
}
