import { randomUUID } from "node:crypto";
import { access, link, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../../lib/problem.ts";

interface SaveOptions {
  /** Replaces an existing file. */
  readonly force: boolean;
}

/** Writes the file whole or not at all: it is finished under another name before it takes `path`. */
export async function saveFile(path: string, bytes: Uint8Array, { force }: SaveOptions): Promise<void> {
  const draft = join(dirname(path), `.seatledger-${randomUUID()}.tmp`);
  try {
    await writeDraft(draft, bytes);
    await (force ? rename(draft, path) : claim(draft, path));
  } catch (error) {
    throw saveFault(error, path);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function writeDraft(draft: string, bytes: Uint8Array): Promise<void> {
  const file = await open(draft, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link, unlike a rename, never takes a name that is taken; some file systems have no links. */
async function claim(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    const isTaken = await access(path).then(
      () => true,
      () => false,
    );
    if (isTaken) throw Object.assign(new Error("taken", { cause: error }), { code: "EEXIST" });
    await rename(draft, path);
  }
}

/** What went wrong while `path` was being saved, as the sentence to show. */
export function saveFault(error: unknown, path: string): UserError {
  const code = String((error as { code?: unknown } | null)?.code ?? error);
  const tell = tellings.get(code) ?? (() => `“${path}”没有保存(${code})。请换一个位置再试。`);
  return new UserError(tell(path), { cause: error });
}

type Telling = (path: string) => string;

const noFolder: Telling = (path) => `文件夹“${dirname(path)}”不存在,无法保存“${path}”。请先建立它,或换一个位置。`;
const notWritable: Telling = (path) =>
  `“${path}”写不进去：它正被 Excel 等程序打开,或者这个位置不允许写入。请关闭它后再试,或换一个位置。`;
const full: Telling = (path) => `磁盘空间不足,“${path}”没有保存。请腾出空间后再试,或换一个位置。`;
const folder: Telling = (path) => `“${path}”是文件夹,不能当作文件来写。请换一个文件名。`;

const tellings = new Map<string, Telling>([
  ["EEXIST", (path) => `“${path}”已经存在,没有改动它。要替换它请加 --force,或换一个文件名。`],
  ["ENOENT", noFolder],
  ["ENOTDIR", noFolder],
  ["EACCES", notWritable],
  ["EPERM", notWritable],
  ["EBUSY", notWritable],
  ["ETXTBSY", notWritable],
  ["EROFS", notWritable],
  ["ENOSPC", full],
  ["EDQUOT", full],
  ["EISDIR", folder],
  ["ENOTEMPTY", folder],
  ["ENAMETOOLONG", (path) => `“${path}”的名字太长,无法保存。请换一个短一些的文件名。`],
]);
