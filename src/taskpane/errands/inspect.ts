import { booksOf, type Books } from "./books.ts";
import type { ErrandWork } from "./errand-work.ts";
import { openBooks } from "./open-books.ts";

/** Reads the workbook and writes nothing. */
export const inspect: ErrandWork<object, Books> = async (port, _request, options) =>
  booksOf(await openBooks(port, options));
