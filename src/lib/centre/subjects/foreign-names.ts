import type { ForeignNames } from "../../table/table.ts";

/** Names of sheets that say it is one of dials, whatever else they say. */
export const CALL_NAMES = ["外呼明细", "通话明细", "外呼记录", "话单"];

/** The posts 投诉, 回访 and 质检 keep sheets with the headers of dials, which their names tell apart (spec 8.2). */
export const SERVICE_NAMES: ForeignNames = {
  words: ["投诉", "回访", "退订", "核减", "问卷", "调查", "黑名单", "待呼", "确认", "质检", "监听"],
  unless: CALL_NAMES,
};

/** A questionnaire is none of the tables there are, whatever it asks (spec 8.2). */
export const SURVEY_NAMES: ForeignNames = { words: ["问卷", "调查"], unless: CALL_NAMES };
