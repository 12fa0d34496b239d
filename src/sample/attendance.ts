import { isWeekend } from "./calendar.ts";
import type { Centre, Turn } from "./centre.ts";
import { countPlanted, scatter, type Stray } from "./mess.ts";
import {
  dateCell,
  dateTimeCell,
  type Part,
  type SampleCell,
  type SampleRow,
  timeCell,
  titledSheet,
} from "./sample-sheet.ts";

const HEADER = "日期 工号 姓名 班次 应到时间 实到时间 考勤状态 迟到分钟 天数 申请时间 审批人 证明".split(" ");

/** 考勤: one row an agent and workday. */
export function makeAttendance({ turns, days, staff, month }: Centre): Part {
  const weekend = days.find(({ serial }) => isWeekend(serial))!;
  const [person] = staff.steady;
  const strays: Stray[] = [
    { code: null, row: [] },
    { code: "headerRow", row: HEADER },
    {
      code: "unknownWord",
      row: [dateCell(weekend.serial), person!.localId, person!.name, "白班", null, null, "请假了"],
    },
  ];
  const rows = scatter(turns.map(turnRow), strays);
  const title = `${month} 考勤记录(考勤机导出)`;
  return {
    sheets: [titledSheet({ name: "考勤", title, header: HEADER, rows })],
    planted: countPlanted("attendance", strays),
  };
}

function turnRow(turn: Turn, index: number): SampleRow {
  const { person, day, status } = turn;
  const lateMinutes = status === "迟到" ? (turn.signInSecond - turn.dueSecond) / 60 : null;
  return [
    dateCell(day.serial),
    person.localId,
    person.name,
    person.position % 2 === 0 ? "白班" : "早班",
    timeCell(turn.dueSecond),
    turn.present && status !== "缺卡" ? timeCell(turn.signInSecond) : null,
    status,
    lateMinutes,
    ...leaveCells(turn, index),
  ];
}

/** Days, asked for, approved by, certificate. Some leave is asked for too late, some lacks approval or certificate. */
function leaveCells({ status, day, dueSecond }: Turn, index: number): SampleCell[] {
  const isLate = index % 3 === 0;
  const askedLate = dateTimeCell(day.serial, dueSecond - 1200);
  if (status === "病假") return [1, askedLate, "客服部主任", isLate ? "否" : "是"];
  if (!["事假", "年假", "调休"].includes(status)) return [];
  const asked = isLate ? askedLate : dateTimeCell(day.serial - 1, dueSecond + 5 * 3600);
  return [1, asked, index % 4 === 0 ? null : "客服部主任"];
}
