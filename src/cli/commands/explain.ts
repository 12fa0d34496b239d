import type { Centre } from "../../lib/centre/centre.ts";
import { type FigureQuery, traceFigure } from "../../lib/centre/tracing/trace-figure.ts";
import { type Trace, UnknownFigure } from "../../lib/centre/tracing/trace.ts";
import { type Arguments, type Command, Exit, type OptionValues, textOption, UsageError } from "../command.ts";
import { openWorkbooks } from "../open.ts";
import { readReportRequest } from "../request.ts";
import { traceLines } from "../trace-lines.ts";

const MOST_LINES = 20;

export const explain: Command = {
  usage:
    "explain ID FILE… --period P --measure M [--row team=一班,agentId=1002] [--city C] [--product P] [--n N] [--as-of T] [--all] [--offset N] [--limit N] [--json]",
  does: "一个数从哪里来:定义、代入数字的算式、来源行。--row 只写第一个键是小计,不写是合计;清单用 line=行号;月报写 部分.指标,一列一个业务的写 指标/业务",
  options: {
    period: { type: "string" },
    row: { type: "string" },
    measure: { type: "string" },
    city: { type: "string" },
    product: { type: "string" },
    n: { type: "string" },
    "as-of": { type: "string" },
    mask: { type: "boolean" },
    all: { type: "boolean" },
    offset: { type: "string" },
    limit: { type: "string" },
    json: { type: "boolean" },
  },
  async run(args, terminal) {
    const { files, ...query } = readQuery(args);
    const isJson = args.options["json"] === true;
    const page = {
      offset: wholeNumber(args.options, "offset") ?? 0,
      limit: wholeNumber(args.options, "limit") ?? (isJson ? Infinity : MOST_LINES),
    };
    const centre = await openWorkbooks(files, terminal);
    const trace = traced(centre, { ...query, page });
    terminal.print(isJson ? `${JSON.stringify(plain(trace))}\n` : `${traceLines(trace).join("\n")}\n`);
    return Exit.done;
  },
};

function readQuery(args: Arguments) {
  const { report, files, request } = readReportRequest(args);
  const measure = textOption(args.options, "measure");
  if (measure === null) throw new UsageError("请用 --measure 给出指标,例如 --measure output。");
  return { report, files, request, measure, row: rowOption(args.options) };
}

/** `team=一班,agentId=1002`; a comma within a value is one that no key follows. */
function rowOption(options: OptionValues): Record<string, string> {
  const words = (textOption(options, "row") ?? "").split(/[,,](?=[^,,=]+=)/).filter((word) => word.trim() !== "");
  return Object.fromEntries(
    words.map((word) => {
      const [, key, text] = /^([^=]+)=(.*)$/.exec(word) ?? [];
      if (key === undefined) throw new UsageError(`--row 要写成 team=一班,agentId=1002,看不懂“${word}”。`);
      return [key.trim(), text!.trim()];
    }),
  );
}

function traced(centre: Centre, query: FigureQuery): Trace {
  try {
    return traceFigure(centre, query);
  } catch (error) {
    throw error instanceof UnknownFigure ? new UsageError(error.message) : error;
  }
}

function plain({ value, definition, formula, rows, total }: Trace) {
  const places = rows.map(({ file, sheet, row, contribution }) => ({ file, sheet, row, contribution }));
  return { value, definition, formula, rows: places, total };
}

function wholeNumber(options: OptionValues, name: string): number | null {
  const text = textOption(options, name);
  if (text === null) return null;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} 要是不小于 0 的整数,不是“${text}”。`);
  return Number(text);
}
