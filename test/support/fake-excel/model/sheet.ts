import type { Area } from "../../../../src/lib/table/sheet.ts";
import { overlap } from "../cells/address.ts";
import type { Listeners } from "../client/declaration.ts";
import { Cells } from "./cells.ts";
import {
  defaultPage,
  type ChartModel,
  type ConditionalModel,
  type FilterModel,
  type NameModel,
  type TableModel,
  type ValidationModel,
} from "./sheet-parts.ts";

export interface HyperlinkModel {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface LyingOver {
  pivotTables: number;
  slicers: number;
  shapes: string[];
}

/** A worksheet as Excel keeps it. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  /** In points. */
  standardWidth = 54;
  isProtected = false;
  protectionOptions: Readonly<Record<string, unknown>> | null = null;
  isDeleted = false;
  readonly cells = new Cells();
  /** In points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly hyperlinks = new Map<number, HyperlinkModel>();
  merges: Area[] = [];
  tables: TableModel[] = [];
  names: NameModel[] = [];
  charts: ChartModel[] = [];
  conditionals: ConditionalModel[] = [];
  validations: ValidationModel[] = [];
  /** What people put over cells, of which the fake knows only how many there are, and the shapes' types. */
  readonly lyingOver: LyingOver = { pivotTables: 0, slicers: 0, shapes: [] };
  frozen: Area | null = null;
  filter: FilterModel | null = null;
  readonly page = defaultPage();
  readonly customProperties = new Map<string, string>();
  readonly listeners: Record<"changed" | "activated" | "deactivated", Listeners> = {
    changed: new Set(),
    activated: new Set(),
    deactivated: new Set(),
  };

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  tablesIn(area: Area): TableModel[] {
    return this.tables.filter((table) => overlap(table.area, area) !== null);
  }
}
