import { readFileSync } from "node:fs";
import type { Floor } from "./case.ts";
import { inflateParts, touchCells } from "./floor.ts";
import { makeSheets } from "./rows.ts";

const WARMING_TURNS = 3;

export const touch: Floor = {
  id: "touch",
  title: "touching every cell in memory once",
  prepare: ({ calls }) => {
    const columns = makeSheets(calls).flatMap((sheet) => sheet.columns);
    for (let turn = 0; turn < WARMING_TURNS; turn++) touchCells(columns);
    return () => touchCells(columns);
  },
};

export const inflate: Floor = {
  id: "inflate",
  title: "inflating the XML with zlib, looking at every byte once",
  prepare:
    ({ book }) =>
    () =>
      inflateParts(readFileSync(book)),
};
