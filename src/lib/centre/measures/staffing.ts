import { amount, sum } from "../../measure/declare.ts";
import type { Sum } from "../../measure/measure.ts";
import type { Centre } from "../centre.ts";
import { staff } from "../facts.ts";
import type { StaffChange } from "../people/staff-changes.ts";

export const atStart = change("atStart", "期初人数", "At start", "期间开始时在班的坐席:此前入职、此前未离职");
export const joined = change("joined", "入职", "Joined", "期间内入职的坐席");
export const left = change("left", "离职", "Left", "最后一天在期间内的坐席");
export const transferredIn = change("transferredIn", "调入", "Transferred in", "期间内由别的班组转来的坐席");
export const transferredOut = change("transferredOut", "调出", "Transferred out", "期间内转往别的班组的坐席");
export const atEnd = change("atEnd", "期末人数", "At end", "期间结束后仍在班的坐席;期初 + 入职 + 调入 − 离职 − 调出");
export const trainees = change("trainees", "其中新人", "Trainees", "期末人数中,在期间最后 30 天内入职的");

function change(...[id, title, english, means]: [StaffChange, string, string, string]): Sum<Centre> {
  return sum({ id, title, english, format: "count", of: amount(staff, id), means });
}
