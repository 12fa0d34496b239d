import { label } from "../../../../measure/declare.ts";
import { spreadBy } from "../../../../measure/fold.ts";
import type { Keys } from "../../../../measure/source-row.ts";
import { carriedByFirst } from "../../../../measure/source-row.ts";
import { beginningOf } from "../../../../table/date-alone.ts";
import type { Centre } from "../../../centre.ts";
import type { Period } from "../../../../facts/period.ts";
import { complaintDesk } from "../complaint-desk.ts";
import { cause } from "../dimensions.ts";
import { blamedReceived } from "./complaints.ts";

export const causes = spreadBy<Centre>(cause, blamedReceived, {
  id: "causes",
  title: "原因",
  english: "Causes",
  format: "count",
  means: "该坐席被投诉的各种原因各几件",
});

/** The last coaching of the agent that one of the period's complaints led to. */
function lastCoached(centre: Centre, keys: Keys, period: Period) {
  const own = centre
    .of(complaintDesk)
    .received(period)
    .filter(({ of: { complaint }, coachedAt }) => {
      const isOwn = complaint.agent === keys["agentId"] && complaint.team === keys["team"];
      return isOwn && complaint.isLiable !== false && coachedAt !== null;
    });
  return own.reduce<(typeof own)[number] | null>(
    (last, one) => (last === null || beginningOf(one.coachedAt!) >= beginningOf(last.coachedAt!) ? one : last),
    null,
  );
}

export const lastCoachedAt = label<Centre>({
  id: "lastCoachedAt",
  title: "最后辅导",
  english: "Last coached",
  format: "dateTime",
  text: (centre, keys, period) => lastCoached(centre, keys, period)?.coachedAt ?? null,
  leads: (centre, { keys, period }) => origins(centre, keys, period),
  means: "责任不是无责的投诉里最后一次辅导的时间",
});

export const coach = label<Centre>({
  id: "coach",
  title: "辅导人",
  english: "Coach",
  format: "text",
  text: (centre, keys, period) => lastCoached(centre, keys, period)?.of.complaint.coach ?? null,
  leads: (centre, { keys, period }) => origins(centre, keys, period),
  means: "最后一次辅导的人",
});

function origins(centre: Centre, keys: Keys, period: Period) {
  const last = lastCoached(centre, keys, period);
  return last ? carriedByFirst([last.of.complaint.origin], 0) : [];
}
