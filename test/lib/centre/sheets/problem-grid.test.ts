import { problemGrid } from "../../../../src/lib/centre/sheets/problem-grid.ts";
import type { Problem } from "../../../../src/lib/problem.ts";
import { centreOf, linesOf } from "../../../support/centre.ts";

async function problemsOf(calls: string): Promise<Problem[]> {
  const { readings } = await centreOf({ 人员: "工号 | 姓名 | 班组\n1001 | 张三 | 一班", 外呼明细: calls });
  return readings.flatMap(({ problems }) => problems);
}

const HEADER = "日期 | 工号 | 业务 | 结果";

describe("the sheet 问题", () => {
  it("has a line for each unknown agent, with the first cell and all rows behind it", async () => {
    const agents = ["X1", "X2", "1001", "X1", "X1", "X2", "X1"];
    const rows = agents.map((agent, row) => `2025-10-${row + 10} | ${agent} | 彩铃 | 拒访`);
    const grid = problemGrid(await problemsOf([HEADER, ...rows].join("\n")), () => "一班.xlsx");
    expect(grid.rows[1]!.cells[0]!.value).toContain("未计入 0 处 · 已计入,有备注 6 处 · 跳过 0 处");
    const says = (agent: string) => `“${agent}”不在“人员”中,已计入未归属。请补入人员表。`;
    const rest = ["外呼明细", "工号", "外呼.xlsx", "unknownAgent"];
    expect(linesOf(grid).slice(1)).toEqual([
      ["body", "已计入,有备注", "外呼明细!B2", says("X1"), "X1", 4, "2、5–6、8", ...rest],
      ["body", "已计入,有备注", "外呼明细!B3", says("X2"), "X2", 2, "3、7", ...rest],
    ]);
    expect(grid.rows[3]!.cells[1]!.link).toEqual({ file: "一班.xlsx", sheet: "外呼明细", cell: "B2" });
  });

  it("leads to the whole sheet where all of it is set aside", async () => {
    const grid = problemGrid(await problemsOf(`${HEADER}\n2025-10-09 | 1001 | 彩铃 | 已退费`), () => null);
    expect(linesOf(grid)[1]!.slice(1, 3)).toEqual(["未计入", "外呼明细"]);
    expect(grid.rows[3]!.cells[1]!.link).toEqual({ sheet: "外呼明细", cell: "D1" });
  });

  it("says so when there are none", () => {
    expect(linesOf(problemGrid([], () => null)).at(-1)).toEqual(["note", "没有问题:每一行都已计入。"]);
  });

  it("stays small and quick with hundreds of thousands of them", () => {
    const problem = {
      effect: "setAside",
      table: "calls",
      file: "一.xlsx",
      sheet: "外呼",
      column: "B",
      day: null,
    } as const;
    const many = Array.from({ length: 200_000 }, (_, row) => ({
      ...problem,
      code: "unreadableDate",
      field: "date",
      row: row + 2,
      value: `第${row}天`,
    }));
    const start = performance.now();
    const { rows } = problemGrid(many, () => null);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(rows).toHaveLength(3 + 1000 + 1);
    const [, , , value, count] = rows.at(-1)!.cells;
    expect([value!.value, count!.value]).toEqual(["第1000天 等 199000 种", 199_000]);
  });
});
