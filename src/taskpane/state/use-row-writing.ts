import { useState } from "react";
import type { RowPlan } from "../../lib/centre/editing/plan-row.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { PageProps } from "./use-pane-store.ts";

/** Something that somebody is about to have written, with the row that it comes to. */
export interface AskedRow<A> {
  readonly of: A;
  readonly plan: RowPlan;
}

interface Writing<A> {
  readonly plan: (of: A, options: WorkOptions) => Promise<RowPlan>;
  /** What follows when the row is written. */
  readonly written: (of: A) => void;
}

/** Rows written one by one, each only after a person saw it. */
export function useRowWriting<A>({ host, store, words }: PageProps, { plan, written }: Writing<A>) {
  const [asked, setAsked] = useState<AskedRow<A> | null>(null);
  return {
    asked,
    ask: (of: A) =>
      store.attempt(async (options) => {
        setAsked({ of, plan: await plan(of, options) });
        return { type: "done" };
      }),
    write: (row: AskedRow<A>) =>
      store.attempt(async (options) => {
        setAsked(null);
        await host.perform({ kind: "writeRow", edit: row.plan.edit }, options);
        written(row.of);
        return { type: "ended", tone: "success", sentence: words.written(row.plan.place), isUndoable: true };
      }),
    leave: () => setAsked(null),
  };
}
