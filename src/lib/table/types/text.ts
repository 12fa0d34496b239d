import { Kind } from "../cell.ts";
import { UNREADABLE, type ColumnType } from "../decode.ts";
import { foldName } from "../fold.ts";
import { DAY_SECONDS, Precision, dayOf, formatDay, formatTime, precisionOf, timeOfDaySeconds } from "../moment.ts";
import { foldCity } from "./city.ts";
import { readDateNumber, serialShift } from "./date-serial.ts";

/** Excel shows no more digits than these; the rest is float noise. */
const SHOWN_DIGITS = 15;

/** What stands for a person or a thing, such as 工号, as the dictionary's code of its text; the cell may be numeric. */
export const identifier: ColumnType = {
  id: "identifier",
  unreadable: "unreadableText",
  decoder: ({ dictionary }) => ({
    text: (text) => dictionary.code(text),
    number: (value, kind) =>
      kind === Kind.number && Number.isInteger(value) ? dictionary.code(value.toFixed(0)) : UNREADABLE,
  }),
};

/** The name of a team, a product, a person, as the dictionary's code. */
export const name = textColumn("name", foldName);

/** A city's name as the dictionary's code. */
export const city = textColumn("city", foldCity);

/** Any text, its inner white space kept, as the dictionary's code. */
export const freeText = textColumn("freeText", (folded) => folded);

function textColumn(id: string, foldText: (folded: string) => string): ColumnType {
  return {
    id,
    unreadable: "unreadableText",
    decoder: ({ date1904, dictionary }) => {
      const shift = serialShift(date1904);
      return {
        text: (text) => dictionary.code(foldText(text)),
        number: (value, kind) => dictionary.code(showNumber(value, kind, shift)),
      };
    },
  };
}

/** A numeric cell as a person sees it, or nearly so. */
function showNumber(value: number, kind: Kind, shift: number): string {
  if (kind === Kind.boolean) return value === 1 ? "TRUE" : "FALSE";
  if (kind === Kind.number) return String(Number(value.toPrecision(SHOWN_DIGITS)));
  const moment = readDateNumber(value, kind, shift);
  if (moment !== UNREADABLE) return showMoment(moment);
  return value >= 0 && value < 1 ? formatTime(Math.round(value * DAY_SECONDS)) : String(value);
}

function showMoment(moment: number): string {
  const date = formatDay(dayOf(moment));
  return precisionOf(moment) === Precision.date ? date : `${date} ${formatTime(timeOfDaySeconds(moment))}`;
}
