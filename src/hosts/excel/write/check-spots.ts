import { UserError } from "../../../lib/problem.ts";
import type { Spot } from "./assign-spots.ts";
import { isHousehold, type Census } from "./read-census.ts";

/** Throws a UserError where a protection stands in the way. */
export function checkSpots(spots: readonly Spot[], { isStructureProtected }: Census): void {
  if (isStructureProtected) {
    throw new UserError("工作簿的结构受保护,不能添加工作表。请在“审阅”中撤销“保护工作簿”,再重试。");
  }
  const locked = spots.flatMap(({ former }) => (former?.isProtected ? `“${former.name}”` : []));
  if (locked.length === 0) return;
  throw new UserError(`工作表${locked.join("、")}受保护,不能更新。请在“审阅”中撤销工作表保护,再重试。`);
}

/** Throws a UserError where somebody has changed the sheets of the workbook meanwhile. */
export function requireUnchanged(before: Census, after: Census): void {
  if (describe(before) === describe(after)) return;
  throw new UserError("写入期间有人增删、改名或保护了工作表,为了不出错,这次没有写入。请再运行一次。");
}

function describe({ sheets, isStructureProtected }: Census): string {
  const seen = sheets.filter((sheet) => !isHousehold(sheet));
  return JSON.stringify([
    isStructureProtected,
    seen.map(({ id, name, isProtected, texts }) => [id, name, isProtected, texts.mark]),
  ]);
}
