import type { Period } from "../../../facts/period.ts";
import { formatDay } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { discipline } from "./discipline.ts";
import { findSuggestions } from "./find-suggestions.ts";
import { saySuggestionRule, suggestionRule } from "./suggestion-rules.ts";
import { LEVELS } from "./violation.ts";

/** What attendance suggests, as it would be written into 评扣 or 建议处理. */
export interface SuggestedPenalty {
  readonly agentId: string;
  readonly name: string | null;
  /** An Excel serial of the 1900 system, and as text. */
  readonly serial: number;
  readonly day: string;
  readonly fact: string;
  readonly category: string;
  /** What the rule says. */
  readonly rule: string;
}

/** What attendance and swaps suggest of a period, by date and agent. */
export function suggestedPenalties(centre: Centre, period: Period): SuggestedPenalty[] {
  const { absence } = centre.of(discipline).penalties;
  return findSuggestions(centre, period).map((one) => ({
    agentId: one.agentId,
    name: one.name,
    serial: one.to,
    day: formatDay(one.to),
    fact: one.fact,
    category: LEVELS[one.level].category,
    rule: saySuggestionRule(absence, suggestionRule(one, absence)),
  }));
}
