/** `serial` is Excel's, under the 1900 date system. */
export interface Day {
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The days of `2025-10`. */
export function daysOf(month: string): Day[] {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  const first = serialOf(year, number, 1);
  const count = (number === 12 ? serialOf(year + 1, 1, 1) : serialOf(year, number + 1, 1)) - first;
  return Array.from({ length: count }, (_, i) => ({ serial: first + i, year, month: number, day: i + 1 }));
}

/** Monday to Friday, but for the long holidays of fixed date; the centre knows no make-up days. */
export function isWorkday({ serial, month, day }: Day): boolean {
  return !isWeekend(serial) && !(month === 10 && day <= 8) && !(month === 5 && day <= 3) && !(month === 1 && day === 1);
}

export function isWeekend(serial: number): boolean {
  return serial % 7 < 2;
}

/** By way of the Julian day number. */
export function serialOf(year: number, month: number, day: number): number {
  const early = month < 3 ? 1 : 0;
  const y = year + 4800 - early;
  const m = month + 12 * early - 3;
  const julian = day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - Math.floor(y / 100);
  return julian + Math.floor(y / 400) - 32045 - 2415019;
}

export function spellIsoDate({ year, month, day }: Day): string {
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** `34200` is `09:30:00`. */
export function spellClock(second: number): string {
  return `${pad(Math.floor(second / 3600))}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)}`;
}

export function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
