import { settle } from "../../src/hosts/excel/write/settle.ts";
import { idsOf, traceOf } from "../support/book-trace.ts";
import { sessionWith } from "../support/excel-session.ts";
import type { FakeExcel } from "../support/fake-excel/index.ts";

interface BreakOff {
  readonly run: (excel: FakeExcel) => Promise<unknown>;
  /** Whether it is to be broken off here; everywhere unless told. */
  readonly isAsked?: (excel: FakeExcel) => boolean;
}

const doing = { zh: "收拾", en: "Settling" };
const BETWEEN_AGAIN = 200;

/**
 * Breaks a run off at each of its actions, in a copy of Excel as it then stands, and has it settled there as the next
 * run would: all must be as before the run, or as after it. Where an action found or read something only, Excel stands
 * as it did at the action before. At some places the run is done again. Gives how many places were tried.
 */
export async function breakOffEverywhere(excel: FakeExcel, { run, isAsked = () => true }: BreakOff): Promise<number> {
  const finished = excel.fork();
  await run(finished);
  const ends = { back: stateOf(excel), goal: stateOf(finished) };
  let places = 0;
  let changes = -1;
  excel.faults.beforeEachAction(async () => {
    if (excel.counters.changes === changes || !isAsked(excel)) return;
    changes = excel.counters.changes;
    places++;
    const settled = await settleCopy(excel, ends);
    if (places % BETWEEN_AGAIN !== 0 || settled.isDone) return;
    await run(settled.copy);
    expectSame(`run again after action ${excel.counters.actions}`, traceOf(settled.copy), ends.goal.traces);
  });
  await run(excel);
  excel.faults.beforeEachAction(null);
  expectSame("finished", traceOf(excel), ends.goal.traces);
  return places;
}

interface State {
  readonly traces: readonly string[];
  readonly ids: ReadonlyMap<string, string>;
}

function stateOf(excel: FakeExcel): State {
  return { traces: traceOf(excel), ids: idsOf(excel) };
}

async function settleCopy(excel: FakeExcel, { back, goal }: Record<"back" | "goal", State>) {
  const copy = excel.fork();
  const isDone = (await sessionWith(copy).write(settle, { doing })) === "done";
  const wanted = isDone ? goal : back;
  const what = `settled before action ${excel.counters.actions}, ${isDone ? "to its goal" : "back"}`;
  expectSame(what, traceOf(copy), wanted.traces);
  expect(idsOf(copy)).toEqual(wanted.ids);
  return { copy, isDone };
}

/** Long texts are shown from where they differ. */
function expectSame(what: string, traces: readonly string[], wanted: readonly string[]): void {
  for (let index = 0; index < Math.max(traces.length, wanted.length); index++) {
    const [is, was] = [traces[index] ?? "", wanted[index] ?? ""];
    if (is === was) continue;
    let from = 0;
    while (is[from] === was[from]) from++;
    const shown = (text: string) => `${text.slice(0, 40)} … ${text.slice(Math.max(0, from - 60), from + 200)}`;
    throw new Error(`${what}, sheet ${index} differs:\n is ${shown(is)}\nwas ${shown(was)}`);
  }
}
