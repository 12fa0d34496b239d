import { selectRows } from "../../facts/select.ts";
import type { Question } from "../../report/report.ts";
import { formatDay } from "../../table/moment.ts";
import type { Centre } from "../centre.ts";
import { groupBy } from "../group-by.ts";
import { recordedCalls, type RecordedCall } from "../dials/recorded-calls.ts";
import { comingFrom } from "../provenance.ts";
import { monthToDate } from "../spans.ts";
import { drawNumber } from "./draw-number.ts";

const USUAL_COUNT = 20;
const MOST_OF_AGENT = 2;
const NEWCOMER_DAYS = 30;

/** An agent who may be drawn, with what decides when. */
interface Candidate {
  readonly agent: number;
  readonly shortfall: number;
  readonly isNewcomer: boolean;
  readonly isFlagged: boolean;
  readonly lot: number;
  /** The agent's recordings of the day in the order drawn. */
  readonly calls: readonly RecordedCall[];
}

/**
 * Which recordings of a day to listen to. Agents come by need; a first recording of each in turn, then a second.
 * An agent's recordings are drawn by the number of `日期|工号|录音编号`, lowest first; agents in equal need by that
 * of `日期|工号`. Nobody can pick, and whoever runs it gets the same list.
 */
export function planSamples(centre: Centre, question: Question, flagged: ReadonlySet<number>) {
  const count = Number(question.options["n"] ?? USUAL_COUNT);
  const candidates = candidatesOf(centre, question, flagged).sort(byNeed);
  const rounds = Array.from({ length: MOST_OF_AGENT }, (_, round) =>
    candidates.flatMap((candidate) => (candidate.calls[round] ? [{ candidate, call: candidate.calls[round] }] : [])),
  );
  return rounds
    .flat()
    .slice(0, count)
    .map(({ candidate, call }) => rowOf(centre, candidate, call));
}

function candidatesOf(centre: Centre, { period }: Question, flagged: ReadonlySet<number>): Candidate[] {
  const { directory, dials, definitions } = centre;
  const recorded = recordedCalls(centre, selectRows(dials, period));
  const byAgent = groupBy(recorded, ({ fact }) => dials.keys["agentId"]![fact]!);
  return [...byAgent].map(([agent, calls]) => {
    const joined = directory.person(agent)?.joined ?? -Infinity;
    const key = `${formatDay(period.from)}|${directory.idOf(agent)}`;
    return {
      agent,
      shortfall: Math.max(definitions.assessment.minimumSamples - samplesOf(centre, agent, period), 0),
      isNewcomer: period.from - joined <= NEWCOMER_DAYS,
      isFlagged: flagged.has(agent),
      lot: drawNumber(key),
      calls: drawn(calls, key),
    };
  });
}

/** The agent's evaluations of the month so far. */
function samplesOf({ evaluations }: Centre, agent: number, period: Question["period"]): number {
  const { from, to } = monthToDate.period(period);
  return evaluations.filter((one) => one.agent === agent && one.day >= from && one.day <= to).length;
}

/** Each recording once, in the order of the numbers they draw. */
function drawn(calls: readonly RecordedCall[], key: string): RecordedCall[] {
  const distinct = new Map(calls.map((call) => [call.recordingId, call]));
  const lots = [...distinct.values()].map((call) => ({ call, lot: drawNumber(`${key}|${call.recordingId}`) }));
  return lots.sort((a, b) => a.lot - b.lot).map(({ call }) => call);
}

function byNeed(a: Candidate, b: Candidate): number {
  return (
    b.shortfall - a.shortfall ||
    Number(b.isNewcomer) - Number(a.isNewcomer) ||
    Number(b.isFlagged) - Number(a.isFlagged) ||
    a.lot - b.lot
  );
}

function rowOf({ directory, dials, products }: Centre, candidate: Candidate, { fact, recordingId }: RecordedCall) {
  const { agent, shortfall, isNewcomer, isFlagged } = candidate;
  const key = (name: string) => dials.keys[name]![fact]!;
  const team = directory.teams.texts[key("team")]!;
  const who = [key("date"), directory.idOf(agent), directory.nameOf(agent), team];
  const why = [shortfall, yesNo(isNewcomer), yesNo(isFlagged)];
  const origins = [{ sheet: dials.sheets[fact]!, row: dials.rows[fact]! }];
  return comingFrom([...who, recordingId, products.texts[key("product")]!, ...why], { origins });
}

function yesNo(value: boolean): string {
  return value ? "是" : "否";
}
