import { STATUSES } from "../../../../../src/lib/centre/subjects/attendance-statuses.ts";
import { statusesOfDay } from "../../../../../src/lib/centre/subjects/exports/status-of-day.ts";
import { tellWords } from "../../../../../src/lib/centre/subjects/exports/tell-words.ts";
import { defaultDefinitions } from "../../../../../src/lib/definition/definitions.ts";

/** What a day of these words counts as: `迟到 1 天 5 分钟、病假 0.5`. */
function tell(words: string): string | null {
  const told = statusesOfDay(tellWords(words, defaultDefinitions) ?? []);
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
    ["旷工迟到", "旷工 1"],
    ["下班早退10分钟", "早退 1 10 分钟"],
    ["上班缺卡", "缺卡 1"],
    ["未打卡,旷工", "旷工 1"],
    ["外勤,正常", "公出 1"],
    ["出差05-01 09:00到05-03 18:00 3天", "公出 1"],
    ["休息并打卡", "休息 1"],
    ["休息(未打卡)", "休息 1"],
    ["休息,加班05-02 09:00到05-02 13:00 4小时", "加班 0.5"],
    ["正常,加班05-01 18:00到05-01 20:00 2小时", "出勤 1、加班 0.25"],
    ["请假", "事假 1"],
    ["年假05-01 08:30到05-03 18:00 3天", "年假 1"],
    ["陪产假", "产假 1"],
    ["调休4小时", "调休 0.5"],
  ])("of %j is one of 考勤", (words, expected) => {
    expect(tell(words)).toBe(expected);
  });

  it("is first what weighs most on the agent's record, then every other fault and part of a day away", () => {
    expect(tell("迟到5分钟,病假05-01 14:00到05-01 18:00 4小时")).toBe("迟到 1 5 分钟、病假 0.5");
    expect(tell("正常,病假4小时")).toBe("病假 0.5");
    expect(tell("事假2小时,病假4小时")).toBe("事假 0.25、病假 0.5");
    expect(tell("早退3分钟,缺卡,迟到5分钟,上班缺卡")).toBe("缺卡 1、迟到 1 5 分钟、早退 1 3 分钟");
  });

  it("is one alone of a whole day away", () => {
    expect(tell("迟到5分钟,病假05-01 08:30到05-01 18:00 8小时")).toBe("病假 1");
    expect(tell("旷工,早退5分钟,病假4小时")).toBe("旷工 1");
  });

  it("is any status under its own name, and none of a word nobody knows or of nothing", () => {
    expect(STATUSES.map(tell)).toEqual(STATUSES.map((status) => `${status} 1`));
    expect(["罢工", "正常,罢工", "", " ,\n"].map(tell)).toEqual([null, null, null, null]);
  });
});
