/** How old an open complaint is, in days; the last is over the law's 15 (spec 8.6). */
export const BANDS = ["0-1", "2-3", "4-7", "8-15", "over15"] as const;

export type Band = (typeof BANDS)[number];

export const BAND_NAMES: Readonly<Record<Band, string>> = {
  "0-1": "0-1 天",
  "2-3": "2-3 天",
  "4-7": "4-7 天",
  "8-15": "8-15 天",
  over15: "超过 15 天",
};

const UP_TO = [1, 3, 7, 15];

export function bandOf(ageDays: number): Band {
  const place = UP_TO.findIndex((days) => ageDays <= days);
  return BANDS[place < 0 ? UP_TO.length : place]!;
}
