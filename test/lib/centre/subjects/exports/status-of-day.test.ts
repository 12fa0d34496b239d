import { STATUSES } from "../../../../../src/lib/centre/subjects/attendance-statuses.ts";
import { statusesOfDay } from "../../../../../src/lib/centre/subjects/exports/status-of-day.ts";
import { tellCell } from "../../../../../src/lib/centre/subjects/exports/tell-cell.ts";
import { defaultDefinitions } from "../../../../../src/lib/definition/definitions.ts";
import { dayFromCivil } from "../../../../../src/lib/table/moment.ts";

const CONTEXT = {
  definitions: defaultDefinitions,
  day: dayFromCivil(2026, 5, 2),
  shift: { due: 9 * 3600, dueOut: 18 * 3600 },
  hoursInDay: 8,
  daysOff: [],
};

/** What 2 May counts as by these words: `迟到 1 天 5 分钟、病假 0.5`. */
function tell(words: string): string | null {
  const told = statusesOfDay(tellCell(words, CONTEXT)?.parts ?? []);
  const shown = told.map(({ status, days, seconds }) =>
    [status, days, ...(Number.isNaN(seconds) ? [] : [`${seconds / 60} 分钟`])].join(" "),
  );
  return shown.join("、") || null;
}

describe("the status of a day", () => {
  it.each([
    ["正常,正常", "出勤 1"],
    ["补卡审批通过", "出勤 1"],
    ["管理员改为正常", "出勤 1"],
    ["上班迟到5分钟,正常", "迟到 1 5 分钟"],
    ["严重迟到1小时5分钟", "迟到 1 65 分钟"],
    ["旷工迟到69分钟", "旷工 0.5"],
    ["旷工240分钟", "旷工 0.5"],
    ["下班早退10分钟", "早退 1 10 分钟"],
    ["上班缺卡", "缺卡 1"],
    ["迟到1次,12分钟 ;", "迟到 1 12 分钟"],
    ["早班:正常\n(08:28,18:12)", "出勤 1"],
    ["早班:旷工\n(-)", "旷工 1"],
    ["正常(未排班)- 08:54; 17:01", "休息 1"],
    ["正常(补卡)-08:50;18:09", "出勤 1"],
    ["缺卡(09:00);", "缺卡 1"],
    ["休息加班3小时", "加班 0.375"],
    ["未打卡,旷工", "旷工 1"],
    ["外勤,正常", "公出 1"],
    ["出差05-01 09:00到05-03 18:00 3天", "公出 1"],
    ["休息并打卡", "休息 1"],
    ["休息(未打卡)", "休息 1"],
    ["休息,加班05-02 09:00到05-02 13:00 4小时", "加班 0.5"],
    ["正常,加班05-01 18:00到05-01 20:00 2小时", "出勤 1、加班 0.25"],
    ["年假05-01 08:30到05-03 18:00 3天", "年假 1"],
    ["年假05-01 上午到05-02 上午 1.5天", "年假 0.5"],
    ["病假05-01 14:00到05-02 13:00 8小时", "病假 0.5"],
    ["病假05-02 14:00到05-03 18:00 12小时", "病假 0.5"],
    ["事假12-30 09:00到01-02 18:00 3天", null],
    ["带薪病假05-02 全天 1天", "病假 1"],
    ["产假", "产假 1"],
    ["陪产假", "其他假 1"],
    ["请假", "其他假 1"],
    ["请假(事假)4小时", "事假 0.5"],
    ["调休4小时", "调休 0.5"],
  ])("of %j is one of 考勤", (words, expected) => {
    expect(tell(words)).toBe(expected);
  });

  it("is first what weighs most on the agent's record, then every other fault and part of a day away", () => {
    expect(tell("迟到5分钟,病假05-02 14:00到05-02 18:00 4小时")).toBe("迟到 1 5 分钟、病假 0.5");
    expect(tell("正常,病假4小时")).toBe("病假 0.5");
    expect(tell("事假2小时,病假4小时")).toBe("事假 0.25、病假 0.5");
    expect(tell("早退3分钟,下班缺卡,迟到5分钟,上班缺卡")).toBe("缺卡 1、缺卡 1、迟到 1 5 分钟、早退 1 3 分钟");
  });

  it("keeps what else the day holds beside a whole day of leave", () => {
    expect(tell("迟到5分钟,病假05-02 08:30到05-02 18:00 8小时")).toBe("病假 1、迟到 1 5 分钟");
    expect(tell("事假2小时,事假1小时")).toBe("事假 0.375");
  });

  it("takes 请假 for a word that some leave touched the day, where somebody was there", () => {
    expect(["请假,正常", "请假(-)", "请假 08:58"].map(tell)).toEqual(["出勤 1", "其他假 1", null]);
  });

  it("is any status under its own name, and none of a word nobody knows or of nothing", () => {
    expect(STATUSES.map(tell)).toEqual(STATUSES.map((status) => `${status} 1`));
    expect(["罢工", "正常,罢工", "", " ,\n"].map(tell)).toEqual([null, null, null, null]);
  });
});
