import { FileWorkbook } from "../../../src/hosts/file/file-workbook.ts";
import { describeFilling } from "./filling-port.ts";
import { describeReading } from "./workbook-port.ts";

async function open(bytes: Uint8Array): Promise<FileWorkbook> {
  const workbook = new FileWorkbook();
  await workbook.open({ name: "centre.xlsx", bytes });
  return workbook;
}

describeReading("files opened on the page", open);
describeFilling("the page", open);
