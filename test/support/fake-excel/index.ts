import { CLASSES } from "./api/classes.ts";
import { readValues } from "./cells/read-range.ts";
import type { CellValue } from "./cells/cell-value.ts";
import { coerce } from "./cells/coerce.ts";
import { formatAddress, parseAddress } from "./cells/address.ts";
import { Counters } from "./counters.ts";
import { Faults } from "./faults.ts";
import { loadXlsx } from "./files/load-xlsx.ts";
import { saveXlsx } from "./files/save-xlsx.ts";
import { installGlobals } from "./install.ts";
import { Book } from "./model/book.ts";
import type { Evaluate } from "./model/calculator.ts";
import type { Sheet } from "./model/sheet.ts";
import { makeNamespace } from "./namespace.ts";
import { makeOffice, type OfficeTraces } from "./office.ts";
import { isUndoSupported, PROFILES, type Profile, type ProfileName } from "./profile.ts";
import { Excel as Server } from "./server/excel.ts";

export interface FakeExcelOptions {
  /** Which Excel it is; that of Microsoft 365 on Windows unless told. */
  readonly profile?: ProfileName;
  /** What this one can do otherwise, such as `{ ExcelApi: "1.12" }`. */
  readonly sets?: Readonly<Record<string, string>>;
  /** The .xlsx to open; a workbook with one blank sheet without it. */
  readonly workbook?: Uint8Array;
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  /** Works formulas out otherwise than HyperFormula does. */
  readonly evaluate?: Evaluate;
}

/**
 * A strict Excel without Excel: it breaks the way Excel breaks.
 *
 * ```ts
 * const excel = await fakeExcel({ profile: "web", workbook: bytes });
 * const uninstall = excel.install();            // globals Excel, Office, OfficeExtension …
 * const api = excel.asExcel;                    // … or hand `typeof Excel` to the code under test
 *
 * excel.faults.failAction(3);                   // GeneralException at the third action from now
 * excel.faults.editCell(2);                     // somebody types during the next two requests
 * excel.faults.transient("ServiceNotAvailable", 1);
 * excel.faults.afterSync(1, () => excel.coAuthor("明细", "A2", "改了"));
 * excel.loseFocus();                            // InactiveWorkbook where Excel says so
 *
 * expect(excel.counters.syncs).toBeLessThan(4); // also runs, actions, bytesOut, bytesIn, proxies …
 * expect(excel.values("明细", "A1:B2")).toEqual([…]);
 * const bytes = await excel.save();             // an .xlsx for any other host to open
 * ```
 *
 * Calls are queued until `sync`, which takes effect on a later tick; what was not loaded throws; a batch that fails
 * stays done up to the failure; objects die with their run. What an API set came with is refused by an older profile.
 */
export async function fakeExcel(options: FakeExcelOptions = {}): Promise<FakeExcel> {
  const base = PROFILES[options.profile ?? "win365"];
  const profile = { ...base, sets: { ...base.sets, ...options.sets } };
  const book = new Book(isUndoSupported(profile));
  if (options.evaluate) book.calculator.evaluate = options.evaluate;
  if (options.workbook) await loadXlsx(book, options.workbook);
  else book.addSheet("Sheet1");
  if (!book.hasActiveSheet())
    book.activeSheet = book.sheets.find(({ visibility }) => visibility === "Visible") ?? book.sheets[0]!;
  book.tellPending();
  return new FakeExcel(book, profile, options);
}

/** The fake's own side, which tests drive. */
export class FakeExcel {
  readonly counters = new Counters();
  readonly faults = new Faults();
  /** The workbook itself, for what the short ways below do not show. */
  readonly book: Book;
  readonly asExcel: typeof Excel;
  readonly asOffice: typeof Office;
  readonly office: OfficeTraces = {
    actions: new Map(),
    isPaneShown: true,
    startupBehavior: "none",
    documentSettings: new Map(),
  };

  constructor(
    book: Book,
    private readonly profile: Profile,
    private readonly options: FakeExcelOptions,
  ) {
    this.book = book;
    const { counters, faults } = this;
    this.asExcel = makeNamespace(new Server({ book, profile, classes: CLASSES, counters, faults }));
    const { displayLanguage = "zh-CN", contentLanguage = "zh-CN" } = options;
    this.asOffice = makeOffice({ profile, displayLanguage, contentLanguage }, this.office);
  }

  /** Another Excel of the kind, with the workbook as it stands. */
  fork(): FakeExcel {
    return new FakeExcel(this.book.copy(), this.profile, this.options);
  }

  /** Sets the globals; what comes back takes them away. */
  install(): () => void {
    return installGlobals(this.asExcel, this.asOffice);
  }

  sheet(name: string): Sheet {
    const sheet = this.book.findSheet(name);
    if (!sheet) throw new RangeError(`There is no sheet ${name}; there are ${this.sheetNames().join(", ")}.`);
    return sheet;
  }

  sheetNames(): string[] {
    return this.book.sheets.map(({ name }) => name);
  }

  /** What a person would find in the cells, worked out, without a trace in the counters. */
  values(sheetName: string, address: string): unknown[][] {
    const area = parseAddress(address)!;
    return readValues({ book: this.book, sheet: this.sheet(sheetName), area })!;
  }

  /** Types something into a cell on a colleague's machine. */
  coAuthor(sheetName: string, address: string, value: CellValue): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = parseAddress(address)!;
    const { numberFormat } = sheet.cells.styleAt(top, left);
    sheet.cells.put(top, left, value === null ? { value } : coerce(value, { numberFormat, year: this.book.year }));
    this.book.noteEdit({ sheet, address, source: "Remote" });
    this.book.tellPending();
  }

  /** Somebody selects cells with the mouse. */
  select(sheetName: string, address: string): void {
    this.book.select(this.sheet(sheetName), formatAddress(this.sheet(sheetName).name, parseAddress(address)!));
    this.book.tellPending();
  }

  /** Another workbook comes to the front. */
  loseFocus(): void {
    this.book.hasFocus = false;
  }

  regainFocus(): void {
    this.book.hasFocus = true;
  }

  /** The workbook as an .xlsx. */
  save(): Promise<Uint8Array> {
    return saveXlsx(this.book);
  }
}
