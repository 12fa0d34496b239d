import { complaintBrief } from "../../../../src/lib/centre/documents/index.ts";
import { dayFromCivil, formatDay } from "../../../../src/lib/table/moment.ts";
import { centreOf } from "../../../support/centre.ts";
import { COMPLAINT_POST } from "../../../support/complaint-post.ts";
import { paperOf, under } from "../../../support/documents.ts";

const MONDAY = dayFromCivil(2025, 8, 11);
const HEADS = "投诉编号 | 受理时间 | 客户号码 | 业务 | 处理人 | 已过天数 | 最后跟踪";

describe("投诉日报", () => {
  it("says how many, against the day and the week before, by channel, kind and liability", async () => {
    const paper = paperOf(complaintBrief, await centreOf(COMPLAINT_POST), "2025-10-14");
    expect(under("受理情况", paper)).toEqual([
      "当日受理投诉4件,前一日0件,增加4件;前7日日均0.29件。另有无效投诉1件,不在数内。",
      "此前有记录的工作日6个,不足以判断日常波动。",
      "按渠道:电话 2件、12321 1件、短信 1件。",
      "按类型:有理由2件、无理由1件、未填1件。按责任:有责2件、无责1件、未定1件。升级1件。",
    ]);
    expect([paper.name, paper.title, paper.subtitle]).toEqual([
      "投诉日报 2025-10-14",
      "投诉日报",
      "期间 2025-10-14  截至 2025-10-14 16:20",
    ]);
    expect(paper.stamp).toMatch(/^坐席台账 SeatLedger · complaint-brief · 期间 2025-10-14 · .*制表 2025-11-01 09:30/);
  });

  it("shows products and cities, causes, and agents with two or more", async () => {
    const paper = paperOf(complaintBrief, await centreOf(COMPLAINT_POST), "2025-10-14");
    expect(under("按业务与地市", paper)).toEqual([
      "业务 | 地市 | 投诉量 | 占比 | 有理由 | 无理由 | 有责 | 无责 | 未结",
      "手机报 | 郑州 | 2 | 50.00% | 1 | 1 | 1 | 1 | 1",
      "手机报 小计 |  | 2 | 50.00% | 1 | 1 | 1 | 1 | 1",
      "彩铃 | 洛阳 | 2 | 50.00% | 1 | 0 | 1 | 0 | 2",
      "彩铃 小计 |  | 2 | 50.00% | 1 | 0 | 1 | 0 | 2",
      "合计 |  | 4 | 100.00% | 2 | 1 | 2 | 1 | 3",
    ]);
    expect(under("投诉原因", paper)).toEqual([
      "原因 | 投诉量 | 占比 | 累计占比",
      "短信骚扰 | 2 | 50.00% | 50.00%",
      "不知情定制 | 1 | 25.00% | 75.00%",
      "服务态度 | 1 | 25.00% | 100.00%",
    ]);
    expect(under("被投诉两件以上的坐席", paper)).toEqual([
      "班组 | 工号 | 姓名 | 投诉量 | 有责",
      "一班 | 1001 | 张三 | 2 | 1",
      "二班 | 2001 | 王五 | 2 | 1",
    ]);
  });

  it("tells what is open, the oldest, what is past the hours allowed, and near the legal limit", async () => {
    const lines = under("未结投诉", paperOf(complaintBrief, await centreOf(COMPLAINT_POST), "2025-10-14"));
    expect(lines.slice(0, 6)).toEqual([
      "到截至时刻未结5件(前一日2件,增加3件),最久的已15天;超过72小时的1件,满10天将到15天的1件,超过15天的0件。",
      "按已过天数:0-1 天 3件、2-3 天 1件、4-7 天 0件、8-15 天 1件、超过 15 天 0件。",
      "将到法定答复的投诉",
      HEADS,
      "T01 | 2025-09-29 10:00:00 | 139****0001 | 手机报 | 赵敏 | 15 | 2025-10-10 09:00:00",
      "最久未结的投诉",
    ]);
    expect(lines.slice(7).map((line) => line.split(" | ")[0])).toEqual(["T01", "T04", "T05", "T07", "T09"]);
  });

  it("goes by 服务口径, and says its numbers", async () => {
    const centre = await centreOf({
      ...COMPLAINT_POST,
      口径: "块 | 项 | 值 | 单位 | 说明\n服务口径 | 回访时限 | 48 | 小时 |\n服务口径 | 法定预警 | 2 | 天 |",
    });
    expect(under("未结投诉", paperOf(complaintBrief, centre, "2025-10-14"))[0]).toContain(
      "超过48小时的2件,满2天将到15天的2件",
    );
  });

  it("names customers who complain again, and shows each complaint", async () => {
    const paper = paperOf(complaintBrief, await centreOf(COMPLAINT_POST), "2025-10-14");
    expect(under("重复投诉的客户", paper)).toEqual([
      "当日有1位客户重复投诉,共1件。",
      "客户号码 | 投诉编号 | 受理时间 | 业务 | 原因 | 此前投诉 | 此前各件",
      "139****0001 | T05 | 2025-10-14 08:30:00 | 手机报 | 不知情定制 | 1 | 2025-09-29 T01",
    ]);
    const [, ...each] = under("附\uff1a当日各件投诉", paper).map((line) => line.split(" | "));
    expect(each.map((cells) => [cells[0], cells[7], cells.at(-1)])).toEqual([
      ["T05", "客户再次说没有开过", "计入"],
      ["T06", "客户说总收到短信", "计入"],
      ["T07", "客户说夜里收到短信", "计入"],
      ["T08", "打错了", "无效"],
      ["T09", "客户说没有人答复", "计入"],
    ]);
  });

  it("stresses causes with two or more, and those of the red line with one", async () => {
    expect(under("班前会强调", paperOf(complaintBrief, await centreOf(COMPLAINT_POST), "2025-10-14"))).toEqual([
      "今日班前会请强调:短信骚扰 2件、不知情定制 1件、服务态度 1件。",
      "原因 | 投诉量 | 例",
      "短信骚扰 | 2 | 客户说总收到短信",
      "不知情定制 | 1 | 客户再次说没有开过",
      "服务态度 | 1 | 客户说没有人答复",
    ]);
  });

  it("says that there was nothing on a day without complaints", async () => {
    const paper = paperOf(complaintBrief, await centreOf(COMPLAINT_POST), "2025-10-13");
    expect(under("受理情况", paper)[0]).toBe("当日受理投诉0件,前一日1件,减少1件;前7日日均0.29件。");
    expect(under("受理情况", paper)).toContain("当日没有投诉。");
    expect(under("班前会强调", paper)).toEqual(["没有要特别强调的原因。"]);
    expect(under("附\uff1a当日各件投诉", paper)).toEqual(["当日没有投诉。"]);
  });

  describe("against what is usual", () => {
    /** Complaints of so many a day. */
    function complaintsOn(days: Readonly<Record<string, number>>): string {
      const rows = Object.entries(days).flatMap(([day, count]) =>
        Array.from({ length: count }, (_, place) => `T${day}-${place} | ${day} 10:${10 + place} | 多扣费`),
      );
      return ["投诉编号 | 受理时间 | 投诉分类", ...rows].join("\n");
    }

    /** The thirty working days of six weeks from Monday 2025-08-11 on, with 2 and 4 by turns: 3 in the mean, and they move by 2. */
    const SIX_WEEKS = Object.fromEntries(
      Array.from({ length: 30 }, (_, place) => [
        formatDay(MONDAY + Math.floor(place / 5) * 7 + (place % 5)),
        place % 2 === 0 ? 2 : 4,
      ]),
    );

    const said = async (sheets: Record<string, string>, day: string) =>
      under("受理情况", paperOf(complaintBrief, await centreOf(sheets), day))[1];

    it.each([
      [8, "在日常波动内"],
      [9, "高于日常波动"],
    ])("finds %d complaints %s", async (count, place) => {
      const sheets = { 投诉: complaintsOn({ ...SIX_WEEKS, "2025-09-22": count }) };
      expect(await said(sheets, "2025-09-22")).toBe(`按前30个工作日,日均3件,日常波动在0至8.32件之间:当日${place}。`);
    });

    it("counts complaints of days off with the next working day, and does not judge a day off", async () => {
      const sheets = {
        投诉: complaintsOn({ ...SIX_WEEKS, "2025-09-20": 6, "2025-09-21": 2, "2025-09-22": 1 }),
      };
      expect(await said(sheets, "2025-09-22")).toMatch(/^连同之前休息日的共9件。.*当日高于日常波动。$/);
      expect(await said(sheets, "2025-09-20")).toMatch(/当日休息,不作判断。$/);
    });

    it("goes by the days on which somebody dialled, where calls are kept", async () => {
      const calls = "日期 | 工号 | 业务 | 结果\n2025-09-01 | 1001 | 手机报 | 成功\n2025-09-02 | 1001 | 手机报 | 成功";
      const sheets = { 投诉: complaintsOn(SIX_WEEKS), 外呼明细: calls };
      expect(await said(sheets, "2025-09-22")).toBe("此前有记录的工作日2个,不足以判断日常波动。");
    });
  });
});
