import { isPlainNumber, Kind } from "../cell.ts";
import { type ColumnType, type Decoder, readFigures, SHOWN_DIGITS, UNREADABLE } from "../decode.ts";
import type { Dictionary } from "../dictionary.ts";
import { foldName } from "../fold.ts";
import { DAY_SECONDS, formatTime, showMoment } from "../moment.ts";
import { readDateNumber, serialShift } from "./read-date.ts";

const LEAST_INEXACT = 10 ** SHOWN_DIGITS;
/** What is left of a long number that a spreadsheet saved as it showed it: `1.38123E+10`. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/i;

/** What stands for a person or a thing, such as 工号, as the dictionary's code of its text; the cell may be numeric. */
export const identifier: ColumnType = {
  id: "identifier",
  unreadable: "unreadableText",
  decoder: ({ dictionary }) => wholeTexts((text) => dictionary.code(text)),
};

/** An identifier of which hardly two are alike, such as a recording's: each cell text's code, equal ones perhaps having several. */
export const serialNumber: ColumnType = {
  ...identifier,
  decoder: ({ dictionary }) => wholeTexts((text) => dictionary.append(text)),
};

/**
 * An identifier of which hardly two are alike, such as a phone number: one of digits alone is its own number, so that a
 * million of them need not be kept as texts; any other is its text's code, counted down from -1.
 */
export const numeral: ColumnType = {
  ...identifier,
  decoder: ({ dictionary }) => {
    const code = (text: string) => -1 - dictionary.code(text);
    return {
      takesFigures: true,
      text: (text) => readFigures(text) ?? code(text),
      number: (value, kind) => {
        if (!isPlainNumber(kind) || !Number.isInteger(value)) return UNREADABLE;
        return value >= 0 && value < LEAST_INEXACT ? value : code(value.toFixed(0));
      },
    };
  },
};

/** The numeral of a dialled number; one that a program wrote as 1.38E+10 is noted. */
export const dialledNumber: ColumnType = {
  ...numeral,
  decoder: (column) => {
    const plain = numeral.decoder(column);
    return {
      ...plain,
      text: (text, note) => {
        if (SCIENTIFIC.test(text)) note?.("unreadablePhone");
        return plain.text(text);
      },
    };
  },
};

/** The text of a numeral's value. */
export function numeralText(value: number, { texts }: Dictionary): string {
  return value >= 0 ? String(value) : texts[-1 - value]!;
}

/** The name of a team, a product, a person, as the dictionary's code. */
export const name = textColumn("name", foldName);

/** A city's name as the dictionary's code. */
export const city = textColumn("city", foldCity);

/** Any text, its inner white space kept, as the dictionary's code. */
export const freeText = textColumn("freeText", (folded) => folded);

/** A text as somebody wrote it, width and all, as the dictionary's code. */
export const writtenText: ColumnType = {
  ...freeText,
  id: "writtenText",
  decoder: (column) => ({ ...freeText.decoder(column), written: (text) => column.dictionary.code(text) }),
};

/** Texts, and whole numbers as people see them. */
function wholeTexts(code: (text: string) => number): Decoder {
  return {
    text: code,
    number: (value, kind) => (isPlainNumber(kind) && Number.isInteger(value) ? code(value.toFixed(0)) : UNREADABLE),
  };
}

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

/** A city as it is compared: `河南省郑州市`, `河南 郑州` and `郑州市` are all `郑州`. */
export function foldCity(text: string): string {
  return foldName(text).replace(LEADING_PROVINCE, "").replace(CITY_SUFFIX, "");
}

const PROVINCES = [
  "(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?",
  "(?:内蒙古|西藏)(?:自治区)?",
  "广西(?:壮族自治区)?",
  "宁夏(?:回族自治区)?",
  "新疆(?:维吾尔自治区)?",
].join("|");

/** 吉林市, 海南藏族自治州, 河南蒙古族自治县 and a province alone are names of their own. */
const OWN_NAME = "[\\s省市州区县]|藏族|蒙古族|.*自治区$|.$";
const LEADING_PROVINCE = new RegExp(`^(?:${PROVINCES})\\s*(?!${OWN_NAME})(?=.)`);
const CITY_SUFFIX = /(?<=..)市$/;

/** A numeric cell as a person sees it, or nearly so. */
function showNumber(value: number, kind: Kind, shift: number): string {
  if (kind === Kind.boolean) return value === 1 ? "TRUE" : "FALSE";
  if (isPlainNumber(kind)) return String(Number(value.toPrecision(SHOWN_DIGITS)));
  const moment = readDateNumber(value, kind, shift);
  if (moment !== UNREADABLE) return showMoment(moment);
  return value >= 0 && value < 1 ? formatTime(Math.round(value * DAY_SECONDS)) : String(value);
}
