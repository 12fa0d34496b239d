import { ExcelWorkbook } from "../../hosts/excel/excel-workbook.ts";
import { type ExcelSession, openSession, type SessionOptions } from "../../hosts/excel/session.ts";
import { UserError } from "../../lib/problem.ts";
import { performCommand } from "../commands/commands.ts";
import type { CellPlace, PaneHost, SelectedCell } from "../state/pane-host.ts";

/** The Excel around the pane, as the pane needs it. */
export function openExcelHost(): PaneHost {
  const session = openSession();
  const port = new ExcelWorkbook(session);
  const selection = new ExcelSelection(session);
  return {
    perform: (command, options) => performCommand(port, command, options),
    restoreLast: (options) => port.restoreLast(options),
    goTo: (place) => selection.goTo(place),
    readSelection: () => selection.readSelection(),
    onSelection: (listener) => selection.onSelection(listener),
  };
}

/** Title, stamp and headers of a report lie within so many rows. */
const HEAD_ROWS = 12;

/** A part of a longer sheet has its headers within so many rows above its figures. */
const NEAR_ROWS = 200;

const GOING: SessionOptions = { doing: { zh: "转到单元格", en: "Going to the cell" } };

const LOOKING: SessionOptions = { doing: { zh: "读取选中的单元格", en: "Reading the selected cell" } };

/** Cells of the open workbook: going to one, and reading the selected one. */
class ExcelSelection implements Pick<PaneHost, "goTo" | "readSelection" | "onSelection"> {
  private readonly listeners = new Set<() => void>();
  private watching: Promise<unknown> | null = null;

  constructor(private readonly session: ExcelSession) {}

  goTo({ sheet, cell }: CellPlace): Promise<void> {
    return this.session.read(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      await context.sync();
      if (found.isNullObject) throw new UserError(`工作表“${sheet}”已经不在了,可能刚被删除或改名。`);
      found.activate();
      found.getRange(cell).select();
      await context.sync();
    }, GOING);
  }

  readSelection(): Promise<SelectedCell> {
    return this.session.read(async (context) => {
      const active = context.workbook.getActiveCell();
      const { worksheet } = active;
      active.load({ address: true, text: true, formulas: true, rowIndex: true, columnIndex: true });
      worksheet.load({ name: true });
      await context.sync();
      const { rowIndex, columnIndex } = active;
      const rows = (from: number, count: number) =>
        worksheet.getRangeByIndexes(from, 0, count, columnIndex + 1).load({ text: true });
      const nearFrom = Math.max(HEAD_ROWS, rowIndex - NEAR_ROWS);
      const above = [
        ...(rowIndex > 0 ? [rows(0, Math.min(rowIndex, HEAD_ROWS))] : []),
        ...(rowIndex > nearFrom ? [rows(nearFrom, rowIndex - nearFrom)] : []),
      ];
      const row = rows(rowIndex, 1);
      await context.sync();
      const formula = String(active.formulas[0]![0]);
      return {
        sheet: worksheet.name,
        cell: active.address.slice(active.address.lastIndexOf("!") + 1),
        text: active.text[0]![0]!,
        formula: formula.startsWith("=") ? formula : null,
        above: above.flatMap(({ text }) => text),
        row: row.text[0]!,
      };
    }, LOOKING);
  }

  onSelection(listener: () => void): () => void {
    this.listeners.add(listener);
    // A refused event can be asked for again; without it the page's button still looks.
    this.watching ??= this.watch().catch(() => (this.watching = null));
    return () => void this.listeners.delete(listener);
  }

  private watch(): Promise<void> {
    return this.session.read(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        for (const listener of this.listeners) listener();
        return Promise.resolve();
      });
      await context.sync();
    }, LOOKING);
  }
}
