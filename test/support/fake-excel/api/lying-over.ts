import { answer, declare, items, readOnly } from "../client/declaration.ts";
import type { LyingOver } from "../model/sheet.ts";

export const pivotTableCollection = declare<Excel.PivotTableCollection, LyingOver>("PivotTableCollection", {
  getCount: answer("1.4", ({ pivotTables }) => pivotTables),
});

export const slicerCollection = declare<Excel.SlicerCollection, LyingOver>("SlicerCollection", {
  getCount: answer("1.10", ({ slicers }) => slicers),
});

export const shapeCollection = declare<Excel.ShapeCollection, LyingOver>("ShapeCollection", {
  items: items("1.9", "Shape", ({ shapes }) => shapes.map((type) => ({ type }))),
  getCount: answer("1.9", ({ shapes }) => shapes.length),
});

export const shape = declare<Excel.Shape, { readonly type: string }>("Shape", {
  type: readOnly("1.9", ({ type }) => type),
});
