import type { Period } from "../../../facts/period.ts";
import { formatDay } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { discipline } from "./discipline.ts";
import { listSuggestions } from "./list-suggestions.ts";
import { saySuggestionRule } from "./suggestion-rules.ts";

/** What attendance suggests, as it would be written into 评扣. */
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
  return listSuggestions(centre, { period, only: {}, options: {} }).map(
    ([serial, agentId, name, fact, category, rule]) => ({
      serial: Number(serial),
      day: formatDay(Number(serial)),
      agentId: String(agentId),
      name: name === null ? null : String(name),
      fact: String(fact),
      category: String(category),
      rule: saySuggestionRule(absence, String(rule)),
    }),
  );
}
