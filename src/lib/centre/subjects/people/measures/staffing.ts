import { amount, sum } from "../../../../measure/declare.ts";
import type { MeasureName, Sum } from "../../../../measure/measure.ts";
import type { Centre } from "../../../centre.ts";
import { people } from "../people.ts";
import type { StaffChange } from "../staff-changes.ts";

export const atStart = change("atStart", {
  title: "期初人数",
  english: "At start",
  means: "期间开始时在班的坐席:此前入职、此前未离职",
});

export const joined = change("joined", { title: "入职", english: "Joined", means: "期间内入职的坐席" });

export const left = change("left", { title: "离职", english: "Left", means: "最后一天在期间内的坐席" });

export const transferredIn = change("transferredIn", {
  title: "调入",
  english: "Transferred in",
  means: "期间内由别的班组转来的坐席",
});

export const transferredOut = change("transferredOut", {
  title: "调出",
  english: "Transferred out",
  means: "期间内转往别的班组的坐席",
});

export const promoted = change("promoted", {
  title: "晋升",
  english: "Promoted",
  means: "期间内由坐席转任别的岗位的,不算调出",
});

export const demoted = change("demoted", {
  title: "转回坐席",
  english: "Demoted",
  means: "期间内由别的岗位转为坐席的,不算调入",
});

export const atEnd = change("atEnd", {
  title: "期末人数",
  english: "At end",
  means: "期间结束后仍在班的坐席;期初 + 入职 + 调入 + 转回坐席 − 离职 − 调出 − 晋升",
});

export const trainees = change("trainees", {
  title: "其中新人",
  english: "Trainees",
  means: "期末人数中,在期间最后 30 天内入职的",
});

function change(id: StaffChange, named: Omit<MeasureName, "id" | "format">): Sum<Centre> {
  return sum({ id, ...named, format: "count", of: amount(people.sources.staff, id) });
}
