import { answer, declare } from "../client/declaration.ts";
import type { Sheet } from "../model/sheet.ts";

type LyingOver = Sheet["lyingOver"];

export const pivotTableCollection = declare<Excel.PivotTableCollection, LyingOver>("PivotTableCollection", {
  getCount: answer("1.4", ({ pivotTables }) => pivotTables),
});

export const slicerCollection = declare<Excel.SlicerCollection, LyingOver>("SlicerCollection", {
  getCount: answer("1.10", ({ slicers }) => slicers),
});

export const shapeCollection = declare<Excel.ShapeCollection, LyingOver>("ShapeCollection", {
  getCount: answer("1.9", ({ shapes }) => shapes),
});
