import type { Format, Grid, GridRow } from "../../src/lib/report/grid.ts";

const FORMATS: readonly Format[] = [
  "date",
  "time",
  "text",
  "text",
  "text",
  "text",
  "text",
  "text",
  "seconds",
  "money",
  "rate",
  "text",
];
const FIRST_DAY = 45931;
const DAYS = 31;

/** A register of so many calls in twelve columns, as a finished sheet. */
export function makeRegister(callCount: number): Grid {
  const header = FORMATS.map((_, column) => ({ value: `第${column + 1}列` }));
  return {
    name: "外呼台账",
    stamp: null,
    columns: FORMATS.map((format) => ({ format, width: 12 })),
    rows: [{ role: "header", cells: header }, ...Array.from({ length: callCount }, (_, call) => registerRow(call))],
    frozenColumns: 2,
  };
}

function registerRow(call: number): GridRow {
  const phone = String(13_000_000_000 + ((call * 7919) % 1_000_000_000));
  const agent = call % 150;
  const values = [
    FIRST_DAY + (call % DAYS),
    (call % 1440) / 1440,
    `HN${1001 + agent}`,
    `坐席${agent}`,
    `${agent % 10}班`,
    `业务${call % 12}`,
    "郑州",
    phone,
    call % 300,
    (call % 7) * 1.5,
    (call % 100) / 100,
    "定制成功",
  ];
  return { role: "body", band: call % 2 === 1, cells: values.map((value) => ({ value })) };
}
