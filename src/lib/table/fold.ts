/** A zero-width joiner in an emoji (👩‍💼) makes one picture of two, and stays. */
const INVISIBLE =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D/gu;
const PLAIN_WORD = /^\w+$/;
const BLANK_WORD = /^(?:[-–—―]{1,2}|\/|无)?$/;

/** Whether a character is a digit, a Latin letter or `_`. */
export function isPlainCode(code: number): boolean {
  const isDigit = code >= 0x30 && code <= 0x39;
  const lower = code | 0x20;
  return isDigit || (lower >= 0x61 && lower <= 0x7a) || code === 0x5f;
}

/** Whether a text is of digits and Latin letters alone, as most of a big sheet are: it folds to itself and is not blank. */
export function isPlainWord(text: string): boolean {
  return PLAIN_WORD.test(text);
}

/** NFKC-folded, without invisible characters, outer white space, and apostrophes in front. */
export function fold(text: string): string {
  if (isPlainWord(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .replace(/^[\s']+/, "")
    .trimEnd();
}

/** Whether a folded text says that the cell holds nothing: empty, a dash, `/` or `无`. */
export function isBlankText(folded: string): boolean {
  return BLANK_WORD.test(folded);
}

/** A name as it is compared: folded, with inner runs of white space as one space. */
export function foldName(text: string): string {
  return fold(text).replace(/\s+/g, " ");
}
