import type { ErrandWork } from "./command-handler.ts";
import { openBooks } from "./open-workbook-centre.ts";
import { booksOf, type Books } from "./run-result.ts";

/** Reads the workbook and writes nothing. */
export const inspect: ErrandWork<object, Books> = async (port, _request, options) =>
  booksOf(await openBooks(port, options));
