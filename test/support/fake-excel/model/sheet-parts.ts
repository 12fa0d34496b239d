import type { Area } from "../../../../src/lib/table/sheet.ts";

/** An Excel table; its area has the headers in it. */
export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  isDeleted: boolean;
}

/** A defined name; its formula begins with `=`. */
export interface NameModel {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
  isDeleted: boolean;
}

export interface SeriesModel {
  name: string;
  chartType: string;
  axisGroup: string;
  /** `Sheet1!$A$1:$A$9`, or empty. */
  values: string;
  categories: string;
  color: string;
  hasDataLabels: boolean;
  /** Between the columns, in hundredths of their width. */
  gapWidth: number;
  /** What else is set of its labels. */
  readonly labels: Record<string, unknown>;
}

export interface AxisModel {
  title: string;
  visible: boolean;
  minimum: number | string;
  maximum: number | string;
  numberFormat: string;
  reversePlotOrder: boolean;
  categoryType: Excel.ChartAxisCategoryType;
  tickLabelPosition: Excel.ChartAxisTickLabelPosition;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  /** In points. */
  top: number;
  left: number;
  width: number;
  height: number;
  series: SeriesModel[];
  readonly axes: Record<"category" | "value" | "secondaryValue", AxisModel>;
  isDeleted: boolean;
}

export interface ConditionalModel {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  priority: number;
  stopIfTrue: boolean;
  /** What its kind has of its own: colours, criteria, switches. */
  readonly settings: Record<string, unknown>;
  isDeleted: boolean;
}

export interface PageModel {
  orientation: string;
  paperSize: string | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
  printAreas: readonly Area[];
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** In points. */
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  readonly headersFooters: Record<
    "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
    string
  >;
}

export interface FilterModel {
  area: Area;
  /** By column of the area, what was asked for. */
  criteria: Map<number, unknown>;
}

/** What some cells offer, and what is said of another entry. */
export interface ValidationModel {
  readonly area: Area;
  rule: Excel.DataValidationRule;
  ignoreBlanks: boolean;
  errorAlert: Excel.DataValidationErrorAlert;
}

export function defaultPage(): PageModel {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    printTitleRows: null,
    printTitleColumns: null,
    printAreas: [],
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    printGridlines: false,
    printHeadings: false,
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
