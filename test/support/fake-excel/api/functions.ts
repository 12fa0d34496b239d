import { declare, give, readOnly } from "../client/declaration.ts";
import type { Book } from "../model/book.ts";

interface Result {
  readonly value: number;
}

/** Excel's worksheet functions, of which add-ins of ours ask one. */
export const functions = declare<Excel.Functions, Book>("Functions", {
  date: give("1.2", "FunctionResult", (book, ...[year, month, day]: [number, number, number]): Result => {
    const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return { value: serial - (book.date1904 ? 1462 : 0) };
  }),
});

export const functionResult = declare<Excel.FunctionResult<number>, Result>("FunctionResult", {
  value: readOnly("1.2", ({ value }) => value),
});
