import type { WorkbookPort } from "../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";

/**
 * Does what a request asks of an open workbook. Both request and result are plain values that can be sent to
 * another thread and back; what goes wrong for a user to mend is thrown as a UserError.
 */
export type CommandHandler<R, T> = (port: WorkbookPort, request: R, options: WorkOptions) => Promise<T>;
