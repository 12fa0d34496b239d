/** Cells one read may return; past them `values` and its like are null, and nothing says so. */
export const MOST_CELLS_READ = 5_000_000;
/** Cells one operation may touch. */
export const MOST_CELLS_TOUCHED = 33_554_000;
export const MOST_ADDRESS_CHARACTERS = 8192;
export const MOST_TEXT_CHARACTERS = 32_767;
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
