import type { Batch, Intake } from "../../../src/lib/table/intake.ts";
import { synonymsOf } from "../../../src/lib/table/match.ts";
import { TableReader, type Watch } from "../../../src/lib/table/read-table.ts";
import { recognise } from "../../../src/lib/table/recognise.ts";
import type { Reading } from "../../../src/lib/table/journal.ts";
import type { Sheet } from "../../../src/lib/table/sheet.ts";
import { defineTable, optional, required } from "../../../src/lib/table/table.ts";
import { dateTime } from "../../../src/lib/table/types/date-time.ts";
import { duration } from "../../../src/lib/table/types/duration.ts";
import { quantity } from "../../../src/lib/table/types/quantity.ts";
import { identifier, name } from "../../../src/lib/table/types/text.ts";
import { words } from "../../../src/lib/table/types/words.ts";
import { area, at, error, sheet, type Cell } from "../../support/sheets.ts";

const HEADER = ["日期", "工号", "件数", "班组", "时长(秒)", "类型", "误差"];

const visits = defineTable({
  id: "visits",
  title: "走访",
  fields: {
    date: required(dateTime, "日期"),
    agentId: required(identifier, "工号"),
    count: required(quantity, "件数"),
    team: optional(name, "班组"),
    seconds: optional(duration("秒"), "时长"),
    kind: optional(words({ 早: 1, 晚: 2 }), "类型"),
    slip: { ...optional(quantity, "误差"), nonNegative: false },
  },
});

const acceptAll: Intake = () => ({ accept: () => null });

async function read(rows: readonly (readonly Cell[])[], intake = acceptAll, traits: Partial<Sheet> = {}) {
  const reader = new TableReader(visits);
  return readInto(reader, sheet("走访", rows, traits), { intake });
}

async function readInto(reader: TableReader, one: Sheet, how: { intake: Intake; watch?: Watch }): Promise<Reading> {
  const catalogue = { synonyms: [synonymsOf(visits, [])], isReport: () => false, appointed: () => undefined };
  const { found } = await recognise(one, catalogue);
  return reader.read(found[0]!, how.intake, how.watch);
}

function shown({ problems }: Reading): string[] {
  return problems.map(({ code, effect, row, column, value }) => `${effect} ${code} ${column}${row} ${value}`);
}

describe("a row", () => {
  it("is counted, set aside or skipped, and blank ones are no rows", async () => {
    const rows = [
      HEADER,
      ["2025-10-09", "1001", 3],
      [],
      ["-", "/", "--", " ", "无"],
      ["2025-10-09", "1002", "三"],
      ["小计", null, 3],
      HEADER,
      ["2025-10-10", "1001", 4],
      ["合计", null, 7],
    ];
    const reading = await read(rows);
    expect(reading).toMatchObject({ rows: 6, counted: 2, noted: 0, setAside: 1, skipped: 3, headerRow: 1 });
    expect(shown(reading)).toEqual([
      "setAside unreadableNumber C5 三",
      "skipped totalRow A6 小计",
      "skipped headerRow A7 日期",
      "skipped totalRow A9 合计",
    ]);
  });

  it("has one problem when set aside: the first in the order of the table's fields, not of the columns", async () => {
    const rows = [
      ["件数", "工号", "日期"],
      ["很多", null, "昨天"],
      [-1, null, "2025-10-09"],
      [-1, "1001", "2025-10-09"],
    ];
    expect(shown(await read(rows))).toEqual([
      "setAside unreadableDate C2 昨天",
      "setAside missingValue B3 ",
      "setAside negativeValue A4 -1",
    ]);
  });

  it("is set aside for an optional cell that cannot be read, unless it is text or a word", async () => {
    const rows = [
      HEADER,
      ["2025-10-09", "1001", 1, "一班", "很久"],
      ["2025-10-09", "1001", 2, error("#N/A"), 5, error("#REF!")],
      ["2025-10-09", error("#N/A"), 3],
      ["2025-10-09", "1001", error("#DIV/0!")],
      ["2025-10-09", "1001", 4, "一班", 5, "中"],
      ["2025-10-09", "1001", 5, "一班", -5],
      ["2025-10-09", "1001", 6, "一班", 5, "早", -5],
    ];
    const reading = await read(rows);
    expect(reading).toMatchObject({ rows: 7, counted: 2, noted: 1, setAside: 5 });
    expect(shown(reading)).toEqual([
      "setAside unreadableDuration E2 很久",
      "noted unreadableText D3 #N/A",
      "noted unreadableText F3 #REF!",
      "setAside unreadableText B4 #N/A",
      "setAside unreadableNumber C5 #DIV/0!",
      "setAside unknownWord F6 中",
      "setAside negativeValue E7 -5",
    ]);
  });

  it("leaves none of its notes behind when it is set aside", async () => {
    const rows = [HEADER, ["2025-10-09", "1001", 1, error("#N/A"), "很久"]];
    expect(shown(await read(rows))).toEqual(["setAside unreadableDuration E2 很久"]);
  });

  it("equal in all recognised cells to a counted one is set aside, in later sheets too", async () => {
    const reader = new TableReader(visits);
    const first = sheet("一", [
      [...HEADER, "备注"],
      ["2025-10-09", "1001", 1, "一班", 60, "早", 0, "甲"],
      ["坏", "1001", 1],
    ]);
    const second = sheet("二", [
      ["工号", "件数", "日期", "班组", "时长(分)", "类型", "误差"],
      [1001, "１", at("2025-10-09"), " 一班 ", 1, "早", 0],
      [1001, 1, "2025/10/9", "一班", 2, "早", 0],
      ["1001", 1, "坏"],
    ]);
    await readInto(reader, first, { intake: acceptAll });
    const reading = await readInto(reader, second, { intake: acceptAll });
    expect(shown(reading)).toEqual(["setAside duplicateRow C2 2025-10-09", "setAside unreadableDate C4 坏"]);
  });
});

describe("a problem", () => {
  it("names file, sheet, row, column, the value as it stands, and the day", async () => {
    const rows = [["走访表"], [], ["工号", "日期", "件数"], ["1001", at("2025-10-09 14:05"), "三 件"]];
    const { problems } = await read(rows, acceptAll, { file: "一班.xlsx" });
    expect(problems).toEqual([
      {
        code: "unreadableNumber",
        effect: "setAside",
        table: "visits",
        file: "一班.xlsx",
        sheet: "走访",
        row: 4,
        column: "C",
        field: "count",
        value: "三 件",
        day: 45939,
      },
    ]);
  });

  it("has no day when the date is unreadable, and the one its intake tells when it is blank", async () => {
    const rows = [HEADER, ["昨天", "1001", 1], [null, "1001", 1]];
    const { problems } = await read(rows, () => ({ accept: () => null, day: () => 45940 }));
    expect(problems.map(({ day }) => day)).toEqual([null, 45940]);
  });
});

describe("an intake", () => {
  const rows = [HEADER, ["2025-10-09", "1001", 1], ["2025-10-09", "1002", 2], ["2025-10-09", "1003", 3]];

  it("sees the decoded columns, all blank where the sheet lacks them", async () => {
    const seen: Partial<Batch>[] = [];
    await read(
      [
        ["日期", "件数", "工号"],
        ["2025-10-09", "1,200", 7],
      ],
      (batch) => {
        seen.push(batch);
        return { accept: () => null };
      },
    );
    expect(seen).toHaveLength(1);
    expect([...seen[0]!.columns!["count"]!]).toEqual([1200]);
    expect([...seen[0]!.columns!["team"]!]).toEqual([NaN]);
    expect(seen[0]!.has!("count")).toBe(true);
    expect(seen[0]!.has!("team")).toBe(false);
    expect(seen[0]!.firstRow).toBe(1);
  });

  it("sets rows aside by its checks, in the order of fields, and when it does not accept them", async () => {
    const checks = {
      agentId: (index: number) => (index === 0 ? "unknownOutcome" : null),
      count: () => "negativeValue",
    };
    expect(shown(await read(rows.slice(0, 2), () => ({ checks, accept: () => null })))).toEqual([
      "setAside unknownOutcome B2 1001",
    ]);
    const accept = (index: number) => (index === 1 ? { code: "duplicateRow", field: "date" } : null);
    const reading = await read(rows, () => ({ accept }));
    expect(shown(reading)).toEqual(["setAside duplicateRow A3 2025-10-09"]);
    expect(reading).toMatchObject({ rows: 3, counted: 2, setAside: 1 });
  });

  it("may leave several notes on a counted row, which is noted once", async () => {
    const reading = await read(rows, (batch) => ({
      accept(index) {
        if (index === 2) for (const field of ["agentId", "count"]) batch.note(index, { code: "noPrice", field });
        return null;
      },
    }));
    expect(shown(reading)).toEqual(["noted noPrice B4 1003", "noted noPrice C4 3"]);
    expect(reading).toMatchObject({ rows: 3, counted: 3, noted: 1 });
  });

  it("may say what a blank required cell means", async () => {
    const missing = () => ({ code: "missingSignOut", field: "count" });
    const reading = await read([HEADER, ["2025-10-09", null, 1]], () => ({ missing, accept: () => null }));
    expect(shown(reading)).toEqual(["setAside missingSignOut C2 1"]);
  });
});

describe("merged cells", () => {
  it("all have the value of a vertical merge", async () => {
    const rows = [HEADER, ["2025-10-09", "1001", 1], [null, null, 2], [null, "1002", 3]];
    const reading = await read(rows, acceptAll, { merges: [area("A2:A4"), area("B2:B3")] });
    expect(reading).toMatchObject({ rows: 3, counted: 3 });
  });

  it("of a header over two rows are passed over, and told when the header is repeated", async () => {
    const header = [["日期", "工号", "走访", null], [null, null, "件数", "班组"]]; // prettier-ignore
    const rows = [...header, ["2025-10-09", "1001", 1, "一班"], ...header, ["2025-10-09", "1001", 2, "一班"]];
    const merges = ["A1:A2", "B1:B2", "C1:D1", "A4:A5", "B4:B5", "C4:D4"].map(area);
    const reading = await read(rows, acceptAll, { merges });
    expect(reading).toMatchObject({ headerRow: 2, rows: 4, counted: 2, setAside: 0, skipped: 2 });
    expect(shown(reading)).toEqual(["skipped headerRow A4 日期", "skipped headerRow A5 日期"]);
  });
});

describe("long reading", () => {
  const many = [HEADER, ...Array.from({ length: 45_000 }, (_, row) => ["2025-10-09", "1001", row])];

  it("goes by runs of rows, and tells how far it is", async () => {
    const runs: number[] = [];
    const watch = { onRows: (rows: number) => runs.push(rows) };
    const reading = await readInto(new TableReader(visits), sheet("走访", many), { intake: acceptAll, watch });
    expect(reading).toMatchObject({ rows: 45_000, counted: 45_000 });
    expect(runs).toEqual([20_000, 20_000, 5_000]);
  });

  it("stops when told to", async () => {
    const stop = new AbortController();
    const watch = { signal: stop.signal, onRows: () => stop.abort(new Error("够了")) };
    const reading = readInto(new TableReader(visits), sheet("走访", many), { intake: acceptAll, watch });
    await expect(reading).rejects.toThrow("够了");
  });
});
