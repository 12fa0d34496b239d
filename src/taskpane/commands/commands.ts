import type { WorkbookPort } from "../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { CommandHandler } from "./command-handler.ts";
import { applyDefinitions, compareDefinitions, definitions, headers, keepLines, tellSheet } from "./definitions.ts";
import { inspect } from "./inspect.ts";
import { makeDocument } from "./make-document.ts";
import { makeBundle, makeReports } from "./make-sheets.ts";
import { planVerdict, qualityMonth, writeRow } from "./quality.ts";
import { planServiceRow, serviceDesk } from "./service.ts";
import { checkEmpty, setUp } from "./set-up.ts";
import { trace } from "./trace.ts";

/** Everything that a pane may ask of whatever holds the workbook, by kind. */
const HANDLERS = {
  checkEmpty,
  setUp,
  inspect,
  makeBundle,
  makeReports,
  makeDocument,
  trace,
  qualityMonth,
  planVerdict,
  serviceDesk,
  planServiceRow,
  writeRow,
  definitions,
  compareDefinitions,
  applyDefinitions,
  tellSheet,
  keepLines,
  headers,
};
type Handlers = typeof HANDLERS;
type CommandKind = keyof Handlers;

/** A request as data, which can be done in this thread or in another one. */
export type Command = { readonly [K in CommandKind]: { readonly kind: K } & Parameters<Handlers[K]>[1] }[CommandKind];

/** What comes of a command. */
export type CommandResult<C extends Command> = Awaited<ReturnType<Handlers[C["kind"]]>>;

/** Does a command on an open workbook, in the thread that calls. */
export function performCommand<C extends Command>(
  port: WorkbookPort,
  command: C,
  options: WorkOptions,
): Promise<CommandResult<C>> {
  const { kind, ...request } = command;
  // The kind names the handler that takes the rest of the same command, which the compiler cannot follow.
  const handle = HANDLERS[kind] as CommandHandler<object, CommandResult<C>>;
  return handle(port, request, options);
}
