/** The bytes that XML is told apart by. */
export const TAB = 0x09;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const MINUS = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const UPPER_A = 0x41;
export const UPPER_Z = 0x5a;
export const UNDERSCORE = 0x5f;
export const LOWER_A = 0x61;
export const LOWER_B = 0x62;
export const LOWER_C = 0x63;
export const LOWER_E = 0x65;
export const LOWER_F = 0x66;
export const LOWER_I = 0x69;
export const LOWER_N = 0x6e;
export const LOWER_O = 0x6f;
export const LOWER_R = 0x72;
export const LOWER_S = 0x73;
export const LOWER_T = 0x74;
export const LOWER_V = 0x76;
export const LOWER_W = 0x77;

/** Whether an element's name ends before this byte. */
export function isNameEnd(byte: number): boolean {
  return byte === GREATER || byte === SLASH || byte <= SPACE;
}

export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

export const WORD_BYTES = 4;

/** Four letters of ASCII as the integer that they are in little-endian bytes, to be compared at one stroke. */
export function word(letters: string): number {
  return letters.split("").reduceRight((sum, letter) => (sum << 8) | letter.charCodeAt(0), 0);
}
