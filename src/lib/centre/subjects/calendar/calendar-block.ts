import { wordsBlock } from "../../../definition/block.ts";
import { foldWord } from "../../../definition/fold-word.ts";
import {
  DefinitionFault,
  type DefinitionRow,
  itemText,
  misfit,
  type Setting,
  valueText,
} from "../../../definition/row.ts";
import { Kind } from "../../../table/cell.ts";
import { Dictionary } from "../../../table/dictionary.ts";
import { dayOf, formatDay } from "../../../table/moment.ts";
import { suggest } from "../../../table/nearest.ts";
import { dateTime } from "../../../table/types/date-time.ts";

const NAME = "日历口径";

/** The days, as serials, on which the public calendar is overruled. */
export interface HouseCalendar {
  readonly holidays: ReadonlySet<number>;
  readonly workdays: ReadonlySet<number>;
}

type Decided = readonly [day: number, isWorkday: boolean];

/** The words SeatLedger writes for a day off and a working day. */
const DAY_OFF = "休";
const WORKDAY = "班";

const DAY_WORDS: ReadonlyMap<string, boolean> = new Map([
  ...[DAY_OFF, "假", "休息", "休息日", "放假", "假日", "节假日"].map((word) => [word, false] as const),
  ...[WORKDAY, "上班", "工作日", "补班", "调班"].map((word) => [word, true] as const),
]);

/** 日历口径: extra holidays and working days. */
export const houseCalendar = wordsBlock<HouseCalendar>({
  name: NAME,
  read: readDay,
  decide: (decided) => {
    const days = new Map(decided as readonly Decided[]);
    const daysOf = (worked: boolean) => new Set([...days.keys()].filter((day) => days.get(day) === worked));
    return { holidays: daysOf(false), workdays: daysOf(true) };
  },
  rows: ({ holidays, workdays }) => {
    const days = [...holidays, ...workdays].sort((a, b) => a - b);
    return days.map((day) => [NAME, formatDay(day), holidays.has(day) ? DAY_OFF : WORKDAY, null, null]);
  },
  example: ["2025-10-01", `与公共日历不同的日子;值填“${DAY_OFF}”或“${WORKDAY}”`],
  choices: () => [DAY_OFF, WORKDAY],
  describe: ({ holidays, workdays }) =>
    holidays.size + workdays.size > 0 ? [`日历另定:休 ${holidays.size} 天,班 ${workdays.size} 天`] : [],
});

const dates = dateTime.decoder({ unit: null, date1904: false, dictionary: new Dictionary() });

/** Reads a date and whether it is worked. */
function readDay(row: DefinitionRow): Setting[] {
  const day = dayIn(row);
  const isWorkday = DAY_WORDS.get(foldWord(valueText(row)));
  if (isWorkday === undefined) throw misfit(row, suggest(valueText(row), [DAY_OFF, WORKDAY], [...DAY_WORDS.keys()]));
  const meaning = isWorkday ? WORKDAY : DAY_OFF;
  const decides: Decided = [day, isWorkday];
  return [{ key: `${NAME} ${day}`, about: formatDay(day), meaning, row, block: NAME, decides }];
}

function dayIn(row: DefinitionRow): number {
  const text = itemText(row);
  const moment = /^\d+$/.test(text) ? dates.number(Number(text), Kind.number) : dates.text(text);
  if (Number.isFinite(moment)) return dayOf(moment);
  throw new DefinitionFault(row.itemPlace, `“${text}”不是日期。请写成 2025-10-01 的样子。`);
}
