import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import { weekOf } from "../../../facts/period.ts";
import type { Span } from "../../../facts/select.ts";
import { NOWHERE } from "../../../measure/source-row.ts";
import { closingTeam, listedAgents } from "../people/listed.ts";
import { type Evaluations, NO_EVALUATION } from "./evaluation.ts";

const NOTHING = { listed: 0, samples: 0, score: 0, fatals: 0, pending: 0 };

/** The period's evaluations under the team of its end, and a fact for every listed agent, sampled or not. */
export function evaluationFacts({ directory, rows }: Evaluations, span: Span): FactTable {
  const builder = new FactTableBuilder(
    ["date", "week", "agentId", "team", "evaluation"],
    ["listed", "samples", "score", "fatals", "pending"],
  );
  const team = (agent: number) => closingTeam(directory, agent, span);
  for (const agent of listedAgents(directory, span)) {
    const keys = { ...datesOf(span.from), agentId: agent, team: team(agent), evaluation: NO_EVALUATION };
    builder.add(keys, { ...NOTHING, listed: 1 }, NOWHERE);
  }
  for (const [evaluation, { day, agent, score, isFatal, isPending, origin }] of rows.entries()) {
    if (day < span.from || day > span.to) continue;
    const amounts = { listed: 0, samples: 1, score, fatals: Number(isFatal), pending: Number(isPending) };
    builder.add({ ...datesOf(day), agentId: agent, team: team(agent), evaluation }, amounts, origin);
  }
  return builder.finish();
}

/** The period's evaluations, each under the team of its own day. */
export function dayEvaluationFacts({ directory, rows }: Evaluations, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "week", "agentId", "team"], ["samples", "score", "fatals"]);
  for (const { day, agent, score, isFatal, origin } of rows) {
    if (day < span.from || day > span.to) continue;
    const keys = { ...datesOf(day), agentId: agent, team: directory.teamOn(agent, day) };
    builder.add(keys, { samples: 1, score, fatals: Number(isFatal) }, origin);
  }
  return builder.finish();
}

/** What a day is grouped by: itself, and its week by the Monday. */
function datesOf(day: number) {
  return { date: day, week: weekOf(day).from };
}

/** What the period's evaluations gave for each item of the scorecard, each under the team of its own day. */
export function itemFacts({ directory, rows, scorecard }: Evaluations, span: Span): FactTable {
  const builder = new FactTableBuilder(
    ["date", "week", "agentId", "team", "item"],
    ["evaluations", "points", "full", "lost"],
  );
  for (const { day, agent, points, origin } of rows) {
    if (day < span.from || day > span.to) continue;
    const keys = { ...datesOf(day), agentId: agent, team: directory.teamOn(agent, day) };
    for (const [item, { points: full }] of scorecard.entries()) {
      const given = points[item] ?? null;
      if (given === null) continue;
      builder.add({ ...keys, item }, { evaluations: 1, points: given, full, lost: full - given }, origin);
    }
  }
  return builder.finish();
}

/** The period's evaluations that name a kind of error, which is known by the first evaluation that does; under the team of their own day. */
export function errorFacts({ directory, rows }: Evaluations, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team", "errorType"], ["errors"]);
  const firsts = new Map<string, number>();
  for (const [place, { day, agent, errorType, origin }] of rows.entries()) {
    if (errorType === null) continue;
    if (!firsts.has(errorType)) firsts.set(errorType, place);
    if (day < span.from || day > span.to) continue;
    const keys = { date: day, agentId: agent, team: directory.teamOn(agent, day) };
    builder.add({ ...keys, errorType: firsts.get(errorType)! }, { errors: 1 }, origin);
  }
  return builder.finish();
}
