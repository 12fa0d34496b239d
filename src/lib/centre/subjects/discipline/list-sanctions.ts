import type { Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Origin } from "../../../table/intake.ts";
import { formatDay } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { byAgentId } from "../people/agent-order.ts";
import { recordOf } from "./agent-tally.ts";
import { discipline } from "./discipline.ts";
import { type LedgerLine, listLedger } from "./ledger-lines.ts";
import { type Ledger, playLadder } from "./play-ladder.ts";
import type { Sanction } from "./sanction.ts";
import type { Ticks } from "./ticks.ts";
import { LEVELS } from "./violation.ts";

const TICKS_PER_YUAN = 10_000;

/** What stands under 来源 for a sanction that others brought. */
export const ESCALATION = "escalation";

type Row = (string | number | null)[];

/** Every sanction up to the period's end, agent by agent in the order of the ladder. */
export function listSanctions(centre: Centre, { period }: Question): Row[] {
  const told = centre.of(discipline);
  const { directory, violations } = told;
  const agents = [...violations.keys()].sort(byAgentId(directory));
  return agents.flatMap((agent) => {
    const ledger = playLadder(recordOf(told, agent), period.to);
    const who = [directory.idOf(agent), directory.nameOf(agent)];
    return listLedger(ledger).map((line) => {
      return comingFrom([...who, ...rowOf(centre, ledger, line)], { origins: originsOf(ledger, line) });
    });
  });
}

function rowOf(centre: Centre, ledger: Ledger, { violation, sanction, status, appealUntil }: LedgerLine): Row {
  const level = sanction?.level ?? violation.level;
  const lapseDay = sanction?.lapseDay ?? Infinity;
  return [
    violation.noticedDay,
    level,
    sourceOf(centre, violation, sanction),
    violation.reason,
    yuan(sanction?.fine),
    yuan(sanction?.compensation),
    Number.isFinite(lapseDay) ? lapseDay : null,
    status,
    closerOf(ledger, sanction),
    appealUntil,
  ];
}

/** The row it was issued for, and those of the sanctions that brought an escalation. */
function originsOf({ sanctions }: Ledger, { violation, sanction }: LedgerLine): Origin[] {
  const from = sanction?.escalatedFrom ?? [];
  return [violation.origin, ...from.map((number) => sanctions[number]!.violation.origin)];
}

/** The row of 评扣 a sanction was issued for (`评扣!A3`), or that it is an escalation. */
function sourceOf(centre: Centre, { origin }: LedgerLine["violation"], sanction: Sanction | null): string {
  if (sanction && sanction.escalatedFrom.length > 0) return ESCALATION;
  const { sheet, row } = centre.placeOf(origin);
  return `${sheet}!A${row}`;
}

/** The escalation that used a sanction: `2025-10-09 书面批评`. */
function closerOf({ sanctions }: Ledger, sanction: Sanction | null): string | null {
  const closer = sanctions[sanction?.closedBy ?? -1];
  return closer ? `${formatDay(closer.issuedDay)} ${LEVELS[closer.level].sanction}` : null;
}

function yuan(ticks: Ticks | undefined): number | null {
  return ticks === undefined ? null : ticks / TICKS_PER_YUAN;
}
