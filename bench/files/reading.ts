import { openFile } from "../../src/hosts/file/node.ts";
import type { Sheet } from "../../src/lib/table/sheet.ts";
import type { Case } from "../case.ts";
import { inflate } from "../floors.ts";

const BLOCK_ROWS = 20_000;

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

/** In blocks, as the engine does, and every text made. */
async function readAll(sheet: Sheet): Promise<void> {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const made = columns.map((): string[] => []);
  for (let row = 0; row < sheet.rowCount; row += BLOCK_ROWS) {
    const block = await sheet.read(columns, row, row + BLOCK_ROWS);
    for (const [column, { texts }] of block.columns.entries()) {
      const known = made[column]!;
      while (known.length < texts.length) known.push(texts.at(known.length)!);
    }
  }
}
