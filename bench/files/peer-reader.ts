import type { Case } from "../case.ts";
import { inflate } from "../floors.ts";

/** How somebody else reads: gives the number of rows that it has seen. */
export type RowCount = (book: string) => Promise<number> | number;

/** Somebody else's reader, in the way of its own that is kindest to time and memory. */
export function peerReader(id: string, title: string, countRows: RowCount): Case {
  return {
    id,
    title,
    floor: inflate,
    peerOf: "reading",
    prepare:
      ({ book, calls }) =>
      async () => {
        const rows = await countRows(book);
        if (rows <= calls) throw new Error(`${calls} calls went in, ${rows} rows were read`);
      },
  };
}
