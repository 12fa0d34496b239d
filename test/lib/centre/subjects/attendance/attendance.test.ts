import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { attendance } from "../../../../../src/lib/centre/subjects/attendance/attendance.ts";
import { daysOf, presenceOf, problemsOf } from "../../../../support/centre-rows.ts";
import { type Cell, error, sheet } from "../../../../support/sheets.ts";

const ROSTER = sheet("人员", [["工号", "姓名", "班组", "离职日期"], ["1001", "张三", "一班", "2025-10-20"]]); // prettier-ignore
const HEADER = ["日期", "工号", "状态", "应到时间", "迟到分钟", "天数", "证明"];
const DAY = "2025-10-09";

async function readAttendance(...rows: Cell[][]) {
  return openCentre([ROSTER, sheet("考勤", [HEADER, ...rows])]);
}

describe("考勤", () => {
  it("tells who was at work", async () => {
    const statuses = [
      "出勤",
      "迟到",
      "早退",
      "公出",
      "培训",
      "加班",
      "旷工",
      "事假",
      "病假",
      "年假",
      "调休",
      "休 息",
      "缺卡",
    ];
    const centre = await readAttendance(...statuses.map((status) => [DAY, "1001", status]));
    expect(presenceOf(centre, "atWork").flat()).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(problemsOf(centre)).toEqual([]);
  });

  it("takes a centre's own words by 考勤口径", async () => {
    const words = sheet("口径", [["块", "项", "值"], ["考勤口径", "上班", "出勤"]]); // prettier-ignore
    const rows = [HEADER, [DAY, "1001", "上 班"], [DAY, "1001", "罢工"]];
    const centre = await openCentre([ROSTER, words, sheet("考勤", rows)]);
    expect(presenceOf(centre, "date", "team", "atWork")).toEqual([["2025-10-09", "一班", 1]]);
    expect(problemsOf(centre)).toEqual(["unknownWord 考勤!C3 罢工"]);
  });

  it.each([
    ["病假", "急诊 急诊假 病假急诊 病假（急诊） 病假(急诊) 请假(急诊) 急诊(已就医)"],
    ["事假", "事假(家中有事) 事假（特殊） 请假（事假） 请假(家事)"],
    ["年假", "年假（补休） 带薪年假(家属探亲)"],
    ["公出", "公出(客户现场)"],
    ["调休", "调换(王五)"],
  ])("takes a remark in brackets for none of its words: %s", async (status, words) => {
    const house = sheet("口径", [["块", "项", "值"], ["考勤口径", "调换", "调休"], ["考勤口径", "家事", "事假"]]); // prettier-ignore
    const rows = words.split(" ").map((word, place): Cell[] => [`2025-10-0${place + 1}`, "1001", word]);
    const centre = await openCentre([ROSTER, house, sheet("考勤", [HEADER, ...rows])]);
    expect(centre.of(attendance).entries.map((entry) => entry.status)).toEqual(rows.map(() => status));
    expect(problemsOf(centre)).toEqual([]);
  });

  it("sets aside a word whose brackets leave open what was: lengths, another status, or that it was called off", async () => {
    const words = ["事假(2小时)", "年假(半天)", "病假(上午)", "出勤(迟到)", "事假(病假)", "公出(补休)", "病假(已销假)", "罢工(急诊)", "请假(家中有事)", "看急诊"]; // prettier-ignore
    const centre = await readAttendance(...words.map((word): Cell[] => [DAY, "1001", word]));
    expect(problemsOf(centre)).toEqual(words.map((word, place) => `unknownWord 考勤!C${place + 2} ${word}`));
  });

  it("sets aside what cannot be read, the first in the order of fields", async () => {
    const rows: Cell[][] = [
      [DAY, "1001", error("#N/A")],
      [DAY, "1001", null],
      [DAY, "1001", "迟到", "早上", "很久"],
      [DAY, "1001", "迟到", "08:30", "很久"],
      [DAY, "1001", "迟到", "08:30", -5],
      [DAY, "1001", "病假", null, null, "半天"],
      [DAY, "1001", "病假", null, null, 0.5, "也许"],
      [DAY, "1001", "病假", null, null, 0.5, "是"],
      [DAY, "1001", "病假", null, null, 0.5, "Y"],
    ];
    expect(problemsOf(await readAttendance(...rows))).toEqual([
      "unreadableText 考勤!C2 #N/A",
      "missingValue 考勤!C3",
      "unreadableDate 考勤!D4 早上",
      "unreadableDuration 考勤!E5 很久",
      "negativeValue 考勤!E6 -5",
      "unreadableNumber 考勤!F7 半天",
      "unknownWord 考勤!G8 也许",
      "duplicateRow 考勤!A10 2025-10-09",
    ]);
  });

  it("has h:mm under a header in minutes", async () => {
    for (const header of ["分钟", "迟到分钟", "早退分钟"]) {
      const rows = [
        ["日期", "工号", "状态", header],
        [DAY, "1001", "迟到", "00:09"],
        ["2025-10-10", "1001", "早退", "0:25"],
        ["2025-10-13", "1001", "迟到", "7"],
      ];
      const centre = await openCentre([ROSTER, sheet("考勤", rows)]);
      expect(daysOf(centre)).toEqual([
        "1001 2025-10-09 迟到 9 分钟",
        "1001 2025-10-10 早退 25 分钟",
        "1001 2025-10-13 迟到 7 分钟",
      ]);
    }
  });

  it("notes strangers, and days after the last", async () => {
    const centre = await readAttendance([DAY, "1009", "出勤"], ["2025-10-21", "1001", "出勤"]);
    expect(problemsOf(centre)).toEqual(["unknownAgent 考勤!B2 1009", "agentLeft 考勤!B3 1001"]);
    expect(presenceOf(centre, "team").flat()).toEqual(["未归属", "一班"]);
  });
});
