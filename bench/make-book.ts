/** Writes the workbook that is read: `make-book.js CALLS BOOK`, in a process of its own. */
import { makeSheets } from "./rows.ts";
import { writeBook } from "./write-book.ts";

const [calls, book] = process.argv.slice(2);
writeBook(book!, makeSheets(Number(calls)));
