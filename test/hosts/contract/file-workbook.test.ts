import { FileWorkbook } from "../../../src/hosts/file/file-workbook.ts";
import { describeReading } from "./workbook-port.ts";

describeReading("files opened on the page", async (bytes) => {
  const workbook = new FileWorkbook();
  await workbook.open({ name: "centre.xlsx", bytes });
  return workbook;
});
