import { openFile } from "../../src/hosts/file/node.ts";
import type { Case } from "../case.ts";
import { inflate } from "../floors.ts";
import { readAll } from "../read-all.ts";

/** This program's reader, all columns of all sheets. */
export const reading: Case = {
  id: "reading",
  title: "file to rows in memory",
  floor: inflate,
  prepare:
    ({ book }) =>
    async () => {
      for (const sheet of await openFile(book)) await readAll(sheet);
    },
};
