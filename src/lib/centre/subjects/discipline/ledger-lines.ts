import type { Ledger } from "./play-ladder.ts";
import { isActive, type Sanction } from "./sanction.ts";
import { appealUntil, compareViolations, type Violation } from "./violation.ts";

/** One line of `penalty-ledger`: a sanction, or a violation whose sanction was revoked. */
export interface LedgerLine {
  readonly violation: Violation;
  readonly sanction: Sanction | null;
  /** As of the ledger's day. */
  readonly status: "active" | "lapsed" | "revoked";
  /** The last day for an appeal; null for an escalation, which stands and falls with its violations. */
  readonly appealUntil: number | null;
}

/** The violations that an escalation came of, over the escalations in between, in the order of the ladder; none of a violation's own sanction. */
export function causesOf({ sanctions }: Pick<Ledger, "sanctions">, { escalatedFrom }: Sanction): Violation[] {
  const causes = escalatedFrom.flatMap((number) => {
    const sanction = sanctions[number]!;
    return sanction.escalatedFrom.length > 0 ? causesOf({ sanctions }, sanction) : [sanction.violation];
  });
  return [...new Set(causes)].sort(compareViolations);
}

/** The whole history up to the ledger's day in the order of the ladder, with what was revoked in its place. */
export function listLedger(ledger: Ledger): LedgerLine[] {
  const { penalties } = ledger.record;
  const sanctions = ledger.sanctions.map((sanction): LedgerLine => ({
    violation: sanction.violation,
    sanction,
    status: isActive(sanction, ledger.asOf) ? "active" : "lapsed",
    appealUntil: sanction.escalatedFrom.length > 0 ? null : appealUntil(sanction.violation, penalties),
  }));
  const revoked = ledger.revoked.map((violation): LedgerLine => ({
    violation,
    sanction: null,
    status: "revoked",
    appealUntil: appealUntil(violation, penalties),
  }));
  return [...sanctions, ...revoked].sort((a, b) => compareViolations(a.violation, b.violation));
}
