import { useEffect, useRef, useState } from "react";
import type { PaneEvent } from "../state/pane-state.ts";
import type { PaneStore } from "../state/use-pane-store.ts";
import type { StandaloneHost } from "./standalone-host.ts";

/** Opens files and inspects all that lies open. */
export function openFiles(store: PaneStore, host: StandaloneHost, files: readonly File[]): void {
  if (files.length === 0) return;
  store.attempt(async (options): Promise<PaneEvent> => {
    await host.open(files, options);
    return { type: "made", result: await host.perform({ kind: "inspect" }, options) };
  });
}

/** The same with the made-up centre. */
export function openSample(store: PaneStore, host: StandaloneHost): void {
  store.attempt(async (options): Promise<PaneEvent> => {
    await host.openSample(options);
    return { type: "made", result: await host.perform({ kind: "inspect" }, options) };
  });
}

/** Takes files that are dropped anywhere on the page, and says whether some are held over it. */
export function useDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener("dragover", hold, { signal });
    window.addEventListener("dragleave", leave, { signal });
    window.addEventListener("drop", drop, { signal });
    return () => listening.abort();
  }, []);
  return isOver;
}
