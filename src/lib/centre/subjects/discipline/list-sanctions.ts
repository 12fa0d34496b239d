import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { formatDay } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { byAgentId } from "../people/agent-order.ts";
import { recordOf } from "./agent-tally.ts";
import { discipline } from "./discipline.ts";
import { causesOf, type LedgerLine, listLedger } from "./ledger-lines.ts";
import { ownReduction } from "./pay-reduction.ts";
import { type Ledger, playLadder } from "./play-ladder.ts";
import { rowAddress } from "./row-address.ts";
import type { Sanction } from "./sanction.ts";
import type { Ticks } from "./ticks.ts";
import { APPEALS, LEVELS, type Violation } from "./violation.ts";

const TICKS_PER_YUAN = 10_000;

/** What stands under 来源 for a sanction that others brought. */
export const ESCALATION = "escalation";

/** Every sanction up to the period's end, agent by agent in the order of the ladder. */
export function listSanctions(centre: Centre, { period }: Question): ListingLine[] {
  const told = centre.of(discipline);
  const { directory, violations } = told;
  const agents = [...violations.keys()].sort(byAgentId(directory));
  return agents.flatMap((agent) => {
    const ledger = playLadder(recordOf(told, agent), period.to);
    return listLedger(ledger).map((line) => {
      const causes = line.sanction ? causesOf(ledger, line.sanction) : [];
      const whose = [directory.idOf(agent), directory.nameOf(agent)];
      const team = directory.teams.texts[directory.teamOn(agent, line.violation.day)]!;
      const from = sourceOf(centre, line, causes);
      const cells = [...whose, team, ...issueOf(line), ...from, ...costsOf(ledger, line), ...courseOf(ledger, line)];
      return comingFrom(cells, { origins: [line.violation, ...causes].map(({ origin }) => origin) });
    });
  });
}

/** The days of violation, notice and issue, and the level. */
function issueOf({ violation, sanction }: LedgerLine): ListingLine {
  const { day, noticedDay } = violation;
  return [day, noticedDay, sanction?.issuedDay ?? noticedDay, sanction?.level ?? violation.level];
}

/** The row of 评扣 it was issued for (`评扣!A3`), or that it is an escalation and of which rows it came; and the reason. */
function sourceOf(centre: Centre, { violation, sanction }: LedgerLine, causes: readonly Violation[]): ListingLine {
  const from = isEscalated(sanction) ? ESCALATION : rowAddress(centre, violation.origin);
  return [from, causes.map(({ origin }) => rowAddress(centre, origin)), violation.reason];
}

function isEscalated(sanction: Sanction | null): boolean {
  return sanction !== null && sanction.escalatedFrom.length > 0;
}

/** Fine, compensation and reduction of pay; null for what was revoked. */
function costsOf({ record }: Ledger, { sanction }: LedgerLine): ListingLine {
  if (sanction === null) return [null, null, null];
  return [yuan(sanction.fine), yuan(sanction.compensation), ownReduction(sanction, record.penalties)];
}

/** When it lapses, its status, what used it, and its appeal; an escalation has none of its own. */
function courseOf(ledger: Ledger, { violation, sanction, status, appealUntil }: LedgerLine): ListingLine {
  const { lapseDay } = sanction ?? { lapseDay: Infinity };
  const lapses = Number.isFinite(lapseDay) ? lapseDay : null;
  const appeal = isEscalated(sanction) ? [null, null] : [violation.appealDay, appealWord(violation)];
  return [lapses, status, closerOf(ledger, sanction), appealUntil, ...appeal];
}

function appealWord({ appealResult }: Violation): string | null {
  return appealResult === "none" ? null : APPEALS[appealResult];
}

/** The escalation that used a sanction: `2025-10-09 书面批评`. */
function closerOf({ sanctions }: Ledger, sanction: Sanction | null): string | null {
  const closer = sanctions[sanction?.closedBy ?? -1];
  return closer ? `${formatDay(closer.issuedDay)} ${LEVELS[closer.level].sanction}` : null;
}

function yuan(ticks: Ticks): number {
  return ticks / TICKS_PER_YUAN;
}
