import { BLOCKS } from "../../../src/lib/centre/definitions/blocks.ts";
import { addedHeaders, appointedSheets } from "../../../src/lib/centre/definitions/sheet-blocks.ts";
import { houseCalendar } from "../../../src/lib/centre/subjects/calendar/calendar-block.ts";
import { outcomes } from "../../../src/lib/centre/subjects/calls/outcome-block.ts";
import { rates } from "../../../src/lib/centre/subjects/calls/rate-denominator.ts";
import { penalties } from "../../../src/lib/centre/subjects/discipline/penalties.ts";
import { assessment } from "../../../src/lib/centre/subjects/quality/assessment.ts";
import { statusWords } from "../../../src/lib/centre/subjects/status-block.ts";
import { workday } from "../../../src/lib/centre/subjects/workday-block.ts";
import type { Block, WrittenRow } from "../../../src/lib/definition/block.ts";
import { definitionRows } from "../../../src/lib/definition/definition-rows.ts";
import { defaultDefinitions, Definitions } from "../../../src/lib/definition/definitions.ts";
import { readDefinitions } from "../../../src/lib/definition/read-definitions.ts";
import { rowsOf, valuesOf, vocabulary } from "./rows.ts";

function reread(rows: readonly WrittenRow[]): Definitions {
  const lines = rows.map(
    ([block, item, value, unit]) => [String(block), String(item), value ?? null, String(unit ?? "")] as const,
  );
  return readDefinitions(rowsOf(lines), vocabulary);
}

test("writes defaults that are read back", () => {
  expect(valuesOf(reread(definitionRows(defaultDefinitions, BLOCKS)))).toEqual(valuesOf(defaultDefinitions));
});

test("writes what a centre decided so that it is read back", () => {
  const [house, ladder] = [defaultDefinitions.of(assessment), defaultDefinitions.of(penalties)];
  const usual = defaultDefinitions.of(outcomes);
  const definitions = new Definitions(
    new Map<Block, unknown>([
      [rates, { rateDenominator: "decided" }],
      [assessment, { ...house, rankShare: 0.005, completionCap: 1, weights: { ...house.weights, task: 0 } }],
      [penalties, { ...ladder, minimumWage: 1960.5, legalCap: 0.57, severeReduction: 1 }],
      [outcomes, new Map([...usual, ["挂断", "noAnswer"], ["voicemail", "noAnswer"]])],
      [workday, { hours: 7.5, boundary: 270, lunch: { from: 1410, to: 1470, minutes: 30 }, source: "export" }],
      [statusWords, new Map([["补休", "调休"]])],
      [
        addedHeaders,
        [
          { table: "calls", field: "agentId", header: "员工号" },
          { table: "calls", field: "talkSeconds", header: "时长(分)" },
        ],
      ],
      [
        appointedSheets,
        new Map([
          ["十月 汇总", "tallies"],
          ["sheet2", null],
        ]),
      ],
      [houseCalendar, { holidays: new Set([45932]), workdays: new Set([45931]) }],
    ]),
  );
  expect(valuesOf(reread(definitionRows(definitions, BLOCKS)))).toEqual(valuesOf(definitions));
});

test("has a row for every word and every entry, block by block", () => {
  const rows = definitionRows(defaultDefinitions, BLOCKS);
  const counts = new Map<unknown, number>();
  for (const [block] of rows) counts.set(block, (counts.get(block) ?? 0) + 1);
  expect([...counts]).toEqual([
    ["结果口径", 61],
    ["比率口径", 1],
    ["考核口径", 16],
    ["工时口径", 4],
    ["评扣口径", 26],
    ["考勤口径", 1],
    ["服务口径", 17],
    ["投诉状态口径", 1],
    ["回访结果口径", 1],
    ["满意度口径", 1],
    ["短信口径", 1],
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
  expect(definitionRows(defaultDefinitions, BLOCKS)).toContainEqual(row);
});
