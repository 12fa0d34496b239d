import fc from "fast-check";
import type { Centre } from "../../../../../src/lib/centre/centre.ts";
import { parsePeriod } from "../../../../../src/lib/facts/period.ts";
import { formatDay } from "../../../../../src/lib/table/moment.ts";
import { centreOf } from "../../../../support/centre.ts";

/** The days that made-up complaints are of, and those that they are asked about. */
export const FIRST = parsePeriod("2025-09-01")!.from;
export const LAST = parsePeriod("2025-12-31")!.to;

type Cell = string | null;

/** Rows of a complaint post, cell by cell under their headers. */
export interface MadeUp {
  readonly complaints: readonly Readonly<Record<string, Cell>>[];
  readonly callbacks: readonly Readonly<Record<string, Cell>>[];
  readonly followUps: readonly Readonly<Record<string, Cell>>[];
}

/** Some moment from September to November, one in three a date alone. */
const moment = fc
  .tuple(fc.integer({ min: FIRST, max: LAST - 31 }), fc.constantFrom("", " 09:30", " 18:30:01"))
  .map(([day, time]) => `${formatDay(day)}${time}`);
const maybe = fc.option(moment, { nil: null, freq: 2 });
const seldom = fc.option(moment, { nil: null, freq: 1 });
const id = fc.integer({ min: 1, max: 12 }).map((number) => `T${number}`);
const few = fc.constantFrom<Cell[]>;

const complaint = fc.record({
  投诉编号: id,
  受理时间: moment,
  客户号码: few(null, "13800000001", "+86 13800000001", "13800000002", "138****0003"),
  业务: few(null, "手机报", "彩铃"),
  投诉内容: few(null, "多扣费"),
  状态: few(null, "未处理", "跟踪", "已结", "已结"),
  是否有效: few(null, null, "否"),
  派发时间: maybe,
  处理完成时间: maybe,
  回访时间: maybe,
  回访结果: few(null, "成功", "未联系上", "空号"),
  回访次数: few(null, "1", "3"),
  重开时间: seldom,
});
const callback = fc.record({
  回访时间: moment,
  投诉编号: id,
  回访结果: few("成功", "未联系上", "信息有误"),
  满意度: few(null, "满意", "不满意"),
});
const followUp = fc.record({ 投诉编号: id, 跟踪时间: moment, 跟踪情况: few("已联系"), 下次跟踪时间: maybe });

/** In whose order products stand. */
const PRICES = "业务 | 单价\n彩铃 | 2\n手机报 | 3";

/** A post whose complaints may come in several versions. */
export const madeUp: fc.Arbitrary<MadeUp> = fc.record({
  complaints: fc.uniqueArray(complaint, { minLength: 1, maxLength: 12, selector: (row) => JSON.stringify(row) }),
  callbacks: fc.array(callback, { maxLength: 8 }),
  followUps: fc.array(followUp, { maxLength: 6 }),
});

/** The last row of each complaint. */
export function lastVersions({ complaints, ...others }: MadeUp): MadeUp {
  const last = new Map(complaints.map((row) => [row["投诉编号"], row]));
  return { ...others, complaints: complaints.filter((row) => last.get(row["投诉编号"]) === row) };
}

export function open({ complaints, callbacks, followUps }: MadeUp): Promise<Centre> {
  return centreOf({
    业务单价: PRICES,
    投诉: linesOf(complaints),
    回访记录: linesOf(callbacks),
    跟踪记录: linesOf(followUps),
  });
}

function linesOf(rows: readonly Readonly<Record<string, Cell>>[]): Cell[][] {
  const [first] = rows;
  return first ? [Object.keys(first), ...rows.map((row) => Object.values(row))] : [];
}

/** What the workbooks would say had they been put away at the end of a day. */
export function asOnDay(made: MadeUp, day: string): MadeUp {
  const isLater = (cell: Cell | undefined) => cell !== null && cell !== undefined && cell.slice(0, 10) > day;
  const complaints = made.complaints
    .filter((row) => !isLater(row["受理时间"]))
    .map((row) => {
      const undone = ["派发时间", "处理完成时间", "重开时间"].filter((header) => isLater(row[header]));
      const blank = isLater(row["回访时间"]) ? ["回访时间", "回访结果", "回访次数"] : [];
      const headers = [...undone, ...blank, ...(undone.length > 0 ? ["状态"] : [])];
      return { ...row, ...Object.fromEntries(headers.map((header) => [header, null])) };
    });
  return {
    complaints,
    callbacks: made.callbacks.filter((row) => !isLater(row["回访时间"])),
    followUps: made.followUps.filter((row) => !isLater(row["跟踪时间"])),
  };
}
