import { useCallback, useEffect, useRef, useState } from "react";
import type { CellLook } from "../../../lib/report/face/cell-look.ts";
import type { SheetPlace, SheetRows, ShownRow } from "../sheets/sheet-view.ts";
import type { StandaloneHost } from "../standalone-host.ts";

const CHUNK_ROWS = 100;

/** A row that has come, with the looks that its cells name. */
export interface ReadyRow {
  readonly row: ShownRow;
  readonly looks: readonly CellLook[];
}

/** Rows of a sheet, fetched when they are first asked for; undefined until they have come. */
export function useRows(host: StandaloneHost, place: SheetPlace): (row: number) => ReadyRow | undefined {
  const chunks = useRef(new Map<number, SheetRows | "coming">());
  const [, draw] = useState(0);
  const isOver = useRef(false);
  useEffect(() => {
    isOver.current = false;
    return () => {
      isOver.current = true;
    };
  }, []);
  return useCallback(
    (row) => {
      const chunk = Math.floor(row / CHUNK_ROWS);
      const known = chunks.current.get(chunk);
      if (known === undefined) {
        chunks.current.set(chunk, "coming");
        host.rows(place, chunk * CHUNK_ROWS, (chunk + 1) * CHUNK_ROWS).then(
          (rows) => {
            chunks.current.set(chunk, rows);
            if (!isOver.current) draw((count) => count + 1);
          },
          () => chunks.current.delete(chunk),
        );
      }
      return typeof known === "object" ? readyRow(known, row) : undefined;
    },
    [host, place],
  );
}

function readyRow({ first, rows, looks }: SheetRows, row: number): ReadyRow | undefined {
  const found = rows[row - first];
  return found && { row: found, looks };
}
