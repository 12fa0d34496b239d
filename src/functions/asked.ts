import { askedPeriod, wholePeriod } from "../lib/centre/asking/asked-period.ts";
import { type Who, whoIs } from "../lib/centre/asking/who.ts";
import type { Centre, UnreadSheet } from "../lib/centre/centre.ts";
import { whyUnread } from "../lib/centre/reading/inspection.ts";
import { tableTitle } from "../lib/centre/subjects/tables.ts";
import type { Period } from "../lib/facts/period.ts";
import type { CentreCache } from "./centre-cache.ts";
import { FunctionError } from "./function-error.ts";
import type { Parameter } from "./parameter.ts";
import { errorIn, headersOf, isBlank, isBlankRange, type Range, rangeName } from "./range-sheet.ts";

/** What a formula asks: its arguments by the names of its parameters. */
export class Asked {
  private readonly parameters: readonly Parameter[];
  private readonly values: readonly unknown[];
  private readonly cache: CentreCache;

  constructor(parameters: readonly Parameter[], values: readonly unknown[], cache: CentreCache) {
    this.parameters = parameters;
    this.values = values;
    this.cache = cache;
  }

  /** A cell's text or number; null when it is blank or omitted. */
  cell(name: string): string | number | null {
    const value = this.valueOf(name);
    if (isBlank(value)) return null;
    const error = errorIn(value);
    if (error === "#N/A") throw new FunctionError("notAvailable", `参数 ${name} 是 #N/A。`);
    if (error !== null) throw new FunctionError("invalidValue", `参数 ${name} 是错误值 ${error}。请先改正那个格。`);
    return typeof value === "number" ? value : String(value).trim() || null;
  }

  text(name: string): string | null {
    const value = this.cell(name);
    return value === null ? null : String(value);
  }

  /** The centre that the tables of the formula make, each of which must be one. */
  async centre(): Promise<Centre> {
    const ranges = this.parameters.flatMap((parameter) => this.rangesOf(parameter));
    if (ranges.length === 0) throw new FunctionError("invalidValue", "没有给出表。请把表连同表头一起作为参数。");
    const centre = await this.cache.centreOf(ranges);
    requireRead(centre, ranges);
    return centre;
  }

  /** The period asked for, or all that the tables are of. */
  period(centre: Centre): Period {
    const asked = this.cell("period");
    return asked === null ? wholePeriod(centre) : askedPeriod(asked);
  }

  /** Whom the figure is of, as of a day. */
  who(centre: Centre, day: number): Who {
    const named = this.text("who");
    const who = whoIs(centre, named, day);
    if (who) return who;
    throw new FunctionError("notAvailable", `表里没有工号或班组“${named}”。按班组问时,请把“人员”也作为参数。`);
  }

  private rangesOf(parameter: Parameter): Range[] {
    if (!parameter.isTable) return [];
    const value = this.valueOf(parameter.name);
    if (isBlank(value)) return [];
    const ranges = (parameter.isRepeating ? value : [value]) as readonly (Range | null)[];
    return ranges.filter((range) => range !== null && !isBlankRange(range)) as Range[];
  }

  private valueOf(name: string): unknown {
    return this.values[this.parameters.findIndex((parameter) => parameter.name === name)];
  }
}

/** Sees to it that every range of a formula was read as a table. Throws a FunctionError that names what one lacks. */
function requireRead({ unread }: Centre, ranges: readonly Range[]): void {
  const [first] = unread;
  if (!first) return;
  const range = ranges.find((one, place) => rangeName(one, place) === first.sheet)!;
  throw new FunctionError("invalidValue", `${lackOf(first)}:表头是 ${headersOf(range).join(", ")}。${nameOf(first)}`);
}

function lackOf(sheet: UnreadSheet): string {
  if (sheet.isReport || sheet.nearest === null) return `${sheet.sheet} ${whyUnread(sheet)}`;
  return `没有${sheet.missing.map((header) => (header.startsWith("(") ? header : `“${header}”`)).join("、")}列`;
}

function nameOf({ sheet, nearest, isReport }: UnreadSheet): string {
  if (isReport || nearest === null) return "请给出带表头的明细表。";
  return `${sheet} 最接近“${tableTitle(nearest)}”,请把表头也选进去,或补上这一列。`;
}
