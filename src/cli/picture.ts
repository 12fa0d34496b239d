import { access } from "node:fs/promises";
import path from "node:path";
import { drawWorkbook, type PictureForm } from "../hosts/file/picture.ts";
import { saveFile } from "../hosts/file/save.ts";
import { writeWorkbook } from "../hosts/file/write.ts";
import { UserError } from "../lib/problem.ts";
import type { Grid } from "../lib/report/grid.ts";
import { textOption, UsageError, type OptionValues, type Terminal } from "./command.ts";

/** Where a picture goes and what it is. */
export interface PictureTarget {
  readonly file: string;
  readonly form: PictureForm;
  readonly force: boolean;
}

/** A picture that is finished but not yet in its place. */
export interface Picture {
  readonly save: () => Promise<void>;
}

/** What `--picture` asks for; null when it was not given. */
export function pictureTarget(options: OptionValues): PictureTarget | null {
  const file = textOption(options, "picture");
  if (file === null) return null;
  if (options["json"] === true) throw new UsageError("--json 不写文件,不能和 --picture 一起用。");
  const form = path.extname(file).slice(1).toLowerCase();
  if (form !== "pdf" && form !== "png") throw new UsageError(`--picture 要写成 .pdf 或 .png 文件,不是“${file}”。`);
  return { file, form, force: options["force"] === true };
}

/** Draws the sheets; a PNG of several pages becomes several files, `名称-1.png` and on. Saves nothing yet. */
export async function drawPicture(
  { file, form, force }: PictureTarget,
  grids: readonly Grid[],
  terminal: Terminal,
): Promise<Picture> {
  terminal.tell(`画 ${file}\n`);
  const pages = await drawWorkbook(await writeWorkbook(grids), { form, signal: terminal.signal });
  const files = pages.map((bytes, page) => ({ bytes, target: pages.length === 1 ? file : numbered(file, page + 1) }));
  if (!force) for (const { target } of files) await refuseTaken(target);
  return {
    async save() {
      for (const { target, bytes } of files) {
        await saveFile(target, bytes, { force });
        terminal.print(`${target}\n`);
      }
    },
  };
}

function numbered(file: string, page: number): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}-${page}${ext}`);
}

async function refuseTaken(file: string): Promise<void> {
  const isTaken = await access(file).then(
    () => true,
    () => false,
  );
  if (isTaken) throw new UserError(`“${file}”已经存在,没有改动它。要替换它请加 --force,或换一个文件名。`);
}
