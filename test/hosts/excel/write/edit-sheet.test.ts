import { ExcelWorkbook } from "../../../../src/hosts/excel/excel-workbook.ts";
import { writeSample } from "../../../../src/hosts/file/write-sample.ts";
import { performCommand } from "../../../../src/taskpane/commands/commands.ts";
import { cellsOf } from "../../../support/centre.ts";
import { sessionWith } from "../../../support/excel-session.ts";
import { fakeExcel, type FakeExcel } from "../../../support/fake-excel/index.ts";
import { type ProfileName, PROFILES } from "../../../support/fake-excel/profile.ts";

const SHEETS = {
  人员: "工号 | 姓名 | 班组 | 岗位\n0101 | 张三 | 一班 | 坐席",
  评扣: "日期 | 工号 | 类别 | 事由 | 记录人\n2025-09-01 | 0101 | 轻度 | 迟到 | 王五",
};

const SUGGESTION = {
  serial: 45939,
  day: "2025-10-09",
  agentId: "0101",
  name: "张三",
  fact: "=1+1",
  category: "轻度",
  rule: "迟到、早退、缺卡每次轻度",
};

async function open(profile: ProfileName, sheets: Readonly<Record<string, string>> = SHEETS) {
  const plain = Object.entries(sheets).map(([name, rows]) => ({
    name,
    headerRow: 0,
    rows: cellsOf(rows) as (string | null)[][],
  }));
  const excel = await fakeExcel({ profile, workbook: await writeSample(plain) });
  return { excel, port: new ExcelWorkbook(sessionWith(excel)) };
}

/** Every cell of every sheet that people see, with its formula and number format. */
function everything({ book }: FakeExcel): Map<string, string> {
  const seen = new Map<string, string>();
  for (const { name, cells } of book.sheets.filter(({ visibility }) => visibility === "Visible")) {
    const used = cells.usedArea(false);
    for (let row = 0; row <= (used?.bottom ?? -1); row++) {
      for (let column = 0; column <= used!.right; column++) {
        const { numberFormat } = cells.styleAt(row, column);
        const content = [cells.valueAt(row, column), cells.formulaAt(row, column), numberFormat];
        seen.set(`${name}!${row}.${column}`, JSON.stringify(content));
      }
    }
  }
  return seen;
}

function changesBetween(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after].filter(([place, content]) => before.get(place) !== content).map(([place]) => place);
}

async function confirm(port: ExcelWorkbook): Promise<void> {
  const plan = await performCommand(port, { kind: "planVerdict", suggestion: SUGGESTION, verdict: "confirm" }, {});
  await performCommand(port, { kind: "writeRow", edit: plan.edit }, {});
}

describe.each(Object.keys(PROFILES) as ProfileName[])("a confirmed suggestion, in Excel %s", (profile) => {
  it("is one row below the last of 评扣, and nothing else changes", async () => {
    const { excel, port } = await open(profile);
    const before = everything(excel);
    const plan = await performCommand(port, { kind: "planVerdict", suggestion: SUGGESTION, verdict: "confirm" }, {});
    expect([plan.place, plan.cells.map(({ header, text }) => `${header} ${text}`)]).toEqual([
      "评扣!A3",
      ["日期 2025-10-09", "工号 0101", "类别 轻度", "事由 =1+1"],
    ]);
    expect(everything(excel)).toEqual(before);
    await performCommand(port, { kind: "writeRow", edit: plan.edit }, {});
    expect(excel.values("评扣", "A3:E3")).toEqual([[45939, "0101", "轻度", "=1+1", ""]]);
    expect(excel.sheet("评扣").cells.styleAt(2, 0).numberFormat).toBe("yyyy-mm-dd");
    const changed = changesBetween(before, everything(excel)).filter((place) => !place.endsWith(".4"));
    expect(changed).toEqual(["评扣!2.0", "评扣!2.1", "评扣!2.2", "评扣!2.3"]);
  });

  it("grows the Excel table that 评扣 is, and is taken back whole", async () => {
    const { excel, port } = await open(profile);
    await sessionWith(excel).write(
      async (context) => {
        context.workbook.worksheets.getItem("评扣").tables.add("A1:E2", true).name = "评扣记录";
        await context.sync();
      },
      { doing: { zh: "", en: "" } },
    );
    const before = everything(excel);
    await confirm(port);
    const [table] = excel.sheet("评扣").tables;
    expect(table!.area).toEqual({ top: 0, left: 0, bottom: 2, right: 4 });
    expect(await port.restoreLast()).toMatchObject({ restored: ["评扣"], removed: [] });
    expect(table!.area.bottom).toBe(1);
    const after = everything(excel);
    expect([...before].filter(([place, content]) => after.get(place) !== content)).toEqual([]);
    expect(excel.values("评扣", "A3:E3")).toEqual([["", "", "", "", ""]]);
  });
});

describe("a declined suggestion", () => {
  const decline = { kind: "planVerdict", suggestion: SUGGESTION, verdict: "decline" } as const;

  it("is one row of 建议处理", async () => {
    const { excel, port } = await open("win365", { ...SHEETS, 建议处理: "日期 | 工号 | 事实 | 决定 | 理由" });
    const before = everything(excel);
    const { edit, place } = await performCommand(port, decline, {});
    await performCommand(port, { kind: "writeRow", edit }, {});
    expect(place).toBe("建议处理!A2");
    expect(excel.values("建议处理", "A2:E2")).toEqual([[45939, "0101", "=1+1", "不采纳", ""]]);
    const changed = changesBetween(before, everything(excel));
    expect(changed.every((one) => one.startsWith("建议处理!"))).toBe(true);
  });

  it("says which sheet is missing, and its headers", async () => {
    const { port } = await open("win365");
    const sentence = "没有“建议处理”表,写不进去。请加一张工作表,表头写:日期、工号、事实、决定。";
    await expect(performCommand(port, decline, {})).rejects.toThrow(sentence);
  });
});

describe("filling a sheet in", () => {
  it("writes nothing over what somebody typed meanwhile", async () => {
    const { excel, port } = await open("win365");
    const { edit } = await performCommand(
      port,
      { kind: "planVerdict", suggestion: SUGGESTION, verdict: "confirm" },
      {},
    );
    excel.coAuthor("评扣", "B3", "0202");
    const before = everything(excel);
    await expect(port.editSheet(edit)).rejects.toThrow("评扣!B3 刚被改过");
    expect(everything(excel)).toEqual(before);
  });

  it("neither covers nor moves a row of totals, and says what to do", async () => {
    const { excel, port } = await open("web", { ...SHEETS, 评扣: `${SHEETS.评扣}\n合计 | 1 人次` });
    const before = everything(excel);
    await expect(confirm(port)).rejects.toThrow("“评扣”第 3 行紧接着“评扣”的最后一行,已有内容");
    expect(everything(excel)).toEqual(before);
  });

  it("says that a sheet is protected", async () => {
    const { excel, port } = await open("mac");
    excel.sheet("评扣").isProtected = true;
    await expect(confirm(port)).rejects.toThrow("工作表“评扣”受保护,不能填写");
  });

  it("leaves the sheet as it was when Excel gives up half-way", async () => {
    for (let action = 1; action <= 40; action++) {
      const { excel, port } = await open("win365");
      const { edit } = await performCommand(
        port,
        { kind: "planVerdict", suggestion: SUGGESTION, verdict: "confirm" },
        {},
      );
      const before = excel.values("评扣", "A1:E4");
      excel.faults.failAction(action);
      const isDone = await port.editSheet(edit).then(
        () => true,
        () => false,
      );
      if (!isDone) expect(excel.values("评扣", "A1:E4")).toEqual(before);
    }
  });

  it("takes nothing back that was changed again", async () => {
    const { excel, port } = await open("win365");
    await confirm(port);
    excel.coAuthor("评扣", "D3", "改了事由");
    await expect(port.restoreLast()).rejects.toThrow("评扣!D3 刚被改过");
    expect(excel.values("评扣", "D3:D3")).toEqual([["改了事由"]]);
  });

  it("needs a sheet 评扣 with a column for the category", async () => {
    const { port } = await open("web", { 人员: SHEETS.人员 });
    await expect(confirm(port)).rejects.toThrow("没有“评扣”表,写不进去");
    const bare = await open("web", { 评扣: "日期 | 工号 | 条款 | 事由\n2025-09-01 | 0101 | 3.1 | 迟到" });
    await expect(confirm(bare.port)).rejects.toThrow("没有“类别”这一列");
  });
});
