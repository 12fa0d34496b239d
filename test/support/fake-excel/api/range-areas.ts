import { declare, part, readOnly } from "../client/declaration.ts";
import { cellCountOf, formatAddress } from "../cells/address.ts";
import { isSheetAlive } from "../model/spot.ts";
import type { SpotAreas } from "../model/special-cells.ts";

export const rangeAreas = declare<Excel.RangeAreas, SpotAreas>(
  "RangeAreas",
  {
    address: readOnly("1.9", ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(",")),
    areaCount: readOnly("1.9", ({ areas }) => areas.length),
    cellCount: readOnly("1.9", ({ areas }) => areas.reduce((sum, area) => sum + cellCountOf(area), 0)),
    areas: part("1.9", "RangeCollection", ({ book, sheet, areas }) => areas.map((area) => ({ book, sheet, area }))),
    conditionalFormats: part("1.9", "ConditionalFormatCollection", ({ book, sheet, areas }) => {
      return { book, sheet, area: areas[0]!, areas };
    }),
    worksheet: part("1.9", "Worksheet", ({ book, sheet }) => ({ book, sheet })),
    format: part("1.9", "RangeFormat", ({ book, sheet, areas }) => ({ book, sheet, area: areas[0]!, areas })),
  },
  isSheetAlive,
);
