import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type RawCellContent,
} from "hyperformula";
import type { FunctionRuntime, Argument, SheetCell, Shown } from "./function-runtime.ts";

type Result = Shown | Shown[][];

/** What of a parsed call is looked at. */
interface CallAst {
  readonly procedureName: string;
  readonly args: readonly { readonly type: string }[];
}

const PREFIX = "SEAT.";

/** A workbook of sheets with formulas, in which the functions of a runtime can be called. */
export class FormulaEngine {
  private readonly runtime: FunctionRuntime;
  private readonly ids: readonly string[];
  private readonly results = new Map<string, Result>();
  private readonly sizes = new Map<string, Result>();
  private pending = new Map<string, () => Promise<void>>();

  constructor(runtime: FunctionRuntime, ids: readonly string[]) {
    this.runtime = runtime;
    this.ids = ids;
  }

  /** Calculates until no cell waits for an answer any more, as Excel does; gives the cells by sheet. */
  async calculate(
    sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>,
  ): Promise<Record<string, unknown[][]>> {
    const plugin = this.plugin();
    const names = Object.fromEntries(this.ids.map((id) => [PREFIX + id, PREFIX + id]));
    HyperFormula.registerFunctionPlugin(plugin, { enGB: names });
    try {
      for (;;) {
        const engine = HyperFormula.buildFromSheets(contentsOf(sheets), { licenseKey: "gpl-v3", smartRounding: false });
        const values = engine.getAllSheetsValues() as Record<string, unknown[][]>;
        engine.destroy();
        if (this.pending.size === 0) return values;
        const waiting = [...this.pending.values()];
        this.pending = new Map();
        await Promise.all(waiting.map((run) => run()));
      }
    } finally {
      HyperFormula.unregisterFunctionPlugin(plugin);
    }
  }

  private plugin() {
    const answer = (ast: CallAst, values: readonly unknown[]) => this.answer(ast, values);
    const size = (ast: CallAst) => sizeOf(this.sizes.get(JSON.stringify(ast)));
    class SeatFunctions extends FunctionPlugin {
      callFunction(ast: never, state: never): never {
        const { args } = ast as CallAst;
        const values = args.map((arg) => (arg.type === "EMPTY" ? undefined : this.evaluateAst(arg as never, state)));
        return answer(ast, values) as never;
      }

      resultSize(ast: never): ArraySize {
        return size(ast);
      }
    }
    return Object.assign(SeatFunctions, {
      implementedFunctions: Object.fromEntries(
        this.ids.map((id) => [PREFIX + id, { method: "callFunction", sizeOfResultArrayMethod: "resultSize" }]),
      ),
    });
  }

  private answer(ast: CallAst, values: readonly unknown[]): unknown {
    const given = values.map(argumentOf);
    const id = ast.procedureName.slice(PREFIX.length);
    const key = JSON.stringify([id, given.map((one) => (one === undefined ? "omitted" : one))]);
    const known = this.results.get(key);
    if (known !== undefined) return shownIn(known);
    this.pending.set(key, async () => {
      const result = await this.runtime.call(id, ...given);
      this.results.set(key, result);
      this.sizes.set(JSON.stringify(ast), result);
    });
    return "#BUSY!";
  }
}

/** Texts stay texts, whatever they look like. */
function contentsOf(
  sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>,
): Record<string, RawCellContent[][]> {
  const content = (cell: SheetCell): RawCellContent => {
    if (typeof cell === "string") return cell.startsWith("=") ? cell : `'${cell}`;
    return typeof cell === "object" && cell !== null ? cell.error : cell;
  };
  return Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => row.map(content))]));
}

function argumentOf(value: unknown): Argument {
  if (value === undefined) return undefined;
  return value instanceof SimpleRangeValue ? value.data.map((row) => row.map(cellOf)) : cellOf(value);
}

function cellOf(value: unknown): SheetCell {
  if (value === EmptyValue) return null;
  if (value instanceof CellError) return { error: value.type === ErrorType.NA ? "#N/A" : `#${value.type}!` };
  if (typeof value === "object" && value !== null && "val" in value) return value.val as number;
  return value as SheetCell;
}

function sizeOf(result: Result | undefined): ArraySize {
  return Array.isArray(result) ? new ArraySize(result[0]!.length, result.length) : ArraySize.scalar();
}

function shownIn(result: Result): unknown {
  return Array.isArray(result)
    ? SimpleRangeValue.onlyValues(result.map((row) => row.map(valueOf)) as never)
    : valueOf(result);
}

function valueOf(shown: Shown): unknown {
  if (typeof shown !== "object") return shown;
  return new CellError(shown.error === "#N/A" ? ErrorType.NA : ErrorType.VALUE, shown.message);
}
