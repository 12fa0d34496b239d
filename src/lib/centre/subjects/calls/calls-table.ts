import { DAY_SECONDS } from "../../../table/moment.ts";
import { defineTable, optional, required, shownOnly } from "../../../table/table.ts";
import { timeOfDay } from "../../../table/types/date-time.ts";
import { duration } from "../../../table/types/duration.ts";
import { dialledNumber, name, serialNumber } from "../../../table/types/text.ts";
import { CALL_NAMES, SERVICE_NAMES } from "../foreign-names.ts";
import { agentId, cityName, dialDate, product, systemName } from "../shared-fields.ts";

const DAY_LONG = {
  most: DAY_SECONDS,
  says: { zh: "通话时长不超过 24 小时", en: "a talk time is at most 24 hours" },
};

export const talkSeconds = optional(
  duration("秒", DAY_LONG),
  "通话时长",
  "时长",
  "通话秒数",
  { header: "通话时间", withUnit: true } as const,
  "Talk Time",
);

/** One row is one dial. */
export const callsTable = defineTable({
  id: "calls",
  title: "外呼明细",
  fields: {
    date: dialDate,
    time: optional(timeOfDay, "时间", "Time"),
    agentId,
    product,
    outcome: required(name, "结果", "外呼结果", "通话结果", "呼叫结果", "处理结果", "Outcome", "Disposition"),
    city: cityName,
    system: systemName,
    phone: shownOnly(
      optional(dialledNumber, "号码", "客户号码", "手机号", "手机号码", "电话", "被叫号码", "主叫号码", "Phone"),
    ),
    talkSeconds,
    recordingId: shownOnly(optional(serialNumber, "录音编号", "录音号", "录音文件")),
  },
  remarks: {
    date: "一行是一次外呼。",
    outcome: "属于哪一类见“口径”的结果口径,新的词加在那里。",
  },
  offers: {
    outcome: { choices: { block: "结果口径" }, others: "asked" },
  },
  foreignNames: SERVICE_NAMES,
  ownNames: CALL_NAMES,
  spareTime: { field: "time", from: "date" },
  dropsRepeats: false,
});
