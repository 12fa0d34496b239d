import { useCallback, useReducer, useRef } from "react";
import { ExcelFault } from "../../hosts/excel/excel-fault.ts";
import { UserError } from "../../lib/problem.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { Command } from "../commands/commands.ts";
import { type Language, WORDS, type Words } from "../words/words.ts";
import type { CellPlace, PaneHost } from "./pane-host.ts";
import { INITIAL_STATE, nextPaneState, type PaneEvent, type PaneState } from "./pane-state.ts";

/** The commands whose result the pane keeps and shows. */
type RunCommand = Extract<Command, { kind: "inspect" | "makeBundle" | "makeReports" | "setUp" }>;

/** The pane's state, and what its pages may do. */
export interface PaneStore {
  readonly state: PaneState;
  readonly isBusy: boolean;
  readonly run: (command: RunCommand) => void;
  /** Any other work, which ends with an event. */
  readonly attempt: (work: (options: WorkOptions) => Promise<PaneEvent>) => void;
  readonly restore: () => void;
  readonly cancel: () => void;
  readonly goTo: (place: CellPlace) => void;
}

/** What every page of the pane is given. */
export interface PageProps {
  readonly words: Words;
  readonly language: Language;
  readonly store: PaneStore;
  readonly host: PaneHost;
}

/** The state of the pane on an open workbook: one piece of work at a time, each can be stopped, and none ends in a stack. */
export function usePaneStore(host: PaneHost, language: Language): PaneStore {
  const [state, dispatch] = useReducer(nextPaneState, INITIAL_STATE);
  const controller = useRef<AbortController | null>(null);
  const isBusy = state.work.phase === "working";
  const attempt = useCallback(
    async (work: (options: WorkOptions) => Promise<PaneEvent>) => {
      if (controller.current) return;
      const own = (controller.current = new AbortController());
      dispatch({ type: "started" });
      try {
        dispatch(
          await work({ signal: own.signal, onProgress: (progress) => dispatch({ type: "progressed", progress }) }),
        );
      } catch (error) {
        dispatch(
          own.signal.aborted
            ? { type: "ended", tone: "warning", sentence: WORDS[language].cancelled }
            : faultEvent(error, language),
        );
      } finally {
        controller.current = null;
      }
    },
    [language],
  );
  return {
    state,
    isBusy,
    run: (command) => void attempt(async (options) => ({ type: "made", result: await host.perform(command, options) })),
    attempt: (work) => void attempt(work),
    restore: () => void attempt((options) => restoreLast(host, language, options)),
    cancel: () => {
      dispatch({ type: "stopping" });
      controller.current?.abort();
    },
    goTo: (place) => void host.goTo(place).catch((error: unknown) => dispatch(faultEvent(error, language))),
  };
}

async function restoreLast(host: PaneHost, language: Language, options: WorkOptions): Promise<PaneEvent> {
  const words = WORDS[language];
  const taken = await host.restoreLast(options);
  if (!taken) return { type: "ended", tone: "warning", sentence: words.nothingToRestore };
  const { restored, removed, withoutCharts = [] } = taken;
  const charts = withoutCharts.length > 0 ? words.chartsGone(withoutCharts) : "";
  return { type: "takenBack", sentence: words.takenBack(restored.length, removed.length) + charts };
}

function faultEvent(error: unknown, language: Language): PaneEvent {
  return { type: "ended", tone: "error", sentence: sentenceOf(error, language) };
}

/** What is meant for a user as it is; anything else by its message alone, never by its stack. */
function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof ExcelFault) return error.sentence[language];
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof UserError ? message : WORDS[language].unexpected(message);
}
