import type { Progress } from "../../lib/table/progress.ts";
import type { RunResult } from "../commands/inspect.ts";

/** How the last work stands: a sentence says how it ended, where that is not seen. */
export type Work =
  | { readonly phase: "idle" }
  | { readonly phase: "working"; readonly progress: Progress | null; readonly isStopping: boolean }
  | ({ readonly phase: "ended" } & Ending);

/** The sentence that work ended with, and whether what it did can be taken back at once. */
interface Ending {
  readonly tone: "success" | "warning" | "error";
  readonly sentence: string;
  readonly isUndoable?: true;
}

/** What the pane does, one thing at a time, and the result of the last run, which stays until the next. */
export interface PaneState {
  readonly work: Work;
  readonly result: RunResult | null;
  /** How often something was taken back: what was read before is no longer so. */
  readonly takenBack: number;
}

export type PaneEvent =
  | { readonly type: "started" | "stopping" | "done" }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "made"; readonly result: RunResult }
  | { readonly type: "takenBack"; readonly sentence: string }
  | ({ readonly type: "ended" } & Ending);

export const INITIAL_STATE: PaneState = { work: { phase: "idle" }, result: null, takenBack: 0 };

export function nextPaneState(state: PaneState, event: PaneEvent): PaneState {
  const { work } = state;
  switch (event.type) {
    case "started":
      return { ...state, work: { phase: "working", progress: null, isStopping: false } };
    case "stopping":
      return work.phase === "working" ? { ...state, work: { ...work, isStopping: true } } : state;
    case "done":
      return { ...state, work: { phase: "idle" } };
    case "progressed":
      return work.phase === "working" ? { ...state, work: { ...work, progress: event.progress } } : state;
    case "made":
      return { ...state, work: { phase: "idle" }, result: event.result };
    case "takenBack": {
      const work = { phase: "ended", tone: "success", sentence: event.sentence } as const;
      return { work, result: null, takenBack: state.takenBack + 1 };
    }
    case "ended": {
      const { tone, sentence, isUndoable } = event;
      return { ...state, work: { phase: "ended", tone, sentence, ...(isUndoable && { isUndoable }) } };
    }
  }
}
