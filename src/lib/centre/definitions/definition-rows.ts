import { formatDay } from "../../table/moment.ts";
import { defaultDefinitions, namedEntries, type Definitions } from "./definitions.ts";
import { showPercent, showValue, valueAt, type Entry } from "./entry.ts";
import { foldOutcome, outcomeClass, OUTCOME_CLASSES, OUTCOMES, wordsOf, type OutcomeClass } from "./outcomes.ts";
import { DAY_OFF, WORKDAY } from "./read-days.ts";
import { DEFINITION_BLOCKS } from "./read-definitions.ts";
import { IGNORED } from "./read-tables.ts";

export const DEFINITION_HEADERS = ["块", "项", "值", "单位", "说明"] as const;

/** A body row of the sheet, under `DEFINITION_HEADERS`. */
export type WrittenRow = (string | number | null)[];

/** What a block that is empty shows of itself: a row without a value, which decides nothing. */
const EXAMPLES: Readonly<Record<string, readonly [item: string, note: string]>> = {
  考勤口径: ["调换", "本中心的考勤状态词;值填它相当于的状态,如:调休"],
  列名口径: ["外呼明细.工号", "值填本中心表头的写法,多个用“、”隔开"],
  表名口径: ["工作表名", `值填这张工作表是哪张表,如:外呼汇总;或填“${IGNORED}”`],
  日历口径: ["2025-10-01", `与公共日历不同的日子;值填“${DAY_OFF}”或“${WORKDAY}”`],
};

/** The body of the sheet 口径; read back, it gives the same definitions. */
export function definitionRows(definitions: Definitions = defaultDefinitions): WrittenRow[] {
  const rows = [...outcomeRows(definitions), ...entryRows(definitions), ...wordRows(definitions)];
  return DEFINITION_BLOCKS.flatMap((block) => {
    const own = rows.filter(([name]) => name === block);
    const example = EXAMPLES[block];
    return own.length > 0 || !example ? own : [[block, example[0], null, null, example[1]]];
  });
}

function outcomeRows({ outcomes }: Definitions): WrittenRow[] {
  return OUTCOME_CLASSES.flatMap((outcome) =>
    writtenWords(outcomes, outcome).map((word) => [
      "结果口径",
      word,
      OUTCOMES[outcome].name,
      null,
      OUTCOMES[outcome].note,
    ]),
  );
}

function writtenWords(outcomes: Definitions["outcomes"], outcome: OutcomeClass): string[] {
  const spellings = new Map(OUTCOME_CLASSES.flatMap(wordsOf).map((word) => [foldOutcome(word), word]));
  const words = [...outcomes.keys()].filter((word) => outcomes.get(word) === outcome && !outcomeClass(word));
  return words.map((word) => spellings.get(word) ?? word);
}

function entryRows(definitions: Definitions): WrittenRow[] {
  return namedEntries.map(({ id, entry }) => {
    const value = writtenValue(entry, valueAt(definitions, id));
    return [entry.block, entry.item, value, entry.unit, noteOf(entry)];
  });
}

/** A percentage as 70 beside its unit; as the text 0.5% where the bare number would be read as a fraction. */
function writtenValue(entry: Entry, value: unknown): string | number | null {
  if (entry.choices) return showValue(entry, value);
  if (typeof value !== "number") return null;
  if (entry.unit !== "%") return value;
  const percent = showPercent(value);
  const bare = Number.parseFloat(percent);
  return bare !== value && entry.schema.safeParse(bare).success ? percent : bare;
}

function noteOf(entry: Entry): string {
  return `${entry.note}(默认 ${showValue(entry, entry.default)})`;
}

function wordRows({ statuses, synonyms, sheetTables, calendar }: Definitions): WrittenRow[] {
  const days = [...calendar.holidays, ...calendar.workdays].sort((a, b) => a - b);
  return [
    ...[...statuses].map(([word, status]) => ["考勤口径", word, status, null, null]),
    ...synonyms.map(({ table, field, header }) => ["列名口径", `${table}.${field}`, header, null, null]),
    ...[...sheetTables].map(([sheet, table]) => ["表名口径", sheet, table ?? IGNORED, null, null]),
    ...days.map((day) => ["日历口径", formatDay(day), calendar.holidays.has(day) ? DAY_OFF : WORKDAY, null, null]),
  ];
}
