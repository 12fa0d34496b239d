import { UserError } from "../lib/problem.ts";
import { makeAttendance } from "./attendance.ts";
import { makeCalls } from "./calls.ts";
import { makeCentre } from "./centre.ts";
import { makeClockings } from "./clockings.ts";
import { makeDiscipline } from "./discipline.ts";
import { makeFloor } from "./floor.ts";
import { addUp } from "./mess.ts";
import { makeOtherTables } from "./other-tables.ts";
import { makePrices } from "./prices.ts";
import { makeQuality } from "./quality.ts";
import { makeRoster } from "./roster.ts";
import type { Planted, SampleSheet } from "./sample-sheet.ts";
import { makeService } from "./service/service.ts";
import { makeSessions } from "./sessions.ts";
import { makeSideSheets } from "./side-sheets.ts";
import { makeOldReport, makeTallies } from "./tallies.ts";
import { makeTargets } from "./targets.ts";

export interface SampleOptions {
  /** How many 坐席; the five 班长 come on top. */
  readonly agents: number;
  /** As `2025-10`. */
  readonly month: string;
  readonly seed: number;
  readonly callsPerAgentDay?: number;
}

export interface Sample {
  readonly sheets: readonly SampleSheet[];
  readonly planted: readonly Planted[];
}

const FEWEST_AGENTS = 12;
const MOST_AGENTS = 900;
const USUAL_CALLS = 40;
const FEWEST_CALLS = 5;
/** Of a day; a month of them still fits into one sheet of Excel's. */
const MOST_CALLS_OF_ALL = 60_000;

/** A made-up centre's month with the mess of real ones, the same for the same options; `planted` tells the problems. */
export function makeSample(options: SampleOptions): Sample {
  const { callsPerAgentDay = USUAL_CALLS } = options;
  checkOptions(options);
  checkCalls(options.agents, callsPerAgentDay);
  const centre = makeCentre(options);
  const calls = makeCalls(centre, callsPerAgentDay);
  const parts = [
    makeRoster(centre),
    makePrices(centre),
    calls,
    makeTallies(centre),
    makeSessions(centre),
    makeAttendance(centre),
    makeClockings(centre),
    makeQuality(centre, calls.ledger),
    makeDiscipline(centre),
    makeTargets(centre, calls.ledger),
    makeService(centre, calls.ledger),
    makeOldReport(calls.ledger),
    makeFloor(centre),
    makeOtherTables(centre),
    makeSideSheets(centre, calls.ledger),
  ];
  return {
    sheets: parts.flatMap(({ sheets }) => sheets),
    planted: addUp(parts.flatMap(({ planted }) => planted)),
  };
}

function checkOptions({ agents, month, seed }: SampleOptions): void {
  if (!Number.isInteger(agents) || agents < FEWEST_AGENTS || agents > MOST_AGENTS) {
    throw new UserError(`示例的坐席人数不能是 ${agents}:请给 ${FEWEST_AGENTS} 到 ${MOST_AGENTS} 之间的整数。`);
  }
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) {
    throw new UserError(`示例的月份不能是“${month}”:请写成 2025-10 的样子。`);
  }
  if (!Number.isInteger(seed)) throw new UserError(`示例的种子不能是 ${seed}:请给一个整数。`);
}

function checkCalls(agents: number, callsPerAgentDay: number): void {
  const most = Math.floor(MOST_CALLS_OF_ALL / agents);
  if (callsPerAgentDay >= FEWEST_CALLS && callsPerAgentDay <= most) return;
  throw new UserError(
    `示例的人均日外呼量不能是 ${callsPerAgentDay}:${agents} 名坐席请给 ${FEWEST_CALLS} 到 ${most} 之间的数。`,
  );
}
