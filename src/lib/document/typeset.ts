/** By how much the full-width twin of a mark is further on in Unicode. */
const TO_FULL_WIDTH = 0xfee0;

/** Words with the marks that Chinese is printed with; figures and what users wrote are no words. */
export function typeset(words: string): string {
  return words.replace(/[,;:?!()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + TO_FULL_WIDTH));
}
