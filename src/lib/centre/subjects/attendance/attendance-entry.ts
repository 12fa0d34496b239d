import type { Origin } from "../../../table/intake.ts";

/** One row of 考勤, as leave, shifts and 旷工 are judged by it. */
export interface AttendanceEntry {
  readonly agent: number;
  readonly day: number;
  readonly status: string;
  /** 状态 as its cell has it: the centre's own word may say more, such as 特殊事假. */
  readonly statusWord: string;
  readonly shift: string | null;
  readonly days: number;
  /** How late or early. */
  readonly offSeconds: number;
  /** Seconds since the day's midnight; null where the cells are blank. An end on the next day is beyond 86400. */
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
  /** The moment of 申请时间. */
  readonly requestedAt: number | null;
  readonly approvedBy: string | null;
  readonly hasCertificate: boolean;
  /** Whether the sheet has columns for what a blank would deny. */
  readonly tells: { readonly approval: boolean; readonly certificate: boolean };
  readonly origin: Origin;
}
