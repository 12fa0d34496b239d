import { ExcelSession } from "../../src/hosts/excel/session.ts";
import type { FakeExcel } from "./fake-excel/index.ts";

/** A session with this Excel, which waits no longer than a tick. */
export function sessionWith({ asExcel, asOffice }: FakeExcel): ExcelSession {
  return new ExcelSession({
    run: asExcel.run,
    isSupported: (version) => asOffice.context.requirements.isSetSupported("ExcelApi", version),
    wait: () => new Promise((resolve) => setTimeout(resolve)),
  });
}
