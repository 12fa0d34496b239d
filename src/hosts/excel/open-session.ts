import { ExcelSession } from "./session.ts";

/** A session with the Excel that this page is a pane of. */
export function openSession(): ExcelSession {
  return new ExcelSession({
    run: Excel.run,
    isSupported: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}
