import { Kind } from "../../table/cell.ts";
import { Dictionary } from "../../table/dictionary.ts";
import { dayOf, formatDay } from "../../table/moment.ts";
import { suggest } from "../../table/nearest.ts";
import { dateTime } from "../../table/types/date-time.ts";
import { foldWord } from "./fold-word.ts";
import { type BlockReader, DefinitionFault, type DefinitionRow, itemText, misfit, valueText } from "./row.ts";

/** The words SeatLedger writes for a day off and a working day. */
export const DAY_OFF = "休";
export const WORKDAY = "班";

const DAY_WORDS: ReadonlyMap<string, boolean> = new Map([
  ...[DAY_OFF, "假", "休息", "休息日", "放假", "假日", "节假日"].map((word) => [word, false] as const),
  ...[WORKDAY, "上班", "工作日", "补班", "调班"].map((word) => [word, true] as const),
]);

const dates = dateTime.decoder({ unit: null, date1904: false, dictionary: new Dictionary() });

/** Reads a date and whether it is worked. */
export const readDay: BlockReader = (row) => {
  const day = dayIn(row);
  const isWorkday = DAY_WORDS.get(foldWord(valueText(row)));
  if (isWorkday === undefined) throw misfit(row, suggest(valueText(row), [DAY_OFF, WORKDAY], [...DAY_WORDS.keys()]));
  return [
    {
      key: `日历口径 ${day}`,
      about: formatDay(day),
      meaning: isWorkday ? WORKDAY : DAY_OFF,
      row,
      apply: (draft) => draft.isWorkday.set(day, isWorkday),
    },
  ];
};

function dayIn(row: DefinitionRow): number {
  const text = itemText(row);
  const moment = /^\d+$/.test(text) ? dates.number(Number(text), Kind.number) : dates.text(text);
  if (Number.isFinite(moment)) return dayOf(moment);
  throw new DefinitionFault(row.itemPlace, `“${text}”不是日期。请写成 2025-10-01 的样子。`);
}
