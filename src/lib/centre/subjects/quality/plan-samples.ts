import { groupBy } from "../../../facts/group-by.ts";
import type { Period } from "../../../facts/period.ts";
import { originOf } from "../../../measure/source-row.ts";
import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { formatDay } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { monthToDate } from "../calendar/spans.ts";
import { calls } from "../calls/calls.ts";
import { maskPhone } from "../../../table/phone/mask-phone.ts";
import { SYSTEM_NAMES } from "../calls/system-names.ts";
import { people } from "../people/people.ts";
import { assessment } from "./assessment.ts";
import { drawNumber } from "./draw-number.ts";
import { evaluations } from "./evaluations.ts";
import { firstHeard } from "./heard-recordings.ts";
import { type RecordedCall, recordedCalls } from "./recorded-calls.ts";

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
  readonly recordings: readonly DrawnRecording[];
}

/** A recording, and whether it was evaluated on the day itself or later. */
interface DrawnRecording extends RecordedCall {
  readonly isHeard: boolean;
}

/**
 * Which recordings of a day to listen to. Agents come by need; a first recording of each in turn, then a second.
 * An agent's recordings are drawn by the number of `日期|工号|录音编号`, lowest first; agents in equal need by that
 * of `日期|工号`. Nobody can pick, and whoever runs it gets the same list, which does not change while it is worked
 * off: only evaluations before the day count, and take recordings away.
 */
export function planSamples(centre: Centre, question: Question, flagged: ReadonlySet<number>): ListingLine[] {
  const count = Number(question.options["n"] ?? USUAL_COUNT);
  const candidates = candidatesOf(centre, question, flagged).sort(byNeed);
  const rounds = Array.from({ length: MOST_OF_AGENT }, (_, round) =>
    candidates.flatMap((candidate) => {
      const recording = candidate.recordings[round];
      return recording ? [{ candidate, recording }] : [];
    }),
  );
  const drawn = rounds.flat().slice(0, count);
  return drawn.map(({ candidate, recording }) => lineOf(centre, candidate, recording));
}

function candidatesOf(centre: Centre, { period }: Question, flagged: ReadonlySet<number>): Candidate[] {
  const directory = centre.of(people);
  const told = centre.of(calls);
  const { minimumSamples } = centre.definitions.of(assessment);
  const heardOn = firstHeard(centre);
  const samples = samplesBefore(centre, period);
  const byAgent = groupBy(recordedCalls(told, period), ({ fact }) => told.facts.keys["agentId"]![fact]!);
  return [...byAgent].map(([agent, own]) => {
    const key = `${formatDay(period.from)}|${directory.idOf(agent)}`;
    const open = own.filter(({ recordingId }) => heardOn(recordingId) >= period.from);
    return {
      agent,
      shortfall: Math.max(minimumSamples - (samples.get(agent)?.length ?? 0), 0),
      isNewcomer: period.from - (directory.person(agent)?.joined ?? -Infinity) <= NEWCOMER_DAYS,
      isFlagged: flagged.has(agent),
      lot: drawNumber(key),
      recordings: drawn(open, key).map((call) => ({ ...call, isHeard: heardOn(call.recordingId) < Infinity })),
    };
  });
}

/** Each agent's evaluations of the month before the day. */
function samplesBefore(centre: Centre, period: Period) {
  const { from } = monthToDate.period(period);
  const before = centre.of(evaluations).rows.filter(({ day }) => day >= from && day < period.from);
  return groupBy(before, ({ agent }) => agent);
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

function lineOf(centre: Centre, candidate: Candidate, { fact, recordingId, isHeard }: DrawnRecording): ListingLine {
  const directory = centre.of(people);
  const { facts: dials, products, kept } = centre.of(calls);
  const { agent, shortfall, isNewcomer, isFlagged } = candidate;
  const key = (name: string) => dials.keys[name]![fact]!;
  const who = [directory.idOf(agent), directory.nameOf(agent), directory.teams.texts[key("team")]!];
  const phone = maskPhone(kept.phoneOf(fact)) || null;
  const call = [kept.timeOf(fact), phone, SYSTEM_NAMES[key("system")] ?? null, recordingId];
  const why = [shortfall, isNewcomer, isFlagged, isHeard];
  const line = [key("date"), ...who, ...call, products.texts[key("product")]!, ...why];
  return comingFrom(line, { origins: [originOf(dials, fact)] });
}
