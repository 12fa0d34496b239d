import type { Problem } from "../../problem.ts";
import type { ProblemGroup } from "./problem-groups.ts";
import { placeOf } from "./sentences.ts";

const MOST_PLACES = 3;
const LONGEST = 400;

/** Where a group's problems stand: `外呼明细!F5`, or `外呼明细!F5、F9、F12 等 31 行`. */
export function placesOf({ problems, rows, words }: ProblemGroup): string {
  const first = problems.slice(0, MOST_PLACES);
  const told = first.map((problem, place) => {
    const isSameSheet = place > 0 && isOneSheet(problem, first[place - 1]!);
    return isSameSheet ? placeOf(problem).slice(problem.sheet.length + 1) : placeOf(problem);
  });
  const kinds = words > 1 ? `、${words} 种写法` : "";
  const rest = problems.length > MOST_PLACES ? ` 等 ${rows} 行${kinds}` : "";
  return told.join("、") + rest;
}

/** The rows behind a group, `5、17–47`; under their sheets, `外呼明细 5;十月 12–14`, where these are several. */
export function rowsOf({ problems }: ProblemGroup): string {
  const sheets = new Map<string, { sheet: string; rows: number[] }>();
  for (const { file, sheet, row } of problems) {
    if (row === null) continue;
    const key = `${file}\n${sheet}`;
    const known = sheets.get(key) ?? { sheet, rows: [] };
    sheets.set(key, known);
    known.rows.push(row);
  }
  const told = [...sheets.values()].map(({ sheet, rows }) => `${sheets.size > 1 ? `${sheet} ` : ""}${runsIn(rows)}`);
  return cut(told.join(";"));
}

function isOneSheet(a: Problem, b: Problem): boolean {
  return a.file === b.file && a.sheet === b.sheet;
}

/** Rows that follow each other as one run. */
function runsIn(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const most = runs.slice(0, LONGEST);
  return most.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join("、");
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf("、", LONGEST))}……`;
}
