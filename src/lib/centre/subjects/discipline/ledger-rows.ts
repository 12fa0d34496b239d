import type { Span } from "../../../facts/select.ts";
import type { FactAmount, Reason, Said, SourceRow } from "../../../measure/source-row.ts";
import { formatDay } from "../../../table/moment.ts";
import { stintOn } from "../people/person.ts";
import { type Discipline, recordOf } from "./agent-tally.ts";
import { type LedgerLine, listLedger } from "./ledger-lines.ts";
import { type Ledger, playLadder } from "./play-ladder.ts";
import { isActive, type Sanction } from "./sanction.ts";
import { type Level, LEVELS } from "./violation.ts";

const TEN_THOUSAND = 10_000;

const ISSUED: Readonly<Record<string, Level>> = { verbal: 1, written: 2, severe: 3, dismissal: 4 };
const ACTIVE: Readonly<Record<string, Level>> = { activeVerbal: 1, activeWritten: 2, activeSevere: 3 };

const STATUS_WORDS = { active: "有效", lapsed: "已失效", revoked: "已撤销" };

/** What adds up of a tally is its sanctions, each leading to the row of 评扣 on whose issue it was issued. */
export function rowsOfPenalties(discipline: Discipline, { facts, row, column, period }: FactAmount): SourceRow[] {
  const ledger = ledgerOf(discipline, facts.keys["agentId"]![row]!, period);
  return listLedger(ledger).flatMap((line) => {
    const contribution = line.sanction ? amountOf(line.sanction, column, period) : 0;
    return contribution === 0 ? [] : [{ ...rowOf(ledger, line), contribution }];
  });
}

/** The whole ledger of an agent up to the period's end, which is what a level, or what is said of it, follows from. */
export function ledgerRows(discipline: Discipline, { keys, period }: Said): SourceRow[] {
  const ledger = ledgerOf(discipline, keys["agentId"]!, period);
  return listLedger(ledger).map((line) => rowOf(ledger, line));
}

/** An amount that the ledger and the pay give: the row of 人员 that tells the pay carries it. */
export function payRows(discipline: Discipline, said: Said): SourceRow[] {
  const ledger = ledgerRows(discipline, said);
  const person = discipline.directory.person(said.keys["agentId"]!);
  if (!person || ledger.length === 0) return ledger;
  const { origin } = stintOn(person, said.period.to).row;
  return [{ origin, contribution: said.amount, why: () => ({ text: "底薪、津贴" }) }, ...ledger];
}

/** What results of the period annul: the first row that one came for carries it. */
export function correctionRows({ violations }: Discipline, { period, keys, amount }: Said): SourceRow[] {
  if (amount === 0) return [];
  const decided = (violations.get(keys["agentId"]!) ?? []).filter(({ resultDay }) => {
    return resultDay !== null && resultDay >= period.from && resultDay <= period.to;
  });
  return decided.map(({ origin, resultDay }, place) => {
    const why = () => ({ text: `${formatDay(resultDay!)} 申诉结果` });
    return { origin, contribution: place === 0 ? amount : 0, why };
  });
}

function ledgerOf(discipline: Discipline, agent: number, { to }: Span): Ledger {
  return playLadder(recordOf(discipline, agent), to);
}

function amountOf(sanction: Sanction, column: string, { from, to }: Span): number {
  if (ACTIVE[column] !== undefined) return Number(sanction.level === ACTIVE[column] && isActive(sanction, to));
  if (sanction.issuedDay < from || sanction.issuedDay > to) return 0;
  if (column === "fines") return sanction.fine;
  return column === "compensation" ? sanction.compensation : Number(sanction.level === ISSUED[column]);
}

function rowOf(ledger: Ledger, line: LedgerLine): SourceRow {
  return { origin: line.violation.origin, contribution: 0, why: () => reasonOf(ledger, line) };
}

/** `2025-10-09 书面批评(升级),罚款 100 元,有效`; the sanctions that brought an escalation lead to their rows. */
function reasonOf({ sanctions }: Ledger, { violation, sanction, status }: LedgerLine): Reason {
  const from = sanction?.escalatedFrom ?? [];
  const name = LEVELS[sanction?.level ?? violation.level].sanction + (from.length > 0 ? "(升级)" : "");
  const money = sanction ? [...moneyWords("罚款", sanction.fine), ...moneyWords("赔偿", sanction.compensation)] : [];
  const text = [`${formatDay(violation.noticedDay)} ${name}`, ...money, STATUS_WORDS[status]].join(",");
  return { text, by: from.map((number) => sanctions[number]!.violation.origin) };
}

function moneyWords(what: string, tenThousandths: number): string[] {
  return tenThousandths === 0 ? [] : [`${what} ${tenThousandths / TEN_THOUSAND} 元`];
}
