import { peakMegabytes, ratioToFloor, usualTime, type Figure, type Figures } from "./figures.ts";

const MANY = 1_000_000;

/** What a figure is held to: it may be `most`, and is worked out from the figures by case and number of calls. */
interface Target {
  readonly says: string;
  readonly most: number;
  readonly of: (figure: Lookup) => number;
}

type Lookup = (id: string, calls?: number) => Figure;

const TARGETS: readonly Target[] = [
  {
    says: "all sheets of the month of rows already read, to touching every cell once",
    most: 10,
    of: (figure) => ratioToFloor(figure("month")),
  },
  ...["arquero", "duckdb"].map((peer) => ({
    says: `rows in memory to all sheets of the month, to one report of clean rows with ${peer}`,
    most: 1,
    of: (figure: Lookup) => usualTime(figure("engine-month")) / usualTime(figure(peer)),
  })),
  { says: "reading, to inflating and looking at every byte", most: 2, of: (figure) => ratioToFloor(figure("reading")) },
  {
    says: "reading, to ExcelJS's streaming reader",
    most: 1 / 6,
    of: (figure) => usualTime(figure("reading")) / usualTime(figure("exceljs-stream")),
  },
  { says: "peak memory of reading, in MB", most: 400, of: (figure) => peakMegabytes(figure("reading")) },
  {
    says: "file to workbook of all sheets of the month, to reading",
    most: 2.5,
    of: (figure) => usualTime(figure("whole-month")) / usualTime(figure("reading")),
  },
  {
    says: "file to workbook of all sheets of the month, to ExcelJS loading the file",
    most: 1 / 5,
    of: (figure) => usualTime(figure("whole-month")) / usualTime(figure("exceljs-load")),
  },
  ...["engine-month", "reading", "whole-month", "desk-day", "desk-check"].map((id) => ({
    says: `a further call between 100,000 and 1,000,000, to one between 10,000 and 100,000: ${id}`,
    most: 1.2,
    of: (figure: Lookup) => growth(id, figure),
  })),
];

/** What came of one target. */
export interface Outcome extends Pick<Target, "says" | "most"> {
  readonly found: number;
}

/** What came of each target that the figures at hand can tell of. */
export function outcomes(sizes: readonly Figures[]): Outcome[] {
  const found = (id: string, calls = MANY) =>
    sizes.find((size) => size.calls === calls)?.figures.find((figure) => figure.id === id) ?? missing(id);
  return TARGETS.flatMap(({ says, most, of }) => {
    const value = of(found);
    return Number.isNaN(value) ? [] : [{ says, most, found: value }];
  });
}

/** How much longer a further call takes of many than of few: what every process has to do once is in neither. */
function growth(id: string, figure: Lookup): number {
  const [few, some, many] = [10_000, 100_000, MANY].map((calls) => usualTime(figure(id, calls)));
  return (many! - some!) / (MANY - 100_000) / ((some! - few!) / 90_000);
}

function missing(id: string): Figure {
  return { id, title: id, peerOf: null, turns: 1, floorTitle: "", rounds: [{ own: null, floor: null }] };
}
