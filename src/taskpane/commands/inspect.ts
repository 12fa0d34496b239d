import type { CommandHandler } from "./command-handler.ts";
import { openWorkbookCentre } from "./open-workbook-centre.ts";
import { runResultOf, type RunResult } from "./run-result.ts";

/** Reads the workbook and writes nothing. */
export const inspect: CommandHandler<object, RunResult> = async (port, _request, options) =>
  runResultOf(await openWorkbookCentre(port, options));
