import type { Listing, ListingLine } from "../../../report/report.ts";
import type { Centre } from "../../centre.ts";
import { column, complaintIdColumn, maskedPhoneColumn, receivedColumn } from "../../reports/service/columns.ts";
import { agentsBlock, causesBlock } from "../../reports/service/complaint-blocks.ts";
import { complaintTracking } from "../../reports/service/complaint-tracking.ts";
import { serviceListing } from "../../reports/service/service-report.ts";
import { productColumn } from "../../reports/listing-columns.ts";
import { listRepeated } from "../../subjects/complaints/list-repeated.ts";
import { isRedLine, sampleContent } from "../../subjects/complaints/measures/stressed-causes.ts";

const OFTEN = 2;
const MOST_OLDEST = 5;

/** The agents whom two or more complaints of the day name. */
export const oftenBlamed = {
  ...agentsBlock,
  keep: ({ received }: Readonly<Record<string, unknown>>) => Number(received) >= OFTEN,
};

/** What to stress before the shift: causes with two or more, and those of the red line with one. */
export const stressedCauses = {
  ...causesBlock,
  id: "stressed",
  title: "班前会强调",
  english: "To stress before the shift",
  tells: "两件以上的原因,与不知情定制、态度、承诺不实的",
  show: [...causesBlock.show, isRedLine, sampleContent],
  charts: [],
  keep: (values: Readonly<Record<string, unknown>>) =>
    Number(values["received"]) >= OFTEN || values["isRedLine"] === true,
};

export const repeatedBlock = serviceListing({
  id: "repeated",
  title: "重复投诉的客户",
  english: "Customers who complain again",
  tells: "此前重复投诉天数内投诉过、当日又投诉的",
  tables: ["complaints"],
  columns: [
    maskedPhoneColumn,
    complaintIdColumn,
    receivedColumn,
    productColumn,
    column({ id: "cause", title: "原因", english: "Cause", means: "原因" }),
    column({ id: "repeats", title: "此前投诉", english: "Earlier complaints", format: "count", means: "此前的件数" }),
    column({ id: "earlier", title: "此前各件", english: "Earlier ones", means: "此前各件的受理日期与编号" }),
  ],
  list: listRepeated,
});

const flags = placeOf("flags");
const age = placeOf("ageDays");

/** The open complaints that are near the legal limit. */
export const nearLegalBlock = chosen(
  {
    id: "nearLegal",
    title: "将到法定答复的投诉",
    english: "Near the legal limit",
    tells: "满法定预警、未超法定答复的",
  },
  (lines) => lines.filter((line) => [line[flags]].flat().includes("near15")),
);

/** The few that have been open longest. */
export const oldestBlock = chosen(
  { id: "oldest", title: "最久未结的投诉", english: "Open longest", tells: "受理最早的五件" },
  (lines) => [...lines].sort((a, b) => Number(b[age]) - Number(a[age])).slice(0, MOST_OLDEST),
);

/** Some lines of 投诉跟踪. */
function chosen(
  named: Pick<Listing<Centre>, "id" | "title" | "english" | "tells">,
  choose: (lines: readonly ListingLine[]) => readonly ListingLine[],
): Listing<Centre> {
  return {
    ...complaintTracking,
    ...named,
    list: (centre, question) => choose(complaintTracking.list(centre, question)),
  };
}

function placeOf(id: string): number {
  return complaintTracking.columns.findIndex((one) => one.id === id);
}
