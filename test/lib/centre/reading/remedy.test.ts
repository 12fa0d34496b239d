import type { UnreadSheet } from "../../../../src/lib/centre/centre.ts";
import { openCentre } from "../../../../src/lib/centre/reading/open-centre.ts";
import { inspectionLines, pasted } from "../../../../src/lib/centre/reading/inspection.ts";
import { INPUT_TABLES } from "../../../../src/lib/centre/subjects/tables.ts";
import { fieldTitle } from "../../../../src/lib/table/table.ts";
import { at, type Cell, sheet } from "../../../support/sheets.ts";

const CALL = [at("2025-10-09"), "1001", "手机报", "成功"];

async function unread(name: string, ...rows: Cell[][]): Promise<UnreadSheet | undefined> {
  return (await openCentre([sheet(name, rows)])).unread[0];
}

/** The sheet once more beside a sheet 口径 into which its lines were pasted: the table that it is read as. */
async function readWith(lines: string, name: string, rows: Cell[][]): Promise<string | undefined> {
  const definitions = sheet("口径", [["块", "项", "值"], ...lines.split("\n").map((line) => line.split("\t"))]);
  const { readings } = await openCentre([sheet(name, rows), definitions]);
  return readings.find((reading) => reading.sheet === name)?.table;
}

async function proposed(name: string, ...rows: Cell[][]): Promise<string[]> {
  return pasted((await unread(name, ...rows))?.definitions ?? []).split("\n");
}

describe("the lines of 口径 that make a sheet readable", () => {
  it.each<[string, Cell[][], string[]]>([
    [
      "a header is like one of the field's",
      [["日期", "工号", "业务", "话务结果"], CALL],
      ["列名口径	外呼明细.结果	话务结果"],
    ],
    [
      "several are",
      [
        ["办理日期", "坐席号", "业务", "备注", "营销结果"],
        [at("2025-10-09"), "1001", "手机报", "二次", "成功"],
      ],
      ["列名口径	外呼明细.工号	坐席号", "列名口径	外呼明细.结果	营销结果", "列名口径	外呼明细.日期	办理日期"],
    ],
    [
      "the words below are known",
      [
        ["日期", "工号", "业务", "反馈", "主管"],
        [...CALL, "张"],
      ],
      ["列名口径	外呼明细.结果	反馈"],
    ],
    [
      "one column is left for one field",
      [
        ["何时", "工号", "业务", "结果", "时长"],
        [...CALL, 35],
      ],
      ["列名口径	外呼明细.日期	何时"],
    ],
    [
      "the header stands in two rows",
      [
        ["日期", "工号", "业务", "第一次", "第二次"],
        ["", "", "", "话务结果", "话务结果"],
        [...CALL, "未接"],
      ],
      ["列名口径	外呼明细.结果	第一次话务结果"],
    ],
  ])("name the header where %s", async (_, rows, lines) => {
    expect((await proposed("十月", ...rows)).sort()).toEqual(lines.sort());
    expect(await readWith(lines.join("\n"), "十月", rows)).toBe("calls");
  });

  it("say what the sheet is where its headers alone do not, as of a report or a list of people", async () => {
    const report = [["日期", "工号", "业务", "外呼量", "接通量", "定制量", "接通率"]];
    expect(await proposed("十月", ...report)).toEqual(["表名口径	十月	外呼汇总"]);
    expect(await readWith("表名口径	十月	外呼汇总", "十月", report)).toBe("tallies");
    const people = [["工号", "姓名", "班组"]];
    expect(await proposed("通讯录", ...people)).toEqual(["表名口径	通讯录	人员"]);
    expect(await readWith("表名口径	通讯录	人员", "通讯录", people)).toBe("roster");
  });

  it("are none where a column is not there at all, or none is like it", async () => {
    expect(await unread("十月", ["日期", "工号", "业务"], CALL)).toMatchObject({ nearest: "calls", definitions: [] });
    expect(await unread("十月", ["业务", "号码"], ["手机报", 13812345678])).toMatchObject({ definitions: [] });
    expect(await unread("菜单", ["周一", "周二"], ["面", "饭"])).toMatchObject({ nearest: null, definitions: [] });
  });

  it("take no column for a field that cannot hold what stands there", async () => {
    const rows = [
      ["日期", "工号", "业务", "结果日期"],
      [at("2025-10-09"), "1001", "手机报", at("2025-10-10")],
    ];
    expect(await unread("十月", ...rows)).toMatchObject({ nearest: "calls", missing: ["结果"], definitions: [] });
  });

  it("never say that a report by its columns is input by other columns too", async () => {
    const rows = [
      ["日期", "工号", "业务", "话务结果", "排名"],
      [...CALL, 1],
    ];
    expect(await unread("排名", ...rows)).toMatchObject({ isReport: true, definitions: [] });
  });

  it("speak of the table by the name that 口径 knows, whichever form of it is nearest", async () => {
    const rows = [["员工名字", "考勤组", "日期", "上班1打卡时间", "下班1打卡时间"]];
    const found = await unread("统计", ...rows);
    expect(found).toMatchObject({ nearest: "attendance", missing: ["姓名"] });
    expect(pasted(found!.definitions)).toBe("列名口径	考勤.姓名	员工名字");
    expect(await readWith("列名口径	考勤.姓名	员工名字", "统计", rows)).toBe("attendance");
  });

  // 评扣 with one of its headers unknown has all those of 处罚条例.
  const tables = INPUT_TABLES.filter(({ id, formOf }) => id === formOf && id !== "violations");
  const cases = tables.flatMap((table) =>
    Object.entries(table.fields)
      .filter(([, field]) => field.required)
      .map(([id]) => [table.title, id, table] as const),
  );
  it.each(cases)("make %s readable whose %s goes by a longer name", async (title, id, table) => {
    const headers = Object.entries(table.fields).map(([field, declared]) => {
      return field === id ? `本中心${fieldTitle(declared)}` : fieldTitle(declared);
    });
    const lines = await proposed(title, headers);
    expect(lines).toContain(`列名口径	${title}.${fieldTitle(table.fields[id]!)}	本中心${fieldTitle(table.fields[id]!)}`);
    expect(await readWith(lines.join("\n"), title, [headers])).toBe(table.id);
  });
});

describe("the inspection of a sheet that was not read", () => {
  it("shows its headers, what it lacks, and the lines to paste", async () => {
    const centre = await openCentre([sheet("十月", [["十月外呼"], ["日期", "工号", "业务", "话务结果"], CALL])]);
    expect(inspectionLines(centre)).toEqual([
      "- 十月:最接近“外呼明细”,缺 结果",
      "    表头:日期、工号、业务、话务结果",
      "    若确是这张表,把下面的行贴进“口径”的块、项、值三列,就能读到:",
      "列名口径	外呼明细.结果	话务结果",
    ]);
  });
});
