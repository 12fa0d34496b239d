import { openSession } from "../../../src/hosts/excel/open-session.ts";
import { openSheets } from "../../../src/hosts/excel/open-sheets.ts";
import { fakeExcel } from "../../support/fake-excel/index.ts";

it("works with the Excel that the page is a pane of", async () => {
  const excel = await fakeExcel({ profile: "ltsc2021" });
  const uninstall = excel.install();
  try {
    const session = openSession();
    excel.faults.transient();
    expect((await openSheets(session)).map(({ name }) => name)).toEqual(["Sheet1"]);
    expect([session.supports("1.14"), session.supports("1.15")]).toEqual([true, false]);
  } finally {
    uninstall();
  }
});
