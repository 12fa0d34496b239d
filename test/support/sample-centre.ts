import type { Centre } from "../../src/lib/centre/centre.ts";
import { openCentre } from "../../src/lib/centre/reading/open-centre.ts";
import { Kind } from "../../src/lib/table/cell.ts";
import type { SampleCell } from "../../src/sample/sample-sheet.ts";
import { makeSample, type SampleOptions } from "../../src/sample/sample.ts";
import { type Cell, error, sheet } from "./sheets.ts";

const KINDS = { date: Kind.date, time: Kind.time, dateTime: Kind.dateTime };

/** The made-up centre of a seed, read as a workbook would be. */
export function sampleCentre(options: SampleOptions): Promise<Centre> {
  const { sheets } = makeSample(options);
  return openCentre(
    sheets.map(({ name, rows, merges = [] }) =>
      sheet(
        name,
        rows.map((row) => row.map(cellOf)),
        { merges },
      ),
    ),
  );
}

function cellOf(cell: SampleCell): Cell {
  if (cell === null || typeof cell !== "object") return cell;
  if ("serial" in cell) return { kind: KINDS[cell.show], serial: cell.serial, text: "" };
  return "error" in cell ? error(cell.error) : cell.result;
}
