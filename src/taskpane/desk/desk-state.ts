import type { UnreadSheet } from "../../lib/centre/centre.ts";
import type { Problem } from "../../lib/problem.ts";
import type { PlacedSheet } from "../../lib/report/workbook-port.ts";
import type { Reading } from "../../lib/table/journal.ts";
import type { Progress } from "../../lib/table/progress.ts";

/** What a run read and wrote; a run that only read placed nothing. */
export interface Books {
  readonly readings: readonly Reading[];
  readonly unread: readonly UnreadSheet[];
  readonly problems: readonly Problem[];
  readonly placed: readonly PlacedSheet[];
  readonly missing: readonly string[];
}

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
  | { readonly type: "started" | "stopping" }
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
