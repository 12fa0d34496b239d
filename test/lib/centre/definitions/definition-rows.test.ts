import { defaultDefinitions, type Definitions } from "../../../../src/lib/centre/definitions/definitions.ts";
import { definitionRows, type WrittenRow } from "../../../../src/lib/centre/definitions/definition-rows.ts";
import { readDefinitions } from "../../../../src/lib/centre/definitions/read-definitions.ts";
import { rowsOf, vocabulary } from "./rows.ts";

function reread(rows: readonly WrittenRow[]): Definitions {
  const lines = rows.map(
    ([block, item, value, unit]) => [String(block), String(item), value ?? null, String(unit ?? "")] as const,
  );
  return readDefinitions(rowsOf(lines), vocabulary);
}

test("writes defaults that are read back", () => {
  expect(reread(definitionRows())).toEqual(defaultDefinitions);
});

test("writes what a centre decided so that it is read back", () => {
  const { assessment, penalties, outcomes } = defaultDefinitions;
  const definitions: Definitions = {
    rateDenominator: "decided",
    assessment: { ...assessment, rankShare: 0.005, completionCap: 1, weights: { ...assessment.weights, task: 0 } },
    penalties: { ...penalties, minimumWage: 1960.5, legalCap: 0.57, severeReduction: 1 },
    outcomes: new Map([...outcomes, ["挂断", "noAnswer"], ["voicemail", "noAnswer"]]),
    statuses: new Map([["补休", "调休"]]),
    synonyms: [
      { table: "calls", field: "agentId", header: "员工号" },
      { table: "calls", field: "talkSeconds", header: "时长(分)" },
    ],
    sheetTables: new Map([
      ["十月 汇总", "tallies"],
      ["sheet2", null],
    ]),
    calendar: { holidays: new Set([45932]), workdays: new Set([45931]) },
  };
  expect(reread(definitionRows(definitions))).toEqual(definitions);
});

test("has a row for every word and every entry, block by block", () => {
  const rows = definitionRows();
  const counts = new Map<unknown, number>();
  for (const [block] of rows) counts.set(block, (counts.get(block) ?? 0) + 1);
  expect([...counts]).toEqual([
    ["结果口径", 59],
    ["比率口径", 1],
    ["考核口径", 16],
    ["评扣口径", 26],
    ["考勤口径", 1],
    ["列名口径", 1],
    ["表名口径", 1],
    ["日历口径", 1],
  ]);
});

test.each([
  [["结果口径", "SALE", "定制", null, "计入外呼量、接通量、定制量"]],
  [["比率口径", "分母", "接通", null, expect.stringContaining("(默认 接通)")]],
  [["考核口径", "排名所需权重", 70, "%", expect.stringContaining("(默认 70%)")]],
  [["评扣口径", "最低工资", null, "元/月", expect.stringContaining("(默认 未定)")]],
])("writes %j", (row) => {
  expect(definitionRows()).toContainEqual(row);
});
