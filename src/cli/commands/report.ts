import path from "node:path";
import { drawWorkbook, type PictureForm } from "../../hosts/file/picture.ts";
import { saveFile } from "../../hosts/file/save.ts";
import { writeWorkbook } from "../../hosts/file/write.ts";
import { countLines, reportGrids, reportJson, runReport } from "../../lib/centre/running/run-report.ts";
import { DOCUMENTS } from "../../lib/centre/documents/index.ts";
import type { Grid } from "../../lib/report/grid.ts";
import {
  type Arguments,
  type Command,
  Exit,
  type OptionValues,
  type Terminal,
  textOption,
  UsageError,
} from "../command.ts";
import { documentBytes, documentTarget, isDocument, saveDocuments } from "../documents.ts";
import { countSetAside, openWorkbooks } from "../open.ts";
import {
  OUTPUT_OPTIONS,
  OUTPUT_USAGE,
  refuseJson,
  refuseClash,
  refuseTaken,
  stampTime,
  targetOf,
  writeOutput,
} from "../output.ts";
import { plainTarget, writePlain } from "../plain.ts";
import { readReportRequest } from "../request.ts";

export const report: Command = {
  usage: `report ID FILE… --period P [--city C] [--product P] [--n N] [--as-of T] [--mask] [--all] [--plain FILE] [--picture FILE.pdf|FILE.png] [--docx [FILE.docx]] ${OUTPUT_USAGE}`,
  does: "算一张报表,写成新的工作簿(默认放在第一个输入文件旁;--into 写成第一个输入文件的副本);--picture 另存一张图片;--plain 另存生效的黑名单号码,一行一个;--docx 把文书写成 Word",
  options: {
    period: { type: "string" },
    city: { type: "string" },
    product: { type: "string" },
    n: { type: "string" },
    "as-of": { type: "string" },
    mask: { type: "boolean" },
    all: { type: "boolean" },
    plain: { type: "string" },
    picture: { type: "string" },
    docx: { type: "boolean" },
    ...OUTPUT_OPTIONS,
  },
  async run(args, terminal) {
    if (args.options["docx"] === true) return writeDocument(args, terminal);
    const { report: wanted, files, request } = readReportRequest(args);
    const target = pictureTarget(args.options);
    const plain = await plainTarget(args.options, { report: wanted, files });
    const centre = await openWorkbooks(files, terminal);
    const result = runReport(wanted, centre, request);
    if (args.options["json"] === true) terminal.print(`${JSON.stringify(reportJson(result))}\n`);
    else {
      const grids = reportGrids(result, stampTime(terminal.now()));
      const sheets = { centre, grids, files, name: grids[0]!.name };
      await refuseClash([await targetOf(sheets, args.options), ...named(target), ...named(plain)]);
      const savePicture = target && (await drawPicture(target, grids, terminal));
      await writeOutput(sheets, args.options, terminal);
      await savePicture?.();
      if (plain !== null) await writePlain(plain, { centre, request }, terminal);
      terminal.tell(`“${grids[0]!.name}”:${countLines(result)} 行,未计入 ${countSetAside(centre)} 行(见“问题”表)。\n`);
    }
    return args.options["strict"] === true && countSetAside(centre) > 0 ? Exit.setAside : Exit.done;
  },
};

/** Writes the Word document that was asked for, and says which parts of it lack a table. */
async function writeDocument(args: Arguments, terminal: Terminal): Promise<number> {
  const { document, report: named, files: operands, request } = readReportRequest(args);
  if (document === null) {
    throw new UsageError(`“${named.title}”没有 Word 文书。有的是:${DOCUMENTS.map(({ id }) => id).join("、")}。`);
  }
  const inputs = operands.filter((file) => !isDocument(file));
  const target = documentTarget(operands.filter(isDocument), args.options);
  const centre = await openWorkbooks(inputs, terminal);
  const { files, missing } = await documentBytes(document, centre, { request, madeAt: stampTime(terminal.now()) });
  await saveDocuments(files, { inputs, target, force: args.options["force"] === true }, terminal);
  terminal.tell([...missing, `“${document.title}”:未计入 ${countSetAside(centre)} 行(见“问题”表)。`, ""].join("\n"));
  return args.options["strict"] === true && countSetAside(centre) > 0 ? Exit.setAside : Exit.done;
}

/** The file that an option names, if it was given. */
function named(asked: { readonly file: string } | null): string[] {
  return asked === null ? [] : [asked.file];
}

/** Where a picture goes and what it is. */
interface PictureTarget {
  readonly file: string;
  readonly form: PictureForm;
  readonly force: boolean;
}

/** What `--picture` asks for; null when it was not given. */
function pictureTarget(options: OptionValues): PictureTarget | null {
  const file = textOption(options, "picture");
  if (file === null) return null;
  refuseJson(options, "picture");
  const form = path.extname(file).slice(1).toLowerCase();
  if (form !== "pdf" && form !== "png") throw new UsageError(`--picture 要写成 .pdf 或 .png 文件,不是“${file}”。`);
  return { file, form, force: options["force"] === true };
}

/** Draws the sheets and gives what saves them; a PNG of several pages becomes several files, `名称-1.png` and on. */
async function drawPicture(
  { file, form, force }: PictureTarget,
  grids: readonly Grid[],
  terminal: Terminal,
): Promise<() => Promise<void>> {
  terminal.tell(`画 ${file}\n`);
  const pages = await drawWorkbook(await writeWorkbook(grids), { form, signal: terminal.signal });
  const files = pages.map((bytes, page) => ({ bytes, target: pages.length === 1 ? file : numbered(file, page + 1) }));
  if (!force) await refuseTaken(files.map(({ target }) => target));
  return async () => {
    for (const { target, bytes } of files) {
      await saveFile(target, bytes, { force });
      terminal.print(`${target}\n`);
    }
  };
}

function numbered(file: string, page: number): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}-${page}${ext}`);
}
