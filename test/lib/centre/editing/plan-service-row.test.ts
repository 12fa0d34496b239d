import { planServiceRow, type ServiceDraft } from "../../../../src/lib/centre/editing/plan-service-row.ts";
import { openCentre } from "../../../../src/lib/centre/reading/open-centre.ts";
import { dateAlone } from "../../../../src/lib/table/date-alone.ts";
import { dayOf } from "../../../../src/lib/table/moment.ts";
import { cellsOf } from "../../../support/centre.ts";
import { sheet } from "../../../support/sheets.ts";

const SHEETS = {
  投诉: "投诉编号 | 受理时间 | 客户号码 | 投诉内容\nT1 | 2025-10-06 09:00 | 13800000001 | 乱扣费",
  跟踪记录: "跟踪时间 | 投诉编号 | 跟踪人 | 跟踪情况 | 下次跟踪时间\n2025-10-06 10:00 | T1 | 孙七 | 已联系 | ",
  回访记录: "投诉编号 | 回访时间 | 回访人 | 回访结果 | 满意度",
  黑名单: "号码 | 加入时间 | 业务 | 解除时间\n13800000009 | 2025-10-01 | |\n13800000008 | 2025-10-01 | | 2025-10-05",
};

const FOLLOW_UP = { complaintId: "T1", at: "2025-10-07T09:30", by: "孙七", content: "同意退费", nextAt: "" };
const CALLBACK = {
  complaintId: "T1",
  at: "2025-10-07 09:30",
  by: "",
  result: "成功",
  satisfaction: "满意",
  solved: "是",
  reason: "",
  suggestion: "快些",
};
const LISTING = {
  phone: "13800000007",
  from: "2025-10-07 09:30",
  reason: "",
  source: "",
  scope: "",
  until: "",
  by: "",
};

function plan(
  register: ServiceDraft["register"],
  texts: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>> = SHEETS,
) {
  const sheets = Object.entries(own).map(([name, rows]) => sheet(name, cellsOf(rows)));
  const received = register === "blacklist" ? {} : { received: "2025-10-06 09:00" };
  return planServiceRow({ sheets, openCentre: () => openCentre(sheets) }, { register, texts, ...received });
}

/** A plan as a person sees it: where, and what under which header. */
async function shown(...asked: Parameters<typeof plan>) {
  const { place, cells, left } = await plan(...asked);
  return [place, cells.map(({ header, text }) => `${header} ${text}`), left];
}

describe("a row of 跟踪记录", () => {
  it("goes below the last one, its cells in the order of the columns, blanks left out", async () => {
    expect(await shown("followUps", FOLLOW_UP)).toEqual([
      "跟踪记录!A3",
      ["跟踪时间 2025-10-07 09:30", "投诉编号 T1", "跟踪人 孙七", "跟踪情况 同意退费"],
      [],
    ]);
    const { edit } = await plan("followUps", FOLLOW_UP);
    const [at] = edit.cells;
    expect(at).toMatchObject({ row: 2, column: 0, was: null, format: "dateTime" });
    expect((at!.value as number) * 24).toBeCloseTo((dayOf(dateAlone(45937)) + 9.5 / 24) * 24, 9);
  });

  it("takes a date alone as a date", async () => {
    const { edit } = await plan("followUps", { ...FOLLOW_UP, at: "2025-10-07" });
    expect(edit.cells[0]).toMatchObject({ value: 45937, format: "date" });
  });

  it("is planned once: the same one is found however its cells are written", async () => {
    const again = { ...FOLLOW_UP, at: "2025/10/6 10:00", content: "已联系", complaintId: "T1" };
    await expect(plan("followUps", again)).rejects.toThrow("“跟踪记录”第 2 行已经是这一条,没有再写。");
    expect((await plan("followUps", { ...again, nextAt: "2025-10-08 09:00" })).place).toBe("跟踪记录!A3");
  });

  it.each([
    [{ at: "明天" }, "“跟踪时间”里的“明天”读不出时间。请写成 2025-10-09 14:05。"],
    [{ content: " " }, "请填“跟踪情况”。"],
    [{ at: "2025-10-05 10:00" }, "“跟踪时间”2025-10-05 10:00 早于“受理时间”2025-10-06 09:00,没有写入。"],
    [{ nextAt: "2025-10-06 12:00" }, "“下次跟踪时间”2025-10-06 12:00 早于“跟踪时间”2025-10-07 09:30,没有写入。"],
  ])("is refused with a sentence where it is none: %j", async (wrong, sentence) => {
    await expect(plan("followUps", { ...FOLLOW_UP, ...wrong })).rejects.toThrow(sentence);
  });

  it("says which headers the sheet needs where there is none", async () => {
    await expect(plan("followUps", FOLLOW_UP, { 投诉: SHEETS.投诉 })).rejects.toThrow(
      "没有“跟踪记录”表,写不进去。请加一张工作表,表头写:投诉编号、跟踪时间、跟踪人、跟踪情况、下次跟踪时间。",
    );
  });
});

describe("a row of 回访记录", () => {
  it("names what the sheet has no column for", async () => {
    expect(await shown("callbacks", CALLBACK)).toEqual([
      "回访记录!A2",
      ["投诉编号 T1", "回访时间 2025-10-07 09:30", "回访结果 成功", "满意度 满意"],
      ["是否解决", "建议"],
    ]);
  });

  it("needs the column of the complaint's number, without which it would be nobody's", async () => {
    const 回访记录 = "客户号码 | 回访时间 | 回访结果\n13800000001 | 2025-10-06 | 成功";
    await expect(plan("callbacks", CALLBACK, { 回访记录 })).rejects.toThrow("“回访记录”没有“投诉编号”这一列");
  });
});

describe("a row of 黑名单", () => {
  it("holds the number in the form in which numbers are compared", async () => {
    expect(await shown("blacklist", { ...LISTING, phone: "+86 138-0000-0007" })).toEqual([
      "黑名单!A4",
      ["号码 13800000007", "加入时间 2025-10-07 09:30"],
      [],
    ]);
  });

  it("goes into the post's own list, never into the dialler's", async () => {
    const 外呼系统黑名单 = "号码 | 加入时间\n13800000009 | 2025-10-01";
    expect((await plan("blacklist", LISTING, { ...SHEETS, 外呼系统黑名单 })).place).toBe("黑名单!A4");
    await expect(plan("blacklist", LISTING, { 外呼系统黑名单 })).rejects.toThrow("没有“黑名单”表,写不进去。");
  });

  it("is refused where the number is listed already, not where its listing is over or of another product", async () => {
    await expect(plan("blacklist", { ...LISTING, phone: "138 0000 0009", scope: "彩铃" })).rejects.toThrow(
      "13800000009 自 2025-10-01 起已在名单里(“黑名单”第 2 行),没有再写。",
    );
    expect((await plan("blacklist", { ...LISTING, phone: "13800000008" })).place).toBe("黑名单!A4");
    const 黑名单 = "号码 | 加入时间 | 业务\n13800000009 | 2025-10-01 | 手机报";
    expect((await plan("blacklist", { ...LISTING, phone: "13800000009" }, { 黑名单 })).place).toBe("黑名单!A3");
  });

  it.each([
    [{ phone: "138****0007" }, "“138****0007”不是完整的号码,列入了也对不上。"],
    [{ until: "2025-10-01" }, "“到期日期”2025-10-01 早于“加入时间”2025-10-07 09:30"],
  ])("is refused with a sentence where it is none: %j", async (wrong, sentence) => {
    await expect(plan("blacklist", { ...LISTING, ...wrong })).rejects.toThrow(sentence);
  });
});
