import type ExcelJS from "exceljs";
import { cellAddress } from "../../lib/report/face/address.ts";
import type { Choices, DropDown } from "../../lib/report/grid.ts";

const LAST_ROW = 1_048_575;
/** Excel takes no longer list of words in a drop-down. */
const LONGEST_LIST = 255;

interface Validations {
  add(range: string, validation: ExcelJS.DataValidation): void;
}

/** Has cells of a column offer what they may hold. */
export function addDropDown(worksheet: ExcelJS.Worksheet, dropDown: DropDown): void {
  const { column, firstRow, lastRow = LAST_ROW, choices, others } = dropDown;
  const range = `${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)}`;
  // A whole column at once, which ExcelJS can do and its types do not say.
  (worksheet as unknown as { dataValidations: Validations }).dataValidations.add(range, {
    type: "list",
    allowBlank: true,
    formulae: [listFormula(choices)],
    showErrorMessage: others !== "taken",
    errorStyle: others === "refused" ? "stop" : "warning",
    errorTitle: "不在清单里",
    error: others === "refused" ? "请从下拉清单中选一个。" : "清单里没有这个词,请核对。",
  });
}

function listFormula(choices: Choices): string {
  if ("formula" in choices) return choices.formula;
  const list = choices.words.join(",");
  if (list.length > LONGEST_LIST) throw new RangeError(`A drop-down of ${list.length} characters: ${list}`);
  return `"${list}"`;
}
