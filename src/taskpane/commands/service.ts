import { type ServiceDesk, serviceDesk as deskOf } from "../../lib/centre/asking/service-desk.ts";
import type { RowPlan } from "../../lib/centre/editing/plan-row.ts";
import { planServiceRow as plan, type ServiceDraft } from "../../lib/centre/editing/plan-service-row.ts";
import type { CommandHandler } from "./command-handler.ts";
import { openWorkbookCentre } from "./inspect.ts";

/** Reads what the posts of complaints and callbacks have to see to; `asOf` is a moment as typed, null for the workbook's end. */
export const serviceDesk: CommandHandler<{ readonly asOf: string | null }, ServiceDesk> = async (
  port,
  { asOf },
  options,
) => deskOf(await openWorkbookCentre(port, options), asOf);

/** Works out the row of a register that a person wants to add, and writes nothing. */
export const planServiceRow: CommandHandler<{ readonly draft: ServiceDraft }, RowPlan> = async (
  port,
  { draft },
  options,
) => {
  const sheets = await port.readSheets(options);
  return plan({ sheets, openCentre: () => openWorkbookCentre(port, options) }, draft);
};
