import type { Period } from "../../../facts/period.ts";
import type { Centre } from "../../centre.ts";
import { compareIds } from "../people/compare-ids.ts";
import { decisions } from "./decisions.ts";
import { discipline } from "./discipline.ts";
import { sayFact } from "./say-fact.ts";
import { type Suggestion, suggestPenalties } from "./suggest.ts";
import { suspectsUntil } from "./suspects.ts";

/** What is suggested for an agent, in the words in which a person decides on it. */
export interface FoundSuggestion extends Suggestion {
  readonly agent: number;
  readonly agentId: string;
  readonly name: string | null;
  readonly fact: string;
}

/** What attendance and swaps up to the period's end suggest and nobody decided on, of what ends in it, by date and agent. */
export function findSuggestions(centre: Centre, { from, to }: Period): FoundSuggestion[] {
  const { directory, violations, penalties } = centre.of(discipline);
  const decided = centre.of(decisions);
  const found = [...suspectsUntil(centre, to)].flatMap(([agent, suspect]) =>
    suggestPenalties(suspect, violations.get(agent) ?? [], penalties.absence)
      .filter((one) => one.to >= from && one.to <= to)
      .map((one) => ({
        ...one,
        agent,
        agentId: directory.idOf(agent),
        name: directory.nameOf(agent),
        fact: sayFact(one),
      })),
  );
  const open = found.filter(({ agent, to: day, fact }) => !decided.has({ agent, day, fact }));
  return open.sort((a, b) => a.to - b.to || compareIds(a.agentId, b.agentId));
}
