import { ExcelWorkbook } from "../../../src/hosts/excel/excel-workbook.ts";
import { sessionWith } from "../../support/excel-session.ts";
import { fakeExcel } from "../../support/fake-excel/index.ts";
import { PROFILES, type ProfileName } from "../../support/fake-excel/profile.ts";
import { describeFilling } from "./filling-port.ts";
import { describeReading } from "./workbook-port.ts";
import { describeWriting } from "./writing-port.ts";

for (const profile of Object.keys(PROFILES) as ProfileName[]) {
  const open = async (workbook: Uint8Array) => new ExcelWorkbook(sessionWith(await fakeExcel({ profile, workbook })));
  describeReading(`Excel, ${profile}`, open);
  describeWriting(`Excel, ${profile}`, open);
  describeFilling(`Excel, ${profile}`, open);
}
