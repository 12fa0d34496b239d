import { graft } from "../../../src/hosts/file/package/graft.ts";
import { readWorkbook } from "../../../src/hosts/file/read-workbook.ts";
import { writeWorkbook } from "../../../src/hosts/file/write.ts";
import type { WorkbookPort } from "../../../src/lib/report/workbook-port.ts";
import { describeReading } from "./workbook-port.ts";
import { describeWriting } from "./writing-port.ts";

/** A file, which each writing makes anew with the sheets in it. */
function openFile(opened: Uint8Array): Promise<Pick<WorkbookPort, "readSheets" | "putGrids">> {
  let bytes = opened;
  const readSheets: WorkbookPort["readSheets"] = async ({ signal } = {}) => {
    signal?.throwIfAborted();
    return readWorkbook({ name: "centre.xlsx", bytes });
  };
  return Promise.resolve({
    readSheets,
    putGrids: async (grids, { signal } = {}) => {
      signal?.throwIfAborted();
      const before = await readSheets();
      bytes = graft({ name: "centre.xlsx", bytes }, await writeWorkbook(grids));
      const after = await readSheets();
      return grids.map(({ mark }) => {
        const { name } = after.find(({ stamp }) => stamp === mark)!;
        return { name, replaced: before.some(({ stamp }) => stamp === mark) };
      });
    },
  });
}

describeReading("files", openFile);
describeWriting("a file", openFile);
