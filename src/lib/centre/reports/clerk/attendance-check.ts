import {
  attendedToday,
  dialling,
  differences,
  differingAgents,
  rostered,
  signedIn,
} from "../../subjects/floor/measures/floor.ts";
import { team } from "../../subjects/people/dimensions.ts";
import { defineReport } from "../define-report.ts";

export const attendanceCheck = defineReport({
  id: "attendance-check",
  title: "出勤核对",
  english: "Attendance check of a day",
  tells: "一天里考勤、签入、外呼三份名单对不上的人",
  of: "day",
  rows: [team],
  show: [rostered, attendedToday, signedIn, dialling, differences, differingAgents],
});
