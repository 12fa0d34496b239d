import type { DeskEvent } from "../state/pane-state.ts";
import type { Desk } from "../state/use-pane-store.ts";
import type { PageHost } from "./standalone-host.ts";

/** Opens files and tells what was recognised in all that lies open. */
export function openFiles(desk: Desk, host: PageHost, files: readonly File[]): void {
  if (files.length === 0) return;
  desk.attempt(async (options): Promise<DeskEvent> => {
    await host.open(files, options);
    return { type: "made", books: await host.perform({ kind: "inspect" }, options) };
  });
}

/** The same with the made-up centre. */
export function openSample(desk: Desk, host: PageHost): void {
  desk.attempt(async (options): Promise<DeskEvent> => {
    await host.openSample(options);
    return { type: "made", books: await host.perform({ kind: "inspect" }, options) };
  });
}
