import { groupBy } from "../../../facts/group-by.ts";
import { selectRows } from "../../../facts/select.ts";
import { originOf } from "../../../measure/source-row.ts";
import type { Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { formatDay } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { monthToDate } from "../calendar/spans.ts";
import { calls } from "../calls/calls.ts";
import { people } from "../people/people.ts";
import { assessment } from "./assessment.ts";
import { drawNumber } from "./draw-number.ts";
import { evaluations } from "./evaluations.ts";

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
  const directory = centre.of(people);
  const { facts: dials } = centre.of(calls);
  const recorded = recordedCalls(centre, selectRows(dials, period));
  const byAgent = groupBy(recorded, ({ fact }) => dials.keys["agentId"]![fact]!);
  return [...byAgent].map(([agent, own]) => {
    const joined = directory.person(agent)?.joined ?? -Infinity;
    const key = `${formatDay(period.from)}|${directory.idOf(agent)}`;
    return {
      agent,
      shortfall: Math.max(centre.definitions.of(assessment).minimumSamples - samplesOf(centre, agent, period), 0),
      isNewcomer: period.from - joined <= NEWCOMER_DAYS,
      isFlagged: flagged.has(agent),
      lot: drawNumber(key),
      calls: drawn(own, key),
    };
  });
}

/** The agent's evaluations of the month so far. */
function samplesOf(centre: Centre, agent: number, period: Question["period"]): number {
  const { from, to } = monthToDate.period(period);
  return centre.of(evaluations).rows.filter((one) => one.agent === agent && one.day >= from && one.day <= to).length;
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

function rowOf(centre: Centre, candidate: Candidate, { fact, recordingId }: RecordedCall) {
  const directory = centre.of(people);
  const { facts: dials, products } = centre.of(calls);
  const { agent, shortfall, isNewcomer, isFlagged } = candidate;
  const key = (name: string) => dials.keys[name]![fact]!;
  const team = directory.teams.texts[key("team")]!;
  const who = [key("date"), directory.idOf(agent), directory.nameOf(agent), team];
  const why = [shortfall, isNewcomer, isFlagged];
  const origins = [originOf(dials, fact)];
  return comingFrom([...who, recordingId, products.texts[key("product")]!, ...why], { origins });
}

/** A recorded call: its row in the dial facts, and its recording. */
interface RecordedCall {
  readonly fact: number;
  readonly recordingId: string;
}

/** The calls that have a recording among some rows of the dial facts, in the order read. */
function recordedCalls(centre: Centre, rows: Int32Array): RecordedCall[] {
  const { kept } = centre.of(calls);
  const found = rows.filter((fact) => fact < kept.size && kept.recordingOf(fact) !== "");
  return Array.from(found, (fact) => ({ fact, recordingId: kept.recordingOf(fact) }));
}
