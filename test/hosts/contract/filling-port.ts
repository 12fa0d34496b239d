import ExcelJS from "exceljs";
import type { ServiceDraft } from "../../../src/lib/centre/editing/plan-service-row.ts";
import type { WorkbookPort } from "../../../src/lib/report/workbook-port.ts";
import { performCommand } from "../../../src/taskpane/commands/commands.ts";
import { showRows } from "../../support/show-sheet.ts";

/** A host that has just opened this workbook (.xlsx), and can take back what was filled in. */
export type OpenFiller = (
  bytes: Uint8Array,
) => Promise<WorkbookPort & { readonly restoreLast: () => Promise<unknown> }>;

/** How every host writes a row down that a person confirmed. */
export function describeFilling(host: string, open: OpenFiller): void {
  describe(`a row that ${host} writes down`, () => {
    for (const [title, clause] of Object.entries(CLAUSES)) it(title, () => clause(open));
  });
}

type Port = Awaited<ReturnType<OpenFiller>>;
type Rows = (string | number | null)[][];

const COMPLAINTS = ["投诉编号", "受理时间", "客户号码", "投诉内容"];
const FOLLOW_UPS = ["投诉编号", "跟踪时间", "跟踪人", "跟踪情况", "下次跟踪时间"];
const BLACKLIST = ["号码", "加入时间", "原因", "操作人"];
const MORNING = new Date(Date.UTC(2025, 9, 9, 9, 30));
const FOLLOWED = ["T1", MORNING, "孙七", "已联系", null];

const FOLLOW_UP: ServiceDraft = {
  register: "followUps",
  texts: { complaintId: "T1", at: "2025-10-10T14:05", by: "孙七", content: "=同意退费", nextAt: "" },
  received: "2025-10-09 09:00",
};
/** 14:05 of 2025-10-10. */
const MOMENT: unknown = expect.stringMatching(/^dateTimeToMinute 45940\.58680/);
const WRITTEN = ["T1", MOMENT, "孙七", "=同意退费", null];

const CLAUSES: Readonly<Record<string, (open: OpenFiller) => Promise<void>>> = {
  "stands below the last one, moments shown as theirs, text as text, and nothing else changes": async (open) => {
    const port = await open(await bookOf({}));
    const before = await everything(port);
    expect((await write(port, FOLLOW_UP)).place).toBe("跟踪记录!A3");
    const after = await everything(port);
    expect(after["跟踪记录"]!.at(-1)).toEqual(WRITTEN);
    expect({ ...after, 跟踪记录: after["跟踪记录"]!.slice(0, -1) }).toEqual(before);
  },

  "holds a number whole, be it one that begins with 0": async (open) => {
    const port = await open(await bookOf({}));
    await write(port, listing("138 0000 0007"));
    await write(port, listing("0371-65352217"));
    const numbers = (await everything(port))["黑名单"]!.map(([number]) => number);
    expect(numbers).toEqual(["号码", "13800000009", "13800000007", "037165352217"]);
  },

  "says where a number is listed already": async (open) => {
    const port = await open(await bookOf({}));
    await expect(plan(port, listing("+86 13800000009"))).rejects.toThrow("“黑名单”第 2 行");
  },

  "is one row, however often it is written or asked for": async (open) => {
    const port = await open(await bookOf({}));
    const { edit } = await write(port, FOLLOW_UP);
    const once = await everything(port);
    await expect(performCommand(port, { kind: "writeRow", edit }, {})).rejects.toThrow("跟踪记录!A3 刚被改过");
    await expect(plan(port, FOLLOW_UP)).rejects.toThrow("“跟踪记录”第 3 行已经是这一条,没有再写。");
    expect(await everything(port)).toEqual(once);
  },

  "is taken back whole, and may then be written again": async (open) => {
    const port = await open(await bookOf({}));
    const before = await everything(port);
    await write(port, FOLLOW_UP);
    expect(await port.restoreLast()).toMatchObject({ restored: ["跟踪记录"], removed: [] });
    expect(trimmed(await everything(port))).toEqual(before);
    expect((await write(port, FOLLOW_UP)).place).toBe("跟踪记录!A3");
  },

  "is taken in by the Excel table that the register is": async (open) => {
    const port = await open(await bookOf({ table: {} }));
    await write(port, FOLLOW_UP);
    const { excelTables } = (await port.readSheets()).find(({ name }) => name === "跟踪记录")!;
    expect(excelTables).toEqual([{ name: "跟踪", area: { top: 0, left: 0, bottom: 2, right: 4 } }]);
    expect((await everything(port))["跟踪记录"]!.at(-1)).toEqual(WRITTEN);
  },

  "covers no row of totals, be it a person's or an Excel table's": async (open) => {
    for (const book of [{ table: { totalsRow: true } }, { rows: [FOLLOWED, ["合计", null, null, "1 次"]] }]) {
      const port = await open(await bookOf(book));
      const before = await everything(port);
      await expect(plan(port, FOLLOW_UP)).rejects.toThrow("“跟踪记录”第 3 行紧接着“跟踪记录”的最后一行,已有内容");
      expect(await everything(port)).toEqual(before);
    }
  },

  "goes below what a filter hides, and is found among it": async (open) => {
    const rows = [FOLLOWED, ["T2", MORNING, "孙七", "客户未接", null]];
    const port = await open(await bookOf({ rows, hidden: 3 }));
    const hidden = { ...FOLLOW_UP.texts, complaintId: "T2", at: "2025-10-09 09:30", content: "客户未接" };
    await expect(plan(port, { ...FOLLOW_UP, texts: hidden })).rejects.toThrow("“跟踪记录”第 3 行已经是这一条");
    expect((await write(port, FOLLOW_UP)).place).toBe("跟踪记录!A4");
  },

  "needs its sheet, whose headers are named": async (open) => {
    const port = await open(await bookOf({}));
    const draft: ServiceDraft = {
      register: "callbacks",
      texts: { complaintId: "T1", at: "2025-10-10", result: "成功" },
    };
    await expect(plan(port, draft)).rejects.toThrow("没有“回访记录”表,写不进去。请加一张工作表,表头写:投诉编号、");
  },
};

function listing(phone: string): ServiceDraft {
  return { register: "blacklist", texts: { phone, from: "2025-10-10T14:05", reason: "", scope: "", by: "" } };
}

function plan(port: Port, draft: ServiceDraft) {
  return performCommand(port, { kind: "planServiceRow", draft }, {});
}

async function write(port: Port, draft: ServiceDraft) {
  const planned = await plan(port, draft);
  await performCommand(port, { kind: "writeRow", edit: planned.edit }, {});
  return planned;
}

async function everything(port: Port): Promise<Record<string, Rows>> {
  const sheets = await port.readSheets();
  const rows = await Promise.all(sheets.map(showRows));
  return Object.fromEntries(sheets.map(({ name }, place) => [name, rows[place]!]));
}

/** Without the blank rows at an end, which some hosts keep of what was there. */
function trimmed(sheets: Record<string, Rows>): Record<string, Rows> {
  const isFilled = (row: readonly unknown[]) => row.some((cell) => cell !== null);
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [name, rows.slice(0, rows.findLastIndex(isFilled) + 1)]),
  );
}

interface Register {
  readonly rows?: readonly (readonly unknown[])[];
  readonly table?: { readonly totalsRow?: boolean };
  /** A row that a filter hides, as Excel counts. */
  readonly hidden?: number;
}

/** A workbook of complaints with a 跟踪记录 like this. */
async function bookOf({ rows = [FOLLOWED], table, hidden }: Register): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("投诉").addRows([COMPLAINTS, ["T1", "2025-10-09 09:00", "13800000001", "乱扣费"]]);
  workbook.addWorksheet("黑名单").addRows([BLACKLIST, ["13800000009", "2025-10-01 10:00", "投诉", ""]]);
  const register = workbook.addWorksheet("跟踪记录");
  register.getColumn(2).numFmt = "yyyy-mm-dd hh:mm";
  if (table) {
    const columns = FOLLOW_UPS.map((name, place) => ({ name, ...(place === 0 && { totalsRowLabel: "合计" }) }));
    register.addTable({ name: "跟踪", ref: "A1", columns, rows: rows.map((row) => [...row]), ...table });
  } else register.addRows([FOLLOW_UPS, ...rows]);
  if (hidden !== undefined) {
    register.autoFilter = { from: "A1", to: { row: rows.length + 1, column: FOLLOW_UPS.length } };
    register.getRow(hidden).hidden = true;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
