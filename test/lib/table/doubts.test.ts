import fc from "fast-check";
import { ColumnDecoder } from "../../../src/lib/table/column-decoder.ts";
import { Dictionary } from "../../../src/lib/table/dictionary.ts";
import { Doubt, findDoubts } from "../../../src/lib/table/doubts.ts";
import type { Intake } from "../../../src/lib/table/intake.ts";
import { startReading } from "../../../src/lib/table/journal.ts";
import type { FoundTable } from "../../../src/lib/table/recognise.ts";
import { RowJudgement } from "../../../src/lib/table/row-judgement.ts";
import { RowKinds } from "../../../src/lib/table/row-kind.ts";
import type { Run } from "../../../src/lib/table/run.ts";
import { defineTable, optional, orZero, required, signed } from "../../../src/lib/table/table.ts";
import { TupleSet } from "../../../src/lib/table/tuple-set.ts";
import { dateTime } from "../../../src/lib/table/types/date-time.ts";
import { quantity } from "../../../src/lib/table/types/quantity.ts";
import { identifier, name } from "../../../src/lib/table/types/text.ts";
import { bare } from "../../support/bare.ts";
import { type Cell, error, sheet } from "../../support/sheets.ts";

const HEADER = ["日期", "工号", "件数", "班组", "误差"];
const visits = defineTable({
  id: "visits",
  title: "走访",
  fields: {
    date: required(dateTime, "日期"),
    agentId: required(identifier, "工号"),
    count: orZero(optional(quantity, "件数")),
    team: optional(name, "班组"),
    slip: signed(optional(quantity, "误差")),
    note: orZero(optional(quantity, "备注")),
  },
});
const PLACES = ["date", "agentId", "count", "team", "slip"];

/** Sets some rows aside by a check, some when they are to be taken, and notes some. */
const intake: Intake = (batch) => ({
  checks: { count: (index) => (batch.columns["count"]![index] === 13 ? "unluckyCount" : null) },
  accept: (index) => {
    if (batch.columns["count"]![index] === 5) batch.note(index, { code: "noPrice", field: "count" });
    return batch.columns["slip"]![index] === -1 ? { code: "duplicateRow", field: "slip" } : null;
  },
});

interface Asked {
  readonly rows: readonly (readonly Cell[])[];
  readonly isBare: boolean;
}

/** The books after reading the rows, each looked at cell by cell, or only those in doubt. */
async function judge({ rows, isBare }: Asked, doubtsOf: typeof findDoubts) {
  const visible = sheet("走访", [HEADER, ...rows]);
  const region = PLACES.map((_, column) => column);
  const columns = Object.fromEntries(PLACES.map((field, column) => [field, { column, unit: null }]));
  const seen = isBare ? bare(visible) : visible;
  const found: FoundTable = {
    table: visits,
    sheet: seen,
    headerRow: 0,
    endRow: rows.length + 1,
    columns,
    region,
  };
  const { columns: cells } = await found.sheet.read(region, 1, rows.length + 1);
  const fields = Object.entries(visits.fields).map(([name, field]) => {
    const position = PLACES.indexOf(name);
    const context = { unit: null, date1904: false, dictionary: new Dictionary() };
    const decoder = new ColumnDecoder(field.type.decoder(context));
    const values = new Float64Array(rows.length).fill(NaN);
    if (position >= 0) decoder.decode(cells[position]!, values);
    return { name, field, position, decoder, values };
  });
  const kinds = new RowKinds(region.map((place) => ({ place, headers: [HEADER[place]!], isIdentifier: place === 1 })));
  const run: Run = {
    found,
    reading: startReading(found),
    sheetNumber: 0,
    fields,
    kinds,
    whole: {},
    repeats: new TupleSet(fields.length),
    foreign: null,
  };
  new RowJudgement(run, { cells, firstRow: 1 }, intake).judgeAll(doubtsOf(run, cells, rows.length));
  return { reading: run.reading, values: fields.map(({ values }) => values) };
}

const everywhere: typeof findDoubts = (_, __, rowCount) => new Uint8Array(rowCount).fill(Doubt.some);

const cells: fc.Arbitrary<Cell>[] = [
  fc.constantFrom<Cell>("2025-10-09", "2025-10-10", "2025-10-10", "昨天", "合计", "日期", null, "-"),
  fc.constantFrom<Cell>("1001", 1002, "1001", "一班小计", "工号", "Ａ1", null, error("#N/A")),
  fc.constantFrom<Cell>(1, 5, 13, 0, -2, "三", "件数", "1", null, error("#DIV/0!")),
  fc.constantFrom<Cell>("一班", "班组", "总计", null, " ", error("#REF!")),
  fc.constantFrom<Cell>(0, -1, -5, "误差", null, "很小"),
];

describe("findDoubts", () => {
  it("leaves no row out that looking at every cell would judge otherwise", async () => {
    const asked = fc.record({ rows: fc.array(fc.tuple(...cells), { maxLength: 20 }), isBare: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(asked, async (one) => {
        expect(await judge(one, findDoubts)).toEqual(await judge(one, everywhere));
      }),
      { numRuns: 500 },
    );
  });

  it("tells blank rows and sound ones from those to be looked at", async () => {
    const rows = [
      ["2025-10-09", "1001", 1, "一班", -5],
      [null, "-", null, " ", null],
      ["昨天", "1001", 1, null, 0],
      ["2025-10-09", null, 1, null, 0],
      ["2025-10-09", "1001", -1, null, 0],
      ["2025-10-09", "1001", 1, "总计", 0],
    ];
    let told: number[] = [];
    await judge({ rows, isBare: false }, (...run) => {
      const doubts = findDoubts(...run);
      told = [...doubts];
      return doubts;
    });
    const { none, blank, some } = Doubt;
    expect(told).toEqual([none, blank, some, some, some, some]);
  });
});
