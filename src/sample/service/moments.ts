import { dateTimeCell, type SampleCell } from "../sample-sheet.ts";

/** A moment in whole seconds since Excel's day 0. */
export type Moment = number;

export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A moment on a day by its serial. */
export function momentOn(serial: number, second: number): Moment {
  return serial * DAY + second;
}

export function serialAt(moment: Moment): number {
  return Math.floor(moment / DAY);
}

/** A moment that somebody wrote down, blank where it had not come yet when the workbook was saved. */
export function writtenBy(end: Moment): (moment: Moment | null) => SampleCell {
  return (moment) =>
    moment === null || moment > end ? null : dateTimeCell(serialAt(moment), moment - serialAt(moment) * DAY);
}
