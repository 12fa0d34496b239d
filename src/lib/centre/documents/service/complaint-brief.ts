import { enumeration, paragraph, table } from "../../../document/document.ts";
import { before, change, ifAny, say, when } from "../../../document/say.ts";
import { channelsBlock, agesBlock, causesBlock, productsBlock } from "../../reports/service/complaint-blocks.ts";
import { complaintRegister } from "../../reports/service/complaint-register.ts";
import { dayBefore } from "../../subjects/calendar/spans.ts";
import * as complaints from "../../subjects/complaints/measures/complaints.ts";
import * as open from "../../subjects/complaints/measures/open-complaints.ts";
import { daysKept, meanBefore, unkinded } from "../../subjects/complaints/measures/received-before.ts";
import { usualComplaints } from "../../subjects/signals/measures/usual-complaints.ts";
import { defineDocument } from "../define-document.ts";
import { nearLegalBlock, oftenBlamed, oldestBlock, repeatedBlock, stressedCauses } from "./complaint-brief-parts.ts";

const {
  received,
  invalid,
  justified,
  unjustified,
  liable,
  notLiable,
  undecided,
  overLegal,
  month,
  openNow: openNowByAge,
} = complaints;
const { repeatRows, repeatCustomers, escalated } = month;
const { counted, workdays, daysOff, mean, low, high, days, place } = usualComplaints;
const { openNow, oldestDays, openPastHours, nearLegal, callbackHours, legalDays, legalWarningDays } = open;

/** What the complaint post hands in every morning on the day before (spec 8.9). */
export const complaintBrief = defineDocument({
  id: "complaint-brief",
  title: "投诉日报",
  english: "Complaint brief",
  tells: "一天受理了多少投诉、比平日多还是少,谁投诉、投诉谁、为什么;每件一行;还有多少没有结;班前会该强调什么",
  of: ["day"],
  against: dayBefore,
  needs: [["complaints"]],
  figures: [
    received,
    invalid,
    meanBefore,
    daysKept,
    counted,
    workdays,
    daysOff,
    mean,
    low,
    high,
    days,
    place,
    justified,
    unjustified,
    unkinded,
    liable,
    notLiable,
    undecided,
    repeatRows,
    repeatCustomers,
    escalated,
    openNow,
    oldestDays,
    openPastHours,
    nearLegal,
    overLegal,
    callbackHours,
    legalWarningDays,
    legalDays,
  ],
  sections: [
    {
      heading: "受理情况",
      holds: [
        paragraph(
          say`当日受理投诉${received}件,前一日${before(received)}件,${change(received, "件")}`,
          say`;前${daysKept}日日均${meanBefore}件`,
          say`。`,
          ifAny(invalid, say`另有无效投诉${invalid}件,不在数内。`),
        ),
        paragraph(
          when(
            (value) => value(workdays) === 1 && value(counted) !== value(received),
            say`连同之前休息日的共${counted}件。`,
          ),
          say`按前${days}个工作日,日均${mean}件,日常波动在${low}至${high}件之间:`,
          say`当日${place}。`,
          ifAny(daysOff, say`当日休息,不作判断。`),
          when((value) => value(low) === null, say`此前有记录的工作日${days}个,不足以判断日常波动。`),
        ),
        enumeration({ lead: "按渠道:", of: channelsBlock, count: received, unit: "件", none: "当日没有投诉。" }),
        paragraph(
          say`按类型:有理由${justified}件、无理由${unjustified}件`,
          ifAny(unkinded, say`、未填${unkinded}件`),
          say`。按责任:有责${liable}件、无责${notLiable}件、未定${undecided}件。`,
          ifAny(escalated, say`升级${escalated}件。`),
        ),
      ],
    },
    {
      heading: "按业务与地市",
      holds: [
        table(productsBlock, {
          columns: ["product", "city", "received", "share", "justified", "unjustified", "liable", "notLiable", "open"],
          none: "没有投诉。",
        }),
      ],
    },
    {
      heading: "投诉原因",
      holds: [table(causesBlock, { none: "没有投诉。" })],
    },
    {
      heading: "被投诉两件以上的坐席",
      holds: [
        table(oftenBlamed, {
          columns: ["team", "agentId", "name", "received", "liable"],
          none: "没有。",
        }),
      ],
    },
    {
      heading: "未结投诉",
      holds: [
        paragraph(
          say`到截至时刻未结${openNow}件(前一日${before(openNow)}件,${change(openNow, "件")})`,
          say`,最久的已${oldestDays}天`,
          say`;超过${callbackHours}小时的${openPastHours}件,满${legalWarningDays}天将到${legalDays}天的${nearLegal}件,超过${legalDays}天的${overLegal}件`,
          say`。`,
        ),
        enumeration({ lead: "按已过天数:", of: agesBlock, count: openNowByAge, unit: "件", none: "" }),
        table(nearLegalBlock, {
          columns: ["id", "received", "phone", "product", "owner", "ageDays", "lastFollowUp"],
          none: "没有将到法定答复的。",
        }),
        table(oldestBlock, {
          columns: ["id", "received", "phone", "product", "owner", "ageDays", "lastFollowUp"],
          none: "没有未结的投诉。",
        }),
      ],
    },
    {
      heading: "重复投诉的客户",
      holds: [
        paragraph(ifAny(repeatRows, say`当日有${repeatCustomers}位客户重复投诉,共${repeatRows}件。`)),
        table(repeatedBlock, { none: "没有。" }),
      ],
    },
    {
      heading: "班前会强调",
      holds: [
        enumeration({
          lead: "今日班前会请强调:",
          of: stressedCauses,
          count: received,
          unit: "件",
          none: "没有要特别强调的原因。",
        }),
        table(stressedCauses, { columns: ["cause", "received", "sampleContent"], none: "" }),
      ],
    },
  ],
  annexes: [
    {
      heading: "附:当日各件投诉",
      holds: [
        table(complaintRegister, {
          columns: [
            "id",
            "received",
            "phone",
            "product",
            "city",
            "agentId",
            "cause",
            "content",
            "kind",
            "liable",
            "listened",
            "conversation",
            "action",
            "status",
            "counts",
          ],
          none: "当日没有投诉。",
        }),
      ],
    },
  ],
});
