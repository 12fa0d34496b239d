import type { Report } from "../../../report/report.ts";
import type { Centre } from "../../centre.ts";
import { city, product } from "../../subjects/calls/dimensions.ts";
import { UNFILLED_CODE } from "../../subjects/complaints/desk-words.ts";
import { firstOf } from "../../subjects/complaints/first-of-cause.ts";
import { band, cause, channel } from "../../subjects/complaints/dimensions.ts";
import * as complaints from "../../subjects/complaints/measures/complaints.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { serviceReport } from "./service-report.ts";

const { received, receivedShare, justified, unjustified, liable, notLiable, undecided, open } = complaints;
const { subscriptions, per10k, invalid, cumulativeShare } = complaints;

/** Most first. */
const mostFirst: Report<Centre>["order"] = (a, b) => Number(b["received"]) - Number(a["received"]);

export const productsBlock = serviceReport({
  id: "products",
  title: "按业务与地市",
  english: "By product and city",
  tells: "有投诉的业务与地市:多少件、有没有理由、谁的责任、还有多少未结、每万户多少件",
  rows: [product, city],
  show: [received, receivedShare, justified, unjustified, liable, notLiable, undecided, open, subscriptions, per10k],
  subtotal: true,
  total: true,
  totalsShow: [invalid],
  tables: ["complaints", "calls", "tallies"],
  needs: [["complaints"]],
  keep: (values) => Number(values["received"]) > 0,
  bars: [received],
});

export const causesBlock = serviceReport({
  id: "causes",
  title: "按原因",
  english: "By cause",
  tells: "投诉的原因,多的在前",
  rows: [cause],
  show: [received, receivedShare, cumulativeShare],
  tables: ["complaints"],
  needs: [["complaints"]],
  order: mostFirst,
  last: UNFILLED_CODE,
  rankOf: firstOf(
    ({ causes }) => causes,
    (complaint) => complaint.cause,
  ),
  bars: [received],
  charts: [
    { kind: "pareto", title: "投诉原因", by: cause, draws: [{ measure: received }, { measure: cumulativeShare }] },
  ],
});

export const channelsBlock = serviceReport({
  id: "channels",
  title: "按渠道",
  english: "By channel",
  tells: "投诉从哪里来,多的在前",
  rows: [channel],
  show: [received, receivedShare],
  tables: ["complaints"],
  needs: [["complaints"]],
  order: mostFirst,
  last: UNFILLED_CODE,
  rankOf: firstOf(
    ({ channels }) => channels,
    (complaint) => complaint.channel,
  ),
  bars: [received],
});

export const agentsBlock = serviceReport({
  id: "agents",
  title: "按责任坐席",
  english: "By agent",
  tells: "被投诉的坐席:多少件、有责多少、每万户多少件、是否比本班组高出偶然",
  rows: [team, agent],
  show: [
    name,
    complaints.blamedReceived,
    complaints.blamedLiable,
    subscriptions,
    complaints.ownPer10k,
    complaints.flagged,
  ],
  tables: ["roster", "complaints", "calls", "tallies"],
  needs: [["complaints"], ["roster"]],
  keep: (values) => Number(values["received"]) > 0,
});

export const agesBlock = serviceReport({
  id: "ages",
  title: "未结的天数",
  english: "Open by age",
  tells: "到截至时刻未结的投诉,按已过天数",
  rows: [band],
  show: [complaints.openNow],
  tables: ["complaints"],
  needs: [["complaints"]],
  standing: () => [0, 1, 2, 3, 4].map((code) => [code]),
  bars: [complaints.openNow],
});
