import { inspectionJson } from "../../../../../src/lib/centre/reading/inspection.ts";
import { outboundOverview } from "../../../../../src/lib/centre/reports/clerk/outbound-overview.ts";
import { centreOf, jsonOf } from "../../../../support/centre.ts";

const CENTRE = {
  人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席",
  业务单价: "业务 | 单价\n业务1 | 2",
};

/** A sheet of calls with these outcomes, one a day and each of its own product. */
function callsOf(...outcomes: string[]): string {
  const rows = outcomes.map((outcome, place) => `2025-10-${place + 10} | 1001 | 业务${place} | ${outcome}`);
  return ["日期 | 工号 | 业务 | 结果", ...rows].join("\n");
}

async function inspected(calls: string, definitions = "块 | 项 | 值") {
  const { tables, problems } = inspectionJson(await centreOf({ ...CENTRE, 口径: definitions, 登记: calls }));
  return { table: tables.find(({ table }) => table === "calls")!, problems };
}

describe("a sheet of calls of which most outcomes are of no class", () => {
  const foreign = callsOf("已退费", "成功", "已退订", "已退订", "成功", "已退费", "已退费");

  it("is set aside whole with one problem, which names its words from the commonest down", async () => {
    const { table, problems } = await inspected(foreign);
    expect(table).toMatchObject({ rows: 7, counted: 0, setAside: 7, problems: { foreignOutcomes: 1 } });
    expect(problems).toMatchObject([
      {
        code: "foreignOutcomes",
        effect: "setAside",
        rows: 7,
        row: null,
        column: "D",
        value: "已退费 3、成功 2、已退订 2",
      },
    ]);
    expect(problems[0]!.message).toMatch(/^登记:这张表的结果多半不是已知结果,.*已退费 3、.*结果口径.*表名口径/);
  });

  it("has no dial in any report, and all its rows among those set aside", async () => {
    const { totals, problems } = jsonOf(outboundOverview, await centreOf({ ...CENTRE, 登记: foreign }), "2025-10");
    expect([totals!["dialled"], problems]).toEqual([0, { setAside: 7, noted: 0, skipped: 0 }]);
  });

  it("is counted row by row where half of them are known, blanks and headers apart", async () => {
    const half = `${callsOf("已退费", "成功", "", "-")}\n日期 | 工号 | 业务 | 结果`;
    const { table } = await inspected(half);
    expect(table).toMatchObject({ rows: 5, counted: 1, setAside: 3, skipped: 1 });
    expect(table.problems).toEqual({ unknownOutcome: 1, missingValue: 2, headerRow: 1 });
  });

  it("is counted once 口径 has classed its words", async () => {
    const { table } = await inspected(foreign, "块 | 项 | 值\n结果口径 | 已退费 | 拒访\n结果口径 | 已退订 | 拒访");
    expect(table).toMatchObject({ counted: 7, setAside: 0, problems: {} });
  });

  it("still skips its totals, and passes blank rows over", async () => {
    const { table } = await inspected(`${foreign}\n  |  |  |\n合计 | | | 7`);
    expect(table).toMatchObject({ rows: 8, setAside: 7, skipped: 1, problems: { foreignOutcomes: 1, totalRow: 1 } });
  });

  it("is told by all its rows, however long it is", async () => {
    const { table } = await inspected(
      [
        "日期 | 工号 | 业务 | 结果",
        ...Array.from({ length: 30_001 }, (_, row) => `2025-10-09 | 1001 | 业务 | ${row < 15_000 ? "成功" : "已退费"}`),
      ].join("\n"),
    );
    expect(table).toMatchObject({ rows: 30_001, counted: 0, setAside: 30_001 });
  });
});
