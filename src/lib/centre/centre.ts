import type { FactTable } from "../facts/fact-table.ts";
import type { Dictionary } from "../table/dictionary.ts";
import type { Reading } from "../table/journal.ts";
import type { Miss } from "../table/recognise.ts";
import type { AttendanceEntry } from "./attendance/attendance-entry.ts";
import type { Definitions } from "./definitions/definitions.ts";
import type { KeptCalls } from "./dials/kept-calls.ts";
import type { OldSystemRow } from "./dials/old-system-row.ts";
import type { Violation } from "./discipline/violation.ts";
import type { SkillTest } from "./grades/read-tests.ts";
import type { Patrol } from "./patrols/read-patrols.ts";
import type { WorkedTime } from "./hours/hour-facts.ts";
import type { Directory } from "./people/directory.ts";
import type { PriceList } from "./prices/price-list.ts";
import type { Evaluation } from "./quality/evaluation.ts";
import type { ScoreItem } from "./quality/scorecard.ts";
import type { Swap } from "./swaps/swap.ts";
import type { Targets } from "./targets/targets.ts";

/** A sheet that is no input, and why. */
export interface UnreadSheet extends Miss {
  readonly file: string;
  readonly sheet: string;
}

/** A call centre as its workbooks tell it: everything was read once, and every report draws on this. */
export interface Centre {
  readonly definitions: Definitions;
  readonly directory: Directory;
  readonly products: Dictionary;
  readonly cities: Dictionary;
  readonly prices: PriceList;
  readonly dials: FactTable;
  /** What the first of them have as calls: time, number, recording. */
  readonly calls: KeptCalls;
  readonly hours: FactTable;
  /** What these hours were worked out from. */
  readonly worked: Pick<WorkedTime, "sessions" | "figures">;
  /** Days at work: from 工时 where there is one, else from 考勤. */
  readonly presence: FactTable;
  readonly attendance: FactTable;
  /** The rows of 考勤, in the order read. */
  readonly attendanceEntries: readonly AttendanceEntry[];
  /** Exchanges of shifts, in the order read. */
  readonly swaps: readonly Swap[];
  /** Task scores by month. */
  readonly tasks: FactTable;
  readonly scorecard: readonly ScoreItem[];
  readonly evaluations: readonly Evaluation[];
  /** Violations by agent, in the order read. */
  readonly violations: ReadonlyMap<number, readonly Violation[]>;
  /** Rounds of the floor, in the order read. */
  readonly patrols: readonly Patrol[];
  /** Tests of skill, in the order read. */
  readonly tests: readonly SkillTest[];
  readonly targets: Targets;
  readonly oldSystemRows: readonly OldSystemRow[];
  /** What was read, sheet by sheet, with the problems found. */
  readonly readings: readonly Reading[];
  readonly unread: readonly UnreadSheet[];
}
