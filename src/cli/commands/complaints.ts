import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Centre } from "../../lib/centre/centre.ts";
import { complaintBrief } from "../../lib/centre/documents/index.ts";
import { blacklistReport } from "../../lib/centre/reports/service/blacklist.ts";
import { misuse, type Request } from "../../lib/centre/running/ask.ts";
import { bundleGrids } from "../../lib/centre/running/bundle-grids.ts";
import {
  type Bundle,
  type BundleResult,
  complaintDay,
  narrowedBundle,
  runBundle,
} from "../../lib/centre/running/bundles.ts";
import { reportJson } from "../../lib/centre/running/run-report.ts";
import type { Period } from "../../lib/facts/period.ts";
import { UserError } from "../../lib/problem.ts";
import { type Command, Exit, type OptionValues, type Terminal, textOption, UsageError } from "../command.ts";
import {
  documentBytes,
  type DocumentTarget,
  isDocument,
  placedDocuments,
  saveDocuments,
  type WrittenDocument,
} from "../documents.ts";
import { countSetAside, openWorkbooks } from "../open.ts";
import {
  type Output,
  OUTPUT_OPTIONS,
  OUTPUT_USAGE,
  refuseClash,
  refuseTaken,
  stampTime,
  targetOf,
  writeOutput,
} from "../output.ts";
import { plainTarget, writePlain } from "../plain.ts";
import { narrowingOf, periodOption } from "../request.ts";

export const complaints: Command = {
  usage: `complaints FILE… --date 2025-10-09 [--as-of T] [--mask] [--separate] [--plain FILE] [--docx FILE.docx] ${OUTPUT_USAGE}`,
  does: "投诉日汇总:投诉明细、投诉分类汇总、投诉跟踪、上行短信汇总、黑名单、待呼核对、回访时效,和 Word 文书投诉日报;--separate 一张一个工作簿(--out 为文件夹);--plain 另存生效的黑名单号码,一行一个",
  options: {
    date: { type: "string" },
    "as-of": { type: "string" },
    mask: { type: "boolean" },
    separate: { type: "boolean" },
    plain: { type: "string" },
    docx: { type: "boolean" },
    ...OUTPUT_OPTIONS,
  },
  async run({ operands, options }, terminal) {
    const files = operands.filter((file) => !isDocument(file));
    const period = periodOption(options, "date", { kind: complaintDay.of, example: "2025-10-09" });
    const asked = narrowingOf(options);
    const bundle = bundleAsked(period, asked);
    refuseMixed(options);
    const named = documentNamed(operands);
    const plain = await plainTarget(options, { report: blacklistReport, files });
    const centre = await openWorkbooks(files, terminal);
    const made = runBundle(bundle, centre, period);
    if (options["json"] === true) terminal.print(`${JSON.stringify(made.results.map(reportJson))}\n`);
    else {
      const request = { period, options: asked };
      const document = await dayDocument(centre, { request, madeAt: stampTime(terminal.now()) });
      const place = documentPlace(document.files, { named, files, options });
      const sheets = sheetOutputs({ centre, made, files }, { options, madeAt: stampTime(terminal.now()) });
      const documents = placedDocuments(document.files, place).map(({ file }) => file);
      const workbooks = await Promise.all(sheets.map((one) => targetOf(one.output, one.options)));
      await refuseClash([...workbooks, ...documents, ...(plain === null ? [] : [plain.file])]);
      if (!place.force) await refuseTaken([...workbooks, ...documents]);
      await writeSheets(sheets, terminal);
      terminal.tell(`${nameOf(made)}:${made.results.length} 张报表。\n`);
      await saveDocuments(document.files, place, terminal);
      const hasList = made.results.some(({ report }) => report.id === blacklistReport.id);
      if (plain !== null && hasList) await writePlain(plain, { centre, request }, terminal);
      terminal.tell([...new Set([...made.missing, ...document.missing]), ""].join("\n"));
    }
    return options["strict"] === true && countSetAside(centre) > 0 ? Exit.setAside : Exit.done;
  },
};

/** The name among the operands that the Word document is to bear; null for none. */
function documentNamed(operands: readonly string[]): string | null {
  const [named = null, ...others] = operands.filter(isDocument);
  if (others.length > 0) throw new UsageError("Word 文书只能写到一个文件。");
  return named;
}

interface Dated {
  readonly request: Request;
  readonly madeAt: string;
}

/** The day's Word document; where it lacks a table, the sentence that says so. */
async function dayDocument(centre: Centre, { request, madeAt }: Dated): ReturnType<typeof documentBytes> {
  const { period, options } = request;
  const own = Object.fromEntries(Object.entries(options).filter(([name]) => complaintBrief.report.options[name]));
  try {
    return await documentBytes(complaintBrief, centre, { request: { period, options: own }, madeAt });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { files: [], missing: [error.message] };
  }
}

/** Where the document goes: as it was named, in the folder of the sheets, or beside what --out or the first input is. */
function documentPlace(documents: readonly WrittenDocument[], { named, files, options }: Named): DocumentTarget {
  const out = textOption(options, "out");
  const isApart = options["separate"] === true && out !== null;
  const inFolder = isApart && documents[0] ? path.join(out, `${documents[0].name}.docx`) : null;
  return { inputs: [out ?? files[0]!], target: named ?? inFolder, force: options["force"] === true };
}

interface Named {
  readonly named: string | null;
  readonly files: readonly string[];
  readonly options: OptionValues;
}

/** The bundle as it is asked for. Throws a UsageError where it cannot be. */
function bundleAsked(period: Period, options: Request["options"]): Bundle {
  const bundle = narrowedBundle(complaintDay, options);
  const wrong = bundle.items.map(({ report, options: own = {} }) => misuse(report, { period, options: own }));
  const first = wrong.find((sentence) => sentence !== null);
  if (first !== undefined) throw new UsageError(first);
  return bundle;
}

/** A workbook a sheet goes into a folder. */
function refuseMixed(options: OptionValues): void {
  const folder = textOption(options, "out");
  if (options["separate"] !== true) return;
  if (options["into"] === true) throw new UsageError("--separate 一张一个工作簿,不能和 --into 一起用。");
  if (folder !== null && path.extname(folder) !== "")
    throw new UsageError(`--separate 写几个工作簿,--out 要一个文件夹,不是“${folder}”。`);
}

interface MadeDay extends Pick<Output, "centre" | "files"> {
  readonly made: BundleResult;
}

interface Asked {
  readonly options: OptionValues;
  readonly madeAt: string;
}

/** A workbook to write, and the options that say where. */
interface SheetOutput {
  readonly output: Output;
  readonly options: OptionValues;
}

/** All sheets in one workbook, or with --separate a workbook a sheet: beside the first input, or in the folder that --out names. */
function sheetOutputs({ centre, made, files }: MadeDay, { options, madeAt }: Asked): SheetOutput[] {
  const grids = bundleGrids(centre, made, madeAt);
  if (options["separate"] !== true) return [{ output: { centre, grids, files, name: nameOf(made) }, options }];
  const folder = textOption(options, "out");
  return withoutFrame(grids).map((grid) => {
    const out = folder === null ? undefined : path.join(folder, `${grid.name}.xlsx`);
    return { output: { centre, grids: [grid], files, name: grid.name }, options: { ...options, out } };
  });
}

/** Writes them, in a folder of their own where there is to be one. */
async function writeSheets(sheets: readonly SheetOutput[], terminal: Terminal): Promise<void> {
  for (const { output, options } of sheets) {
    if (options["separate"] === true && options["out"] !== undefined)
      await mkdir(path.dirname(textOption(options, "out")!), { recursive: true });
    await writeOutput(output, options, terminal);
  }
}

/** The reports' own sheets, without 目录 and 口径 around them. */
function withoutFrame<G>(grids: readonly G[]): readonly G[] {
  return grids.slice(1, -1);
}

function nameOf({ bundle, period }: BundleResult): string {
  return `${bundle.title} ${period.text}`;
}
