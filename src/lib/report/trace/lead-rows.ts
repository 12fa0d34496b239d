import type { FactTable } from "../../facts/fact-table.ts";
import type { Period } from "../../facts/period.ts";
import { selectRows } from "../../facts/select.ts";
import type { Amount, Distinct, Label, Stated, Sum } from "../../measure/measure.ts";
import { isMade, originOf, type SourceRow } from "../../measure/source-row.ts";
import type { Lead } from "./leads.ts";
import { RowSet } from "./row-set.ts";
import { periodOf, type Standing } from "./trace.ts";

/** The source rows of what comes straight from rows, each with what it adds, in the figure's unit. */
export function rowsOfLead<W>(lead: Lead<W>, standing: Standing<W>): RowSet {
  const { measure } = lead;
  const period = periodOf(standing, lead.span);
  if (measure.kind === "sum") return rowsOfSum(measure, standing, period);
  if (measure.kind === "distinct") return rowsOfDistinct(measure, standing, period);
  return measure.kind === "stated" ? rowsOfStated(measure, standing) : rowsOfLabel(measure, standing);
}

function rowsOfSum<W>({ of, unit }: Sum<W>, standing: Standing<W>, period: Period): RowSet {
  const rows = new RowSet();
  eachFact(of, { standing, period }, (fact) => {
    for (const row of fact.rows()) rows.add(unit === 1 ? row : { ...row, contribution: row.contribution / unit });
  });
  return rows;
}

/** Of the rows that make a thing the first adds 1, so that they add up to how many things there are. */
function rowsOfDistinct<W>({ of, where }: Distinct<W>, standing: Standing<W>, period: Period): RowSet {
  const rows = new RowSet();
  const seen = new Set<string>();
  const { world } = standing.table;
  for (const amount of where)
    eachFact(amount, { standing, period }, (fact) => {
      const codes = of.map(({ id }) => fact.facts.keys[id]![fact.row]!);
      const thing = codes.join("|");
      const why = () => ({ text: codes.map((code, place) => of[place]!.text(world, code)).join(" ") });
      for (const { origin } of fact.rows()) {
        const isKnown = seen.has(thing);
        seen.add(thing);
        if (!isKnown || rows.isMissing(origin)) rows.add({ origin, contribution: isKnown ? 0 : 1, why });
      }
    });
  return rows;
}

/** A group that states nothing itself has what its rows state, and the total what the groups have. */
function rowsOfStated<W>(measure: Stated<W>, standing: Standing<W>): RowSet {
  const { table, row, keys } = standing;
  const { world, question, report } = table;
  const said = (own: Standing<W>["keys"]): readonly SourceRow[] => {
    const amount = measure.row(world, own, question.period) ?? 0;
    return measure.leads?.(world, { keys: own, period: question.period, amount }) ?? [];
  };
  const rows = new RowSet();
  if (row.keys.length > 0 && row.keys.length === report.rows.length) addAll(rows, said(keys));
  else for (const group of groupsOf(standing)) addAll(rows, ofGroup(group));
  return rows;

  function ofGroup(code: number): readonly SourceRow[] {
    const own = { [report.rows[0]!.id]: code };
    if (measure.group(world, own, question.period) !== null) return said(own);
    const body = table.rows.filter(({ keys: [first] }) => first === code);
    return body.flatMap((one) => said(Object.fromEntries(report.rows.map(({ id }, place) => [id, one.keys[place]!]))));
  }
}

function groupsOf<W>({ table, row }: Standing<W>): readonly number[] {
  return row.keys.length > 0 ? row.keys.slice(0, 1) : [...new Set(table.rows.map(({ keys: [first] }) => first!))];
}

function rowsOfLabel<W>({ leads }: Label<W>, { table, keys }: Standing<W>): RowSet {
  const rows = new RowSet();
  addAll(rows, leads?.(table.world, { keys, period: table.question.period, amount: 0 }) ?? []);
  return rows;
}

function addAll(rows: RowSet, more: readonly SourceRow[]): void {
  for (const row of more) rows.add(row);
}

interface Fact {
  readonly facts: FactTable;
  readonly row: number;
  /** The rows behind it, its own where there are no others. */
  readonly rows: () => readonly SourceRow[];
}

/** Visits the facts of the standing's keys that have any of an amount. */
function eachFact<W>(
  { source, column }: Amount<W>,
  { standing, period }: { standing: Standing<W>; period: Period },
  visit: (fact: Fact) => void,
): void {
  const { table, keys } = standing;
  const facts = source.facts(table.world, period);
  const amounts = facts.amounts[column]!;
  for (const row of selectRows(facts, period, { ...table.question.only, ...keys })) {
    if (amounts[row] === 0) continue;
    const own = () => (isMade(facts, row) ? [] : [{ origin: originOf(facts, row), contribution: amounts[row]! }]);
    const rows = () => source.leads?.(table.world, { facts, row, column, period }) ?? own();
    visit({ facts, row, rows });
  }
}
