import { buildCompound } from "../support/biff-builder.ts";
import { CENTRE, CommandFolder, type Outcome } from "../support/command-line.ts";

const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);
const STREAM = new TextEncoder().encode("x");

let folder: CommandFolder;
beforeAll(async () => {
  folder = await CommandFolder.set();
});
afterAll(() => folder.clear());

/** The one sentence, without what was told of progress. */
function sentenceOf({ told }: Outcome): string {
  const lines = told.split("\n").filter((line) => !/^(打开 |读取 |写 |认出)|^$/.test(line));
  expect(lines).toHaveLength(1);
  return lines[0]!;
}

function monthOf(...files: string[]): Promise<Outcome> {
  return folder.run(["report", "agent-output-hours", ...files, "--period", "2025-10"]);
}

describe("a file that cannot be read", () => {
  it.each<[string, string, () => string | Uint8Array | Promise<Uint8Array>, string]>([
    [
      "protected by a password",
      "密.xlsx",
      () => buildCompound({ "/EncryptionInfo": STREAM, "/EncryptedPackage": STREAM }),
      "密.xlsx 有密码保护,请在 Excel 中取消密码后另存。",
    ],
    [
      "cut off",
      "断.xlsx",
      async () => {
        await folder.putBook("整.xlsx", CENTRE);
        const whole = await folder.bytes("整.xlsx");
        return whole.subarray(0, whole.length / 2);
      },
      "断.xlsx 不完整或已损坏,请重新下载,或在 Excel 中打开后另存为 .xlsx。",
    ],
    [
      "a picture by another name",
      "图.xlsx",
      () => PICTURE,
      "图.xlsx 是图片,不是表格。请给出 .xlsx、.xlsm、.xls 或 .csv 文件。",
    ],
    ["empty", "空.xlsx", () => "", "空.xlsx 是空文件(0 字节),请重新导出或重新复制一份。"],
  ])("because it is %s fails with that sentence", async (...[, name, content, sentence]) => {
    const file = await folder.put(name, await content());
    const outcome = await monthOf(file);
    expect([outcome.exit, outcome.printed, sentenceOf(outcome)]).toEqual([1, "", sentence]);
    const good = await folder.putBook("好.xlsx", CENTRE);
    expect((await monthOf(good, file)).exit).toBe(1);
    expect(await folder.names()).not.toContainEqual(expect.stringContaining("员工产值工时表"));
  });

  it("because it is not there fails with its path", async () => {
    const outcome = await monthOf(folder.path("没有.xlsx"));
    expect([outcome.exit, sentenceOf(outcome)]).toEqual([
      1,
      `找不到文件 ${folder.path("没有.xlsx")},请检查路径和文件名。`,
    ]);
  });
});

describe("a workbook that a report cannot be made of", () => {
  it.each<[string, (keyof typeof CENTRE)[], string]>([
    ["people", ["业务单价", "外呼明细"], "“人员”表"],
    ["prices", ["人员", "外呼明细"], "“业务单价”表"],
    ["calls", ["人员", "业务单价"], "“外呼明细”或“外呼汇总”表"],
  ])("for want of %s says which table", async (_, sheets, wanted) => {
    const book = await folder.putBook("缺.xlsx", Object.fromEntries(sheets.map((name) => [name, CENTRE[name]])));
    const outcome = await monthOf(book);
    expect([outcome.exit, outcome.printed]).toEqual([1, ""]);
    expect(sentenceOf(outcome)).toMatch(/^“员工产值工时表”需要.*,但没有找到。请用 inspect 看/);
    expect(sentenceOf(outcome)).toContain(wanted);
  });

  it.each([
    ["比率口径 | 分母 | 全部", "口径!C2:"],
    ["比率口经 | 分母 | 接通", "口径!A2:"],
    ["比率口径 | 分子 | 接通", "口径!B2:"],
    ["考核口径 | 最低样本数 | 很多", "口径!C2:"],
  ])("for its 口径 %j names the cell", async (row, cell) => {
    const book = await folder.putBook("口径.xlsx", { ...CENTRE, 口径: `块 | 项 | 值\n${row}` });
    const outcome = await monthOf(book);
    expect([outcome.exit, outcome.printed]).toEqual([1, ""]);
    expect(sentenceOf(outcome)).toContain(cell);
    expect(await folder.run(["inspect", book])).toMatchObject({ exit: 1, printed: "" });
  });
});
