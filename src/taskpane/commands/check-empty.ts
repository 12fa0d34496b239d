import type { ErrandWork } from "./command-handler.ts";

/** What is seen of a workbook at first glance. */
export interface FirstLook {
  /** Whether there is nothing in it, neither of the user's nor of ours. */
  readonly isEmpty: boolean;
}

/** Looks whether there is anything in the workbook, without reading its cells. */
export const look: ErrandWork<object, FirstLook> = async (port, _request, options) => {
  const sheets = await port.readSheets(options);
  return { isEmpty: sheets.every(({ rowCount, stamp }) => rowCount === 0 && stamp === null) };
};
