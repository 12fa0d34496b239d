/** A zero-width joiner in an emoji (👩‍💼) makes one picture of two, and stays. */
const INVISIBLE =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D/gu;
const BLANK_WORD = /^(?:[-–—―]{1,2}|\/|无)?$/;

/** 1 for the codes of digits, Latin letters and `_`. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => Number(/\w/.test(String.fromCharCode(code))));

/** Whether a character is a digit, a Latin letter or `_`. */
export function isPlainCode(code: number): boolean {
  return PLAIN[code] === 1;
}

/** Whether a text is of digits and Latin letters alone, as most of a big sheet are: it folds to itself and is not blank. */
export function isPlainWord(text: string): boolean {
  // A loop, for a pattern takes three times as long, and this is asked of every number that was ever called.
  for (let i = 0; i < text.length; i++) if (!isPlainCode(text.charCodeAt(i))) return false;
  return text.length > 0;
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
