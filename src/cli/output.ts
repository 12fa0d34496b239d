import { access, realpath } from "node:fs/promises";
import path from "node:path";
import { readBytes } from "../hosts/file/node.ts";
import { graft } from "../hosts/file/package/graft.ts";
import { saveFile } from "../hosts/file/save.ts";
import { writeWorkbook } from "../hosts/file/write.ts";
import type { Centre } from "../lib/centre/centre.ts";
import { problemGrid } from "../lib/centre/sheets/problem-grid.ts";
import { UserError } from "../lib/problem.ts";
import type { Grid } from "../lib/report/grid.ts";
import { type OptionValues, type Terminal, textOption, UsageError } from "./command.ts";
import { showProgress } from "./progress.ts";

/** The options of every command that writes sheets. */
export const OUTPUT_OPTIONS = {
  out: { type: "string" },
  into: { type: "boolean" },
  force: { type: "boolean" },
  json: { type: "boolean" },
  strict: { type: "boolean" },
} as const;

export const OUTPUT_USAGE = "[--out FILE] [--into] [--force] [--json] [--strict]";

/** What to write, from which files, under which name unless another is given. */
export interface Output {
  readonly centre: Centre;
  readonly grids: readonly Grid[];
  readonly files: readonly string[];
  readonly name: string;
}

/** Writes the sheets and 问题: as a new workbook, or with --into as a copy of the first input that has them added. */
export async function writeOutput(output: Output, options: OptionValues, terminal: Terminal): Promise<string> {
  const target = await targetOf(output, options);
  const problems = output.centre.readings.flatMap((reading) => reading.problems);
  const isInside = (file: string) => options["into"] === true && file === path.basename(output.files[0]!);
  const linkTo = (file: string) => (isInside(file) ? null : relativeLink(file, output.files, target));
  terminal.tell(`写 ${target}\n`);
  const watch = { signal: terminal.signal, onProgress: showProgress(terminal) };
  const sheets = await writeWorkbook([...output.grids, problemGrid(problems, linkTo)], watch);
  const bytes = options["into"] === true ? await graftInto(output.files[0]!, sheets) : sheets;
  await saveFile(target, bytes, { force: options["force"] === true });
  terminal.print(`${target}\n`);
  return target;
}

async function graftInto(file: string, sheets: Uint8Array): Promise<Uint8Array> {
  return graft({ name: path.basename(file), bytes: await readBytes(file) }, sheets);
}

/** That an option names a file to write where --json writes none. */
export function refuseJson(options: OptionValues, name: string): void {
  if (options["json"] === true) throw new UsageError(`--json 不写文件,不能和 --${name} 一起用。`);
}

/** Throws a UserError where one of the files is there already, before any is written. */
export async function refuseTaken(targets: readonly string[]): Promise<void> {
  for (const file of targets) {
    const isTaken = await access(file).then(
      () => true,
      () => false,
    );
    if (isTaken) throw new UserError(`“${file}”已经存在,没有改动它。要替换它请加 --force,或换一个文件名。`);
  }
}

/** Throws a UsageError where two of the files to write are one, which the later would replace. */
export async function refuseClash(targets: readonly string[]): Promise<void> {
  const places = await Promise.all(targets.map(realPath));
  const twice = targets.find((_, place) => places.indexOf(places[place]!) !== place);
  if (twice !== undefined) throw new UsageError(`“${twice}”要写两样东西,后写的会盖掉先写的。请换一个名字。`);
}

/** The moment as a stamp has it: `2025-10-10 09:30`, on the machine's clock. */
export function stampTime(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** Where the sheets go; never over an input. */
export async function targetOf(
  { files, name }: Pick<Output, "files" | "name">,
  options: OptionValues,
): Promise<string> {
  const first = path.parse(files[0]!);
  const extension = options["into"] === true && first.ext !== "" ? first.ext : ".xlsx";
  const target = textOption(options, "out") ?? path.join(first.dir, `${first.name} ${name}${extension}`);
  await refuseInput("out", target, files);
  return target;
}

/** Throws a UsageError where the file that an option names is one of the inputs. */
export async function refuseInput(option: string, target: string, files: readonly string[]): Promise<void> {
  const inputs = await Promise.all(files.map(realPath));
  if (inputs.includes(await realPath(target)))
    throw new UsageError(`--${option} 不能是输入文件 ${target}。请换一个名字。`);
}

/** The path with its links followed; as it stands where nothing is there yet. */
function realPath(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

/** Problems name files by base name; a link must lead there from where the report lies. */
function relativeLink(file: string, files: readonly string[], target: string): string {
  const input = files.find((one) => path.basename(one) === file) ?? file;
  return path
    .relative(path.dirname(path.resolve(target)), path.resolve(input))
    .split(path.sep)
    .join("/");
}
