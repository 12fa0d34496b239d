import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { FileWorkbook } from "../../../../src/hosts/file/file-workbook.ts";
import { parsePeriod } from "../../../../src/lib/facts/period.ts";
import { performCommand } from "../../../../src/taskpane/commands/commands.ts";
import { CENTRE } from "../../../support/command-line.ts";
import { buildFullWorkbook } from "../../../support/full-workbook.ts";
import { showRows } from "../../../support/show-sheet.ts";

const VIOLATIONS = "日期 | 工号 | 类别 | 事由\n2025-09-01 | 1001 | 轻度 | 迟到";
const SUGGESTION = {
  serial: 45939,
  day: "2025-10-09",
  agentId: "0101",
  name: "张三",
  fact: "<=1+1>",
  category: "轻度",
  rule: "",
};

async function open() {
  const workbook = new FileWorkbook();
  const bytes = buildFullWorkbook({}, { ...CENTRE, 评扣: VIOLATIONS });
  await workbook.open({ name: "外呼.xlsm", bytes });
  return { workbook, bytes };
}

/** What is suggested for October, as `1001 迟到`. */
async function suggestedIn(workbook: FileWorkbook) {
  const period = parsePeriod("2025-10")!;
  const { suggestions } = await performCommand(workbook, { kind: "qualityMonth", period }, {});
  return suggestions!;
}

async function rowsOf(workbook: FileWorkbook, name: string) {
  return showRows(workbook.inputs.find((sheet) => sheet.name === name)!);
}

describe("a file opened in a browser", () => {
  it("gets a confirmed suggestion as one row, and keeps every other part byte for byte", async () => {
    const { workbook, bytes } = await open();
    const before = await rowsOf(workbook, "评扣");
    const plan = await performCommand(
      workbook,
      { kind: "planVerdict", suggestion: SUGGESTION, verdict: "confirm" },
      {},
    );
    await performCommand(workbook, { kind: "writeRow", edit: plan.edit }, {});
    expect(await rowsOf(workbook, "评扣")).toEqual([...before, ["2025-10-09", "0101", "轻度", "<=1+1>"]]);
    const [old, fresh] = [unzipSync(bytes), unzipSync(workbook.files[0]!.bytes)];
    const changed = Object.keys(fresh).filter(
      (path) => !Buffer.from(fresh[path]!).equals(Buffer.from(old[path] ?? [])),
    );
    expect([changed.length, Object.keys(fresh).length]).toEqual([1, Object.keys(old).length]);
    expect(await workbook.restoreLast()).toEqual({ restored: ["评扣"], removed: [] });
    expect(workbook.files[0]!.bytes).toBe(bytes);
  });

  it("is left alone where the sheet is protected", async () => {
    const workbook = new FileWorkbook();
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("评扣");
    sheet.addRows(VIOLATIONS.split("\n").map((line) => line.split(" | ")));
    await sheet.protect("", {});
    await workbook.open({ name: "外呼.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) });
    const verdict = { kind: "planVerdict", suggestion: SUGGESTION, verdict: "confirm" } as const;
    const { edit } = await performCommand(workbook, verdict, {});
    await expect(workbook.editSheet(edit)).rejects.toThrow("工作表“评扣”受保护,不能填写。请在“审阅”中撤销");
    expect(workbook.isChanged("外呼.xlsx")).toBe(false);
  });

  it.each(["confirm", "decline"] as const)("no longer suggests what was decided: %s", async (verdict) => {
    const workbook = new FileWorkbook();
    const sheets = {
      考勤: "日期 | 工号 | 状态\n2025-10-09 | 0101 | 旷工\n2025-10-10 | 0101 | 旷工\n2025-10-13 | 0101 | 迟到",
      评扣: VIOLATIONS,
      建议处理: "日期 | 工号 | 事实 | 决定",
    };
    await workbook.open({ name: "外呼.xlsm", bytes: buildFullWorkbook({}, { ...CENTRE, ...sheets }) });
    const [run, late] = await suggestedIn(workbook);
    const { edit } = await performCommand(workbook, { kind: "planVerdict", suggestion: run!, verdict }, {});
    await performCommand(workbook, { kind: "writeRow", edit }, {});
    expect(await suggestedIn(workbook)).toEqual([late]);
  });

  it("gets 口径 as a file beside it where it has none, and cells of that changed afterwards", async () => {
    const { workbook } = await open();
    const changes = [{ block: "比率口径", item: "分母", value: "外呼" }];
    await performCommand(workbook, { kind: "applyDefinitions", changes }, {});
    expect(workbook.files.map(({ name }) => name)).toEqual(["外呼.xlsm", "口径.xlsx"]);
    const more = [
      { block: "考核口径", item: "最低样本数", value: "8" },
      { block: "结果口径", item: "天书", value: "拒访" },
    ];
    await performCommand(workbook, { kind: "applyDefinitions", changes: more }, {});
    const rows = await rowsOf(workbook, "口径");
    expect(rows.find((row) => row[1] === "最低样本数")![2]).toBe(8);
    expect(rows.at(-1)!.slice(0, 3)).toEqual(["结果口径", "天书", "拒访"]);
    const { readings } = await performCommand(workbook, { kind: "inspect" }, {});
    const counts = readings.filter(({ sheet }) => sheet.startsWith("外呼明细"));
    expect(counts.map(({ counted, setAside }) => [counted, setAside])).toContainEqual([4, 0]);
  });
});
