const OFFSET = 2166136261;
const WORD = 4294967296;
/** The FNV prime is 2^24 + 403: a product of 32 bits in two parts that a spreadsheet's numbers hold. */
const [PRIME_LOW, PRIME_HIGH] = [403, 16777216];
const MIXERS = [2246822507, 3266489909] as const;

/** Texts as long as this fit: a row a character, under the row they begin from. */
export const LAST_ROW = 81;

/** The formulas that draw the number of the text in A1 in a spreadsheet: B1, B2 to be filled down, and C1 to C5. */
export function drawFormulas(): { readonly first: string; readonly step: string; readonly mixing: readonly string[] } {
  const mixed = "BITXOR(B1,UNICODE(MID(A$1,ROW()-1,1)))";
  const product = `MOD(${mixed}*${PRIME_LOW}+MOD(${mixed},256)*${PRIME_HIGH},${WORD})`;
  return {
    first: String(OFFSET),
    step: `=IF(ROW()-1>LEN(A$1),B1,${product})`,
    mixing: [
      shifted(`B${LAST_ROW}`, 16),
      times("C1", MIXERS[0]),
      shifted("C2", 13),
      times("C3", MIXERS[1]),
      shifted("C4", 16),
    ],
  };
}

function shifted(cell: string, bits: number): string {
  return `=BITXOR(${cell},BITRSHIFT(${cell},${bits}))`;
}

function times(cell: string, factor: number): string {
  const high = `MOD(INT(${cell}/65536)*${factor},65536)*65536`;
  return `=MOD(${high}+MOD(${cell},65536)*${factor},${WORD})`;
}
