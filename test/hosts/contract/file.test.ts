import { readWorkbook } from "../../../src/hosts/file/read-workbook.ts";
import { describeReading } from "./workbook-port.ts";

describeReading("files", (bytes) =>
  Promise.resolve({
    readSheets: async ({ signal } = {}) => {
      signal?.throwIfAborted();
      return readWorkbook({ name: "centre.xlsx", bytes });
    },
  }),
);
