import { isSheetName } from "./sheet-name.ts";
import { Calculator } from "./calculator.ts";
import { copyDeep } from "./copy-deep.ts";
import { refuse } from "../errors.ts";
import type { Listeners } from "../client/declaration.ts";
import { Sheet } from "./sheet.ts";
import type { NameModel } from "./sheet-parts.ts";
import { Undo } from "./undo.ts";

/** What Excel knows of a cell edit, and by whom. */
export interface Edit {
  readonly sheet: Sheet;
  readonly address: string;
  readonly source: "Local" | "Remote";
}

/** The open workbook. */
export class Book {
  name = "工作簿1.xlsx";
  sheets: Sheet[] = [];
  names: NameModel[] = [];
  activeSheet!: Sheet;
  selection = "A1";
  isStructureProtected = false;
  /** Whether this workbook is the one in front. */
  hasFocus = true;
  /** The year of a date typed without one. */
  year = 2026;
  date1904 = false;
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, string> = {};
  readonly calculator = new Calculator();
  readonly undo: Undo;
  readonly listeners: Record<"added" | "deleted" | "changed" | "activated" | "selected", Listeners> = {
    added: new Set(),
    deleted: new Set(),
    changed: new Set(),
    activated: new Set(),
    selected: new Set(),
  };
  isScreenSuspended = false;
  screenSuspensions = 0;
  private lastId = 0;
  private pending: (() => void)[] = [];

  constructor(hasUndo: boolean) {
    this.undo = new Undo(hasUndo);
  }

  /** The workbook as it stands, to which nobody listens; what is done to one is not done to the other. */
  copy(): Book {
    const copied = copyDeep<Book>(this);
    copied.pending = [];
    for (const { listeners } of [copied, ...copied.sheets]) for (const each of Object.values(listeners)) each.clear();
    return copied;
  }

  hasActiveSheet(): boolean {
    return (this.activeSheet as Sheet | undefined) !== undefined;
  }

  /** A number no other object of the workbook has. */
  nextId(): number {
    return ++this.lastId;
  }

  findSheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId);
  }

  addSheet(name?: string): Sheet {
    this.requireStructure();
    const given = name ?? this.freeName();
    this.requireFreeName(given, null);
    const id = `{${this.nextId().toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
    const sheet = new Sheet(id, given);
    this.sheets.push(sheet);
    this.tell(this.listeners.added, { type: "WorksheetAdded", source: "Local", worksheetId: id });
    return sheet;
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.requireStructure();
    this.requireFreeName(name, sheet);
    sheet.name = name;
    this.calculator.invalidate();
  }

  private requireFreeName(name: string, except: Sheet | null): void {
    if (!isSheetName(name)) refuse("InvalidArgument");
    const taken = this.sheets.find((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());
    if (taken) refuse("ItemAlreadyExists");
  }

  /** The last sheet people can see stays. */
  deleteSheet(sheet: Sheet): void {
    this.requireStructure();
    if (sheet.visibility === "VeryHidden") refuse("InvalidOperation");
    this.requireOtherVisible(sheet);
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    sheet.isDeleted = true;
    if (this.activeSheet === sheet) {
      this.activeSheet = this.sheets.slice(index).find(isVisible) ?? this.sheets.findLast(isVisible)!;
    }
    this.undo.breakOff();
    this.calculator.invalidate();
    this.tell(this.listeners.deleted, { type: "WorksheetDeleted", source: "Local", worksheetId: sheet.id });
  }

  requireOtherVisible(sheet: Sheet): void {
    if (!this.sheets.some((other) => other !== sheet && isVisible(other))) refuse("InvalidOperation");
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.requireStructure();
    if (position < 0 || position >= this.sheets.length) refuse("InvalidArgument");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  requireStructure(): void {
    if (this.isStructureProtected) refuse("AccessDenied");
  }

  /** Some calls are of the workbook in front. */
  requireFocus(): void {
    if (!this.hasFocus) refuse("InactiveWorkbook");
  }

  activate(sheet: Sheet): void {
    this.requireFocus();
    if (sheet.visibility !== "Visible") refuse("InvalidOperation");
    if (this.activeSheet === sheet) return;
    this.activeSheet = sheet;
    const event = { type: "WorksheetActivated", worksheetId: sheet.id };
    this.tell(sheet.listeners.activated, event);
    this.tell(this.listeners.activated, event);
  }

  /** The address names the sheet. */
  select(sheet: Sheet, address: string): void {
    this.activate(sheet);
    if (this.selection === address) return;
    this.selection = address;
    this.tell(this.listeners.selected, { workbook: this });
  }

  /** Notes that cells changed: what depends on them is due, and listeners are told after the sync. */
  noteEdit({ sheet, address, source }: Edit): void {
    this.calculator.invalidate();
    const event = {
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      triggerSource: source === "Local" ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheet.id,
      address,
      source,
    };
    this.tell(sheet.listeners.changed, event);
    this.tell(this.listeners.changed, event);
  }

  private tell(listeners: Listeners, event: object): void {
    this.pending.push(() => listeners.forEach((listener) => void listener(event)));
  }

  /** What waits for the end of a request: suspensions end, the change can be undone, listeners hear. */
  finishSync(hasChanged: boolean): void {
    this.calculator.isSuspended = false;
    this.isScreenSuspended = false;
    if (hasChanged) this.undo.add();
    this.tellPending();
  }

  tellPending(): void {
    const told = this.pending;
    this.pending = [];
    if (told.length > 0) setTimeout(() => told.forEach((tell) => tell()), 0);
  }
}

function isVisible({ visibility }: Sheet): boolean {
  return visibility === "Visible";
}
