import { dirname } from "node:path";
import { UserError } from "../../lib/problem.ts";

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

/** What went wrong while `path` was being saved, as the sentence to show. */
export function saveFault(error: unknown, path: string): UserError {
  const code = String((error as { code?: unknown } | null)?.code ?? error);
  const tell = tellings.get(code) ?? (() => `“${path}”没有保存(${code})。请换一个位置再试。`);
  return new UserError(tell(path), { cause: error });
}
