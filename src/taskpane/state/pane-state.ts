import type { Progress } from "../../lib/table/progress.ts";
import type { Books } from "../commands/run-result.ts";

/** How the last work stands: a sentence says how it ended, where that is not seen. */
export type Work =
  | { readonly phase: "idle" }
  | { readonly phase: "working"; readonly progress: Progress | null; readonly isStopping: boolean }
  | { readonly phase: "told"; readonly tone: "success" | "warning" | "error"; readonly sentence: string };

/** The desk where one thing is done at a time; what was made last stays on it. */
export interface DeskState {
  readonly work: Work;
  readonly books: Books | null;
}

export type DeskEvent =
  | { readonly type: "started" | "stopping" | "done" }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "made"; readonly books: Books }
  | { readonly type: "takenBack"; readonly sentence: string }
  | { readonly type: "told"; readonly tone: "success" | "warning" | "error"; readonly sentence: string };

export const CLEAR_DESK: DeskState = { work: { phase: "idle" }, books: null };

export function nextDesk(state: DeskState, event: DeskEvent): DeskState {
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
      return { work: { phase: "idle" }, books: event.books };
    case "takenBack":
      return { work: { phase: "told", tone: "success", sentence: event.sentence }, books: null };
    case "told":
      return { ...state, work: { phase: "told", tone: event.tone, sentence: event.sentence } };
  }
}
