import type { Centre } from "../centre.ts";
import { countPlanted, scatter, type Stray } from "../mess.ts";
import { type Part, plainSheet, type SampleCell, type SampleRow, when } from "../sample-sheet.ts";
import type { ComplaintCase } from "./complaint-case.ts";
import { HOUR, type Moment, writtenBy } from "./moments.ts";

const HEADER = ["工单编号", "工单内容", "工位", "转派时间", "回单时间", "状态", "催办时间"];
/** After the complaint itself. */
const LATER = HOUR / 4;
const [UNIT, SENT, RETURNED, STATUS] = [2, 3, 4, 5] as const;

/** 工单: what was sent to other units for complaints; some lie there, and some of these were urged. */
export function workOrderSheet(centre: Centre, cases: readonly ComplaintCase[], end: Moment): Part {
  const random = centre.random("workOrders");
  const sent = cases.filter(({ dispatched, number }) => dispatched && dispatched + LATER <= end && number % 3 !== 2);
  const rows = sent.flatMap((one) => {
    const row = orderRow(one, random.whole(1, 46) * HOUR, end);
    const isVersioned = one.number % 15 === 6 && row[RETURNED] !== null;
    return isVersioned ? [row.with(RETURNED, null).with(STATUS, "处理中"), row] : [row];
  });
  const versions = rows.slice(sent.length).map((): Stray => ({ code: "laterVersion", row: [] }));
  const strays: Stray[] = [
    { code: "missingValue", row: rows[2]!.with(0, "GD-补1").with(UNIT, null) },
    { code: null, row: [] },
    { code: "unreadableDate", row: rows[4]!.with(0, "GD-补2").with(SENT, "当天") },
  ];
  return {
    sheets: [plainSheet("工单流转", HEADER, scatter(rows, strays))],
    planted: countPlanted("workOrders", [...strays, ...versions]),
  };
}

function orderRow({ number, id, grievance, dispatched }: ComplaintCase, took: number, end: Moment): SampleRow {
  const write = writtenBy(end);
  const sent = dispatched! + LATER;
  const returned = when(number % 11 !== 9, sent + took);
  const isReturned = returned !== null && returned <= end;
  const cells: SampleCell[] = [write(sent), write(returned), isReturned ? "已回单" : "处理中"];
  const isUrged = (!isReturned || took > 24 * HOUR) && number % 2 === 0;
  return [id.replace("TS", "GD"), grievance.category, grievance.unit, ...cells, when(isUrged, write(sent + 24 * HOUR))];
}
