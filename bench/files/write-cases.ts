import { deflateRawSync } from "node:zlib";
import { rmSync } from "node:fs";
import ExcelJS from "exceljs";
import { writeWorkbook } from "../../src/hosts/file/write.ts";
import type { Case, Floor, Load } from "../case.ts";
import { makeRegister } from "./register.ts";

const MOST_CALLS = 100_000;
const LEVEL = 6;

/** A text for every cell, packed: the least that any writer of the sheet does. */
const spell: Floor = {
  id: "spell",
  title: "spelling every cell and packing it with zlib",
  prepare: ({ calls }) => {
    const { rows } = makeRegister(calls);
    return () => {
      const lines = rows.map(({ cells }, row) => {
        const spelled = cells.map(({ value }, column) => `<c r="${letter(column)}${row + 1}"><v>${value}</v></c>`);
        return `<row r="${row + 1}">${spelled.join("")}</row>`;
      });
      return void deflateRawSync(lines.join(""), { level: LEVEL });
    };
  },
};

const limits = { floor: spell, mostCalls: MOST_CALLS };

/** A long register written: by this program, and by the library it would else be written with. */
export const writeCases: readonly Case[] = [
  {
    id: "register",
    title: "register to workbook",
    ...limits,
    prepare: ({ calls }) => {
      const grid = makeRegister(calls);
      return () => writeWorkbook([grid]);
    },
  },
  {
    id: "register-exceljs",
    title: "register to workbook, ExcelJS in memory",
    ...limits,
    peerOf: "register",
    prepare: ({ calls }) => {
      const grid = makeRegister(calls);
      return () => writeWorkbook([grid], { longRows: Infinity });
    },
  },
  {
    id: "register-exceljs-stream",
    title: "register to workbook without looks, ExcelJS row by row",
    ...limits,
    peerOf: "register",
    prepare: streamRegister,
  },
];

function streamRegister({ calls, book }: Load) {
  const { rows, columns } = makeRegister(calls);
  const filename = `${book}.stream.xlsx`;
  return async () => {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: true });
    const worksheet = workbook.addWorksheet("外呼台账");
    worksheet.columns = columns.map(({ width }) => ({ width }));
    for (const { cells } of rows) worksheet.addRow(cells.map(({ value }) => value)).commit();
    worksheet.commit();
    await workbook.commit();
    return () => rmSync(filename);
  };
}

function letter(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}
