import { isLandline, isMobile, isShortCode, isToll, withTrunk } from "./phone-forms.ts";

/** What a person should know of a number that was read; see GLOSSARY. */
export type PhoneNote = "maskedPhone" | "unreadablePhone" | "severalPhones" | "foreign" | "leadingZero" | "noAreaCode";

/** A telephone number in the one form in which numbers are compared. */
export interface Phone {
  /** Its digits, an extension behind `#`; of what is no number, the text as written. */
  readonly text: string;
  /** Masked and unreadable ones are none, and equal no other but by their text. */
  readonly isNumber: boolean;
  readonly notes: readonly PhoneNote[];
}

const MASK = /\*|\d[xX]+\d/;
const SCIENTIFIC = /^\d+(?:\.\d+)?e\+?\d+$/i;
const BETWEEN = /[/、,;]/;
const EXTENSION = /^(.*?\d.*?)\s*(?:转|分机|ext\.?|#)+\s*(\d+)$/i;
const LAST_GROUP = /^(.+)-(\d+)$/;
const LOCAL = /^\d{7,8}$/;
const DRESS = /[\s()-]/g;
const COUNTRY = /^(?:\+|00)86/;
const IP_PREFIX = /^(?:17951|17909|17911|17900|12593|10193)/;

/**
 * Reads a telephone number as people of one country write it (spec 8.3): `text` is folded and not blank; `areaCode`, such
 * as `0371`, stands before a number of 7 or 8 digits.
 */
export function readPhone(text: string, areaCode: string | null): Phone {
  if (MASK.test(text)) return noNumber(text, ["maskedPhone"]);
  if (SCIENTIFIC.test(text)) return noNumber(text, ["unreadablePhone"]);
  const parts = text.split(BETWEEN).flatMap(atBlanks).filter(hasDigit);
  const several: PhoneNote[] = parts.length > 1 ? ["severalPhones"] : [];
  const read = parts.length > 0 ? readPart(parts[0]!, areaCode) : null;
  if (read === null) return noNumber(text, [...several, "unreadablePhone"]);
  return { text: read.digits, isNumber: true, notes: read.note ? [...several, read.note] : several };
}

interface Digits {
  readonly digits: string;
  readonly note: PhoneNote | null;
}

function readPart(part: string, areaCode: string | null): Digits | null {
  const { number, extension } = apartFromExtension(part.trim());
  const read = readBare(number.replace(DRESS, ""), areaCode);
  return read && extension !== "" ? { ...read, digits: `${read.digits}#${extension}` } : read;
}

/** A number without blanks, hyphens and extension; null for what is none. */
function readBare(written: string, areaCode: string | null): Digits | null {
  const bare = withoutPrefix(written);
  if (COUNTRY.test(bare)) return readNational(bare.replace(COUNTRY, ""), { areaCode, isAbroad: true });
  if (bare.startsWith("+")) return /^\+\d+$/.test(bare) ? { digits: bare, note: "foreign" } : null;
  const mobile = bare.replace(/^86/, "");
  return readNational(isMobile(mobile) ? mobile : bare, { areaCode, isAbroad: false });
}

function readNational(bare: string, asked: { areaCode: string | null; isAbroad: boolean }): Digits | null {
  if (!/^\d+$/.test(bare)) return null;
  const mobile = bare.replace(/^0/, "");
  if (isMobile(mobile)) return plain(mobile);
  return isToll(bare) || isLandline(bare) ? plain(bare) : readOther(bare, asked);
}

/** A number that lacks something of a whole one. */
function readOther(bare: string, asked: { areaCode: string | null; isAbroad: boolean }): Digits | null {
  const trunk = withTrunk(bare);
  if (trunk !== null) return { digits: trunk, note: asked.isAbroad ? null : "leadingZero" };
  if (isShortCode(bare)) return plain(bare);
  return LOCAL.test(bare) ? local(bare, asked.areaCode) : null;
}

function plain(digits: string): Digits {
  return { digits, note: null };
}

function local(digits: string, areaCode: string | null): Digits {
  return areaCode === null ? { digits, note: "noAreaCode" } : plain(areaCode + digits);
}

/** Dialling by internet puts digits before a whole number. */
function withoutPrefix(bare: string): string {
  const rest = bare.replace(IP_PREFIX, "");
  return isMobile(rest.replace(/^0/, "")) || isLandline(rest) ? rest : bare;
}

function apartFromExtension(part: string): { number: string; extension: string } {
  const [, number, extension] = EXTENSION.exec(part) ?? LAST_GROUP.exec(part) ?? [];
  if (number === undefined || extension === undefined) return { number: part, extension: "" };
  return EXTENSION.test(part) || isWholeLandline(number) ? { number, extension } : { number: part, extension: "" };
}

function isWholeLandline(written: string): boolean {
  const bare = written.replace(DRESS, "").replace(COUNTRY, "");
  return isLandline(bare) || withTrunk(bare) !== null;
}

/** Blanks stand within numbers, and between two whole ones. */
function atBlanks(part: string): string[] {
  const words = part.trim().split(/\s+/);
  for (let count = 1; count < words.length; count++) {
    const [first, rest] = [words.slice(0, count).join(""), words.slice(count)];
    if (isWhole(first) && rest.some((_, end) => isWhole(rest.slice(0, end + 1).join("")))) {
      return [words.slice(0, count).join(" "), ...atBlanks(rest.join(" "))];
    }
  }
  return [part];
}

function isWhole(written: string): boolean {
  const { number } = apartFromExtension(written);
  const bare = number
    .replace(DRESS, "")
    .replace(COUNTRY, "")
    .replace(/^0(?=1[3-9]\d{9}$)/, "");
  return isMobile(bare) || isToll(bare) || isWholeLandline(bare);
}

function hasDigit(part: string): boolean {
  return /\d/.test(part);
}

function noNumber(text: string, notes: readonly PhoneNote[]): Phone {
  return { text, isNumber: false, notes };
}
