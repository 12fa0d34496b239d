import { useCallback, useReducer, useRef } from "react";
import { ExcelFault } from "../../hosts/excel/excel-fault.ts";
import { UserError } from "../../lib/problem.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { Errand } from "../commands/commands.ts";
import { WORDS, type Language } from "../words/words.ts";
import type { CellPlace, PaneHost } from "./pane-host.ts";
import { CLEAR_DESK, nextDesk, type DeskEvent, type DeskState } from "./pane-state.ts";

/** The errands that end with their books on the desk. */
type BooksErrand = Extract<Errand, { kind: "inspect" | "close" | "reports" | "setUp" }>;

/** What the pane's pages may do at the desk. */
export interface Desk {
  readonly state: DeskState;
  readonly isBusy: boolean;
  readonly run: (errand: BooksErrand) => void;
  /** Any other work, which ends with what it tells the desk. */
  readonly attempt: (work: (options: WorkOptions) => Promise<DeskEvent>) => void;
  readonly restore: () => void;
  readonly cancel: () => void;
  readonly goTo: (place: CellPlace) => void;
}

/** The desk of an open workbook: one piece of work at a time, each can be stopped, and none ends in a stack. */
export function useDesk(host: PaneHost, language: Language): Desk {
  const [state, tell] = useReducer(nextDesk, CLEAR_DESK);
  const stopper = useRef<AbortController | null>(null);
  const isBusy = state.work.phase === "working";
  const attempt = useCallback(
    async (work: (options: WorkOptions) => Promise<DeskEvent>) => {
      if (stopper.current) return;
      const own = (stopper.current = new AbortController());
      tell({ type: "started" });
      try {
        tell(await work({ signal: own.signal, onProgress: (progress) => tell({ type: "progressed", progress }) }));
      } catch (error) {
        tell(
          own.signal.aborted
            ? { type: "told", tone: "warning", sentence: WORDS[language].cancelled }
            : faultEvent(error, language),
        );
      } finally {
        stopper.current = null;
      }
    },
    [language],
  );
  return {
    state,
    isBusy,
    run: (errand) => void attempt(async (options) => ({ type: "made", books: await host.perform(errand, options) })),
    attempt: (work) => void attempt(work),
    restore: () => void attempt((options) => restoreLast(host, language, options)),
    cancel: () => {
      tell({ type: "stopping" });
      stopper.current?.abort();
    },
    goTo: (place) => void host.goTo(place).catch((error: unknown) => tell(faultEvent(error, language))),
  };
}

async function restoreLast(host: PaneHost, language: Language, options: WorkOptions): Promise<DeskEvent> {
  const words = WORDS[language];
  const taken = await host.restoreLast(options);
  if (!taken) return { type: "told", tone: "warning", sentence: words.nothingToRestore };
  const { restored, removed, withoutCharts = [] } = taken;
  const charts = withoutCharts.length > 0 ? words.chartsGone(withoutCharts) : "";
  return { type: "takenBack", sentence: words.takenBack(restored.length, removed.length) + charts };
}

function faultEvent(error: unknown, language: Language): DeskEvent {
  return { type: "told", tone: "error", sentence: sentenceOf(error, language) };
}

/** What is meant for a user as it is; anything else by its message alone, never by its stack. */
function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof ExcelFault) return error.sentence[language];
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof UserError ? message : WORDS[language].unexpected(message);
}
