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
