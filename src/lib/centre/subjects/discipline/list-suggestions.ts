import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { discipline } from "./discipline.ts";
import { findSuggestions } from "./find-suggestions.ts";
import { rowAddress } from "./row-address.ts";
import { suggestionRule } from "./suggestion-rules.ts";
import { LEVELS } from "./violation.ts";

const LONG_MINUTES = 20;

/** What attendance and swaps suggest of a period, a line a suggestion. */
export function listSuggestions(centre: Centre, { period }: Question): ListingLine[] {
  const { directory, penalties } = centre.of(discipline);
  return findSuggestions(centre, period).map((one) => {
    const { to, agent, agentId, name, fact, level, minutes, origins } = one;
    const team = directory.teams.texts[directory.teamOn(agent, to)]!;
    const why = [fact, LEVELS[level].category, suggestionRule(one, penalties.absence)];
    const places = [...new Set(origins.map((origin) => rowAddress(centre, origin)))].join("、");
    const isOver20 = minutes === null ? null : minutes >= LONG_MINUTES;
    return comingFrom([to, agentId, name, team, ...why, minutes, places, isOver20], { origins });
  });
}
