/** A zero-width joiner in an emoji (👩‍💼) makes one picture of two, and stays. */
const INVISIBLE =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D/gu;
/** Digits and Latin letters alone, as most texts of a big sheet are, fold to themselves. */
const PLAIN = /^\w+$/;
const BLANK_WORD = /^(?:[-–—―]{1,2}|\/|无)?$/;

/** NFKC-folded, without invisible characters, outer white space, and apostrophes in front. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
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
