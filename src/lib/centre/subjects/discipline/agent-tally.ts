import type { Span } from "../../../facts/select.ts";
import type { Directory } from "../people/directory.ts";
import { type Person, stintOn } from "../people/person.ts";
import type { Penalties } from "./penalties.ts";
import { type DisciplineRecord, type Employment, type Ledger, playLadder } from "./play-ladder.ts";
import { isActive } from "./sanction.ts";
import { type Tally, tallyOf } from "./tally.ts";
import type { Violation } from "./violation.ts";

const UNKNOWN: Employment = { leftDay: Infinity, contractEndOn: () => null, payOn: () => null };

/** What ledgers follow from: the violations of each agent in the order read, and the house's ladder. */
export interface Discipline {
  readonly directory: Directory;
  readonly penalties: Penalties;
  readonly violations: ReadonlyMap<number, readonly Violation[]>;
}

/** All that an agent's ledger follows from. */
export function recordOf({ directory, violations, penalties }: Discipline, agent: number): DisciplineRecord {
  const person = directory.person(agent);
  const employment = person ? employmentOf(person) : UNKNOWN;
  return { violations: violations.get(agent) ?? [], employment, penalties };
}

/** An agent's tally of a period. */
export function tallyFor(discipline: Discipline, agent: number, span: Span): Tally {
  return tallyOf(playLadder(recordOf(discipline, agent), span.to), span);
}

/**
 * Those whom a period's tally is about: who has a sanction active at its end or issued in it, or a result that
 * annuls something of earlier months; who left before it, only with one issued in it.
 */
export function talliedAgents(discipline: Discipline, span: Span): number[] {
  return [...discipline.violations.keys()].filter((agent) => {
    const ledger = playLadder(recordOf(discipline, agent), span.to);
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
      return basePay === null ? null : basePay + (allowance ?? 0);
    },
  };
}
