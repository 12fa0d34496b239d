import type { CommandHandler } from "./command-handler.ts";

export interface Emptiness {
  /** Whether there is nothing in the workbook, neither of the user's nor of ours. */
  readonly isEmpty: boolean;
}

/** Looks whether there is anything in the workbook, without reading its cells. */
export const checkEmpty: CommandHandler<object, Emptiness> = async (port, _request, options) => {
  const sheets = await port.readSheets(options);
  return { isEmpty: sheets.every(({ rowCount, stamp }) => rowCount === 0 && stamp === null) };
};
