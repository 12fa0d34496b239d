import type { Span } from "../../facts/select.ts";
import type { Centre } from "../centre.ts";
import { stintOn, type Person } from "../people/roster.ts";
import { playLadder, type DisciplineRecord, type Employment, type Ledger } from "./play-ladder.ts";
import { isActive } from "./sanction.ts";
import { tallyOf, type Tally } from "./tally.ts";

const UNKNOWN: Employment = { leftDay: Infinity, contractEndOn: () => null, payOn: () => null };

/** All that an agent's ledger follows from. */
export function recordOf({ directory, violations, definitions }: Centre, agent: number): DisciplineRecord {
  const person = directory.person(agent);
  const employment = person ? employmentOf(person) : UNKNOWN;
  return { violations: violations.get(agent) ?? [], employment, penalties: definitions.penalties };
}

/** An agent's tally of a period. */
export function tallyFor(centre: Centre, agent: number, span: Span): Tally {
  return tallyOf(playLadder(recordOf(centre, agent), span.to), span);
}

/**
 * Those whom a period's tally is about: who has a sanction active at its end or issued in it, or a result that
 * annuls something of earlier months; who left before it, only with one issued in it.
 */
export function talliedAgents(centre: Centre, span: Span): number[] {
  return [...centre.violations.keys()].filter((agent) => {
    const ledger = playLadder(recordOf(centre, agent), span.to);
    const hasLeft = ledger.record.employment.leftDay < span.from;
    return isIssuedIn(ledger, span) || (!hasLeft && isConcerned(ledger, span));
  });
}

function isIssuedIn({ sanctions }: Ledger, { from, to }: Span): boolean {
  return sanctions.some(({ issuedDay }) => issuedDay >= from && issuedDay <= to);
}

function isConcerned(ledger: Ledger, span: Span): boolean {
  return ledger.sanctions.some((sanction) => isActive(sanction, span.to)) || tallyOf(ledger, span).corrections !== 0;
}

function employmentOf(person: Person): Employment {
  return {
    leftDay: person.left,
    contractEndOn: (day) => stintOn(person, day).row.contractEnd,
    payOn: (day) => {
      const { basePay, allowance } = stintOn(person, day).row;
      return basePay === null && allowance === null ? null : (basePay ?? 0) + (allowance ?? 0);
    },
  };
}
