import { backlogReport } from "../../../../../src/lib/centre/reports/service/backlog.ts";
import { type Asked, centreOf, jsonOf, near, pick, type Rows } from "../../../../support/centre.ts";

type Sheets = Readonly<Record<string, Rows>>;

const COLUMNS = ["received", "returned", "open", "undispatched", "overDispatch", "stuck", "urged"];

async function blocksOf(sheets: Sheets, asked: Asked) {
  return jsonOf(backlogReport, await centreOf(sheets), asked).blocks!;
}

/** As things stand at a moment of October. */
function at(asOf: string): Asked {
  return { period: "2025-10", "as-of": asOf };
}

describe("工单滞留 of 工单", () => {
  const 工单 = `
    工单编号 | 派单时间            | 工位 | 回单时间            | 催办时间
    G1       | 2025-10-20 12:00:00 | 甲   |                     | 2025-10-21 10:00
    G2       | 2025-10-20 11:59:59 | 甲   |                     | 2025-10-21 12:01
    G3       | 2025-10-19 12:00    | 甲   | 2025-10-20 09:00    | 2025-10-20 08:00
    G4       | 2025-09-20 12:00    | 乙   |                     |
    G5       | 2025-10-21 11:00    | 乙   | 2025-10-21 12:00:01 |
    G6       | 2025-10-21 12:00:01 | 乙   |                     |
    G7       | 2025-09-01 12:00    | 丙   | 2025-09-02 09:00    |`;

  it("has by unit what came and went in the period, what is open, and sent over 24 hours ago", async () => {
    const { units, stuck } = await blocksOf({ 工单 }, at("2025-10-21 12:00"));
    expect(pick(units!.rows, "unit", ...COLUMNS)).toEqual([
      ["乙", 1, 0, 2, 0, 0, 1, 0],
      ["甲", 3, 1, 2, 0, 0, 1, 1],
    ]);
    expect(pick(units!.rows, "stuckRate", "oldestHours", "meanHours")).toEqual([
      [0.5, 744, near((744 + 1) / 2)],
      [0.5, near(24 + 1 / 3600), near(24 + 0.5 / 3600)],
    ]);
    expect(pick([units!.totals!], ...COLUMNS, "oldestHours")).toEqual([[4, 1, 4, 0, 0, 2, 1, 744]]);
    expect(pick(stuck!.rows, "id", "unit", "sentAt", "ageHours")).toEqual([
      ["G4", "乙", "2025-09-20T12:00:00", 744],
      ["G2", "甲", "2025-10-20T11:59:59", near(24 + 1 / 3600)],
    ]);
  });

  it("goes by the last row of an order, and closes it by 回单时间 alone", async () => {
    const { units } = await blocksOf(
      {
        工单: `
          工单编号 | 派单时间         | 工位 | 状态 | 回单时间
          G1       | 2025-10-20 09:00 | 甲   | 处理中 |
          G2       | 2025-10-20 09:00 | 甲   | 已完成 |
          g1       | 2025-10-20 09:00 | 乙   | 处理中 | 2025-10-20 10:00`,
      },
      at("2025-10-21"),
    );
    expect(pick(units!.rows, "unit", "received", "returned", "open")).toEqual([
      ["乙", 1, 1, 0],
      ["甲", 1, 0, 1],
    ]);
  });

  it("knows nothing of what came back at 24:00", async () => {
    const rows = "工单编号 | 派单时间 | 工位 | 回单时间\nG1 | 2025-10-20 09:00 | 甲 |";
    const open = async (returned: string) =>
      pick((await blocksOf({ 工单: `${rows} ${returned}` }, at("2025-10-31")))["units"]!.rows, "returned", "open");
    expect([await open("2025-10-31 23:59:59"), await open("2025-11-01 00:00:00")]).toEqual([[[1, 0]], [[0, 1]]]);
  });

  it("stands still out of hours where the house says so", async () => {
    const 口径 = `块 | 项 | 值
      服务口径 | 时钟 | 工作
      服务口径 | 滞留 | 10`;
    const rows = "工单编号 | 派单时间 | 工位\nG1 | 2025-10-17 18:00 | 甲\nG2 | 2025-10-17 09:00 | 甲";
    const stuck = async (asOf: string) =>
      pick((await blocksOf({ 口径, 工单: rows }, at(asOf)))["stuck"]!.rows, "id", "ageHours");
    expect(await stuck("2025-10-20 17:30")).toEqual([["G2", 80.5]]);
    expect(await stuck("2025-10-20 17:30:36")).toEqual([
      ["G2", near(80.51)],
      ["G1", near(71.51)],
    ]);
  });
});

describe("工单滞留 of complaints", () => {
  const 投诉 = `
    投诉编号 | 受理时间         | 投诉内容 | 工位 | 处理人 | 状态 | 派发时间         | 处理完成时间
    T1       | 2025-10-20 09:00 | 扣费     | 甲   | 赵     | 跟踪 | 2025-10-20 12:00 |
    T2       | 2025-10-20 11:00 | 扣费     | 甲   | 钱     |      |                  |
    T3       | 2025-10-21 11:30 | 扣费     |      | 钱     |      |                  |
    T4       | 2025-10-19 11:00 | 扣费     | 乙   | 钱     | 已结 | 2025-10-19 12:00 | 2025-10-20 09:00
    T5       | 2025-09-19 11:00 | 扣费     | 乙   | 钱     | 已结 | 2025-09-19 12:00 |`;

  it("goes by 工位, a blank one 未填 last, from 派发, what was not dispatched from 受理", async () => {
    const { units, stuck } = await blocksOf({ 投诉 }, at("2025-10-21 12:00"));
    expect(pick(units!.rows, "unit", ...COLUMNS)).toEqual([
      ["乙", 1, 1, 0, 0, 0, 0, null],
      ["甲", 2, 0, 2, 1, 1, 1, null],
      ["未填", 1, 0, 1, 1, 0, 0, null],
    ]);
    expect(pick(units!.rows, "stuckRate", "oldestHours", "meanHours")).toEqual([
      [null, null, null],
      [0.5, 25, 24.5],
      [0, 0.5, 0.5],
    ]);
    expect(pick(stuck!.rows, "id", "unit", "sentAt", "ageHours")).toEqual([["T2", "甲", null, 25]]);
  });

  it("goes by 处理人 where no sheet has 工位", async () => {
    const { units } = await blocksOf(
      { 投诉: "投诉编号 | 受理时间 | 投诉内容 | 处理人\nT1 | 2025-10-20 09:00 | 扣费 | 赵" },
      at("2025-10-21"),
    );
    expect(pick(units!.rows, "unit", "open")).toEqual([["赵", 1]]);
  });

  it("has only complaints that count, none where there is a sheet of 工单", async () => {
    const own = `
      投诉编号 | 受理时间         | 投诉内容 | 工位 | 是否有效
      T1       | 2025-10-20 09:00 | 扣费     | 甲   | 否`;
    expect((await blocksOf({ 投诉: own }, at("2025-10-21")))["units"]!.rows).toEqual([]);
    const 工单 = "工单编号 | 派单时间 | 工位\nG1 | 2025-10-20 09:00 | 丁";
    expect(pick((await blocksOf({ 投诉, 工单 }, at("2025-10-21")))["units"]!.rows, "unit")).toEqual([["丁"]]);
  });
});
