export const WORD_BYTES = 4;

/** Four letters of ASCII as the integer that they are in little-endian bytes, to be compared at one stroke. */
export function word(letters: string): number {
  return letters.split("").reduceRight((sum, letter) => (sum << 8) | letter.charCodeAt(0), 0);
}

/** A look at the bytes four at a time. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
