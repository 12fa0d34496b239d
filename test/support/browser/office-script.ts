// The fake Excel as the page's office.js: the globals at once, as Excel has them; the workbook when Office is ready.
import { fakeExcel, type FakeExcel, type FakeExcelOptions } from "../fake-excel/index.ts";

/** What stands around the pane; it is set before the page's scripts run. */
export interface OfficeSetting extends Pick<FakeExcelOptions, "profile" | "sets" | "displayLanguage"> {
  /** The open .xlsx in base64; a blank workbook without it. */
  readonly workbook?: string;
  readonly isDark?: boolean;
}

declare global {
  var officeSetting: OfficeSetting;
  /** The fake's own side, once the workbook is open. */
  var excelInPage: FakeExcel;
}

const DARK = {
  bodyBackgroundColor: "#1F1F1F",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#2B2B2B",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

const opened = openExcel(globalThis.officeSetting);
Object.assign(globalThis, { Office: officeUntilOpened(), CustomFunctions: functionHost() });

async function openExcel({ workbook, isDark, ...setting }: OfficeSetting): Promise<FakeExcel> {
  const bytes =
    workbook === undefined ? {} : { workbook: Uint8Array.from(atob(workbook), (byte) => byte.charCodeAt(0)) };
  const excel = await fakeExcel({ ...setting, ...bytes });
  if (isDark) Object.assign(excel.asOffice.context.officeTheme, DARK);
  return excel;
}

/** What a page may ask of Office before it is ready. */
function officeUntilOpened() {
  const later =
    <G extends readonly unknown[], R>(act: (office: typeof Office, ...given: G) => R) =>
    async (...given: G) =>
      act((await opened).asOffice, ...given);
  return {
    onReady: async () => {
      globalThis.excelInPage = await opened;
      globalThis.excelInPage.install();
      return globalThis.excelInPage.asOffice.onReady();
    },
    actions: {
      associate: later((office, id: string, action: (event: unknown) => void) => office.actions.associate(id, action)),
    },
    addin: { showAsTaskpane: later((office) => office.addin.showAsTaskpane()) },
  };
}

/** Excel's side of the custom functions, which the pane only hands over. */
function functionHost() {
  return { associate: () => undefined, Error, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } };
}
