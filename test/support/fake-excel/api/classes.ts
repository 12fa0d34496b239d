import type { ClassName, Declaration } from "../client/declaration.ts";
import * as charts from "./charts.ts";
import * as conditionalFormats from "./conditional-formats.ts";
import { dataValidation } from "./validation.ts";
import * as functions from "./functions.ts";
import * as lyingOver from "./lying-over.ts";
import * as names from "./names.ts";
import { rangeAreas } from "./range-areas.ts";
import { rangeCollection } from "./range-collection.ts";
import * as rangeFormat from "./range-format.ts";
import { range } from "./range.ts";
import * as sheetParts from "./sheet-parts.ts";
import * as tables from "./tables.ts";
import * as workbook from "./workbook.ts";
import { worksheetCollection } from "./worksheet-collection.ts";
import { worksheet } from "./worksheet.ts";

const ALL: readonly Declaration[] = [
  range,
  rangeAreas,
  rangeCollection,
  dataValidation,
  worksheet,
  worksheetCollection,
  ...[charts, conditionalFormats, functions, lyingOver, names, rangeFormat, sheetParts, tables, workbook].flatMap(
    (module) => Object.values<Declaration>(module),
  ),
];

/** Every class of the fake by its name. */
export const CLASSES = Object.fromEntries(ALL.map((one) => [one.name, one])) as Record<ClassName, Declaration>;
