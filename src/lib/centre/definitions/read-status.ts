import { suggest } from "../../table/nearest.ts";
import { foldWord } from "./fold-word.ts";
import { type BlockReader, itemText, misfit, valueText } from "./row.ts";

/** Reads a centre's own word for an attendance status. */
export const readStatus: BlockReader = (row, { attendanceStatuses }) => {
  const status = attendanceStatuses.find((one) => foldWord(one) === foldWord(valueText(row)));
  if (status === undefined) throw misfit(row, suggest(valueText(row), attendanceStatuses));
  const word = foldWord(itemText(row));
  const apply = (draft: { statuses: Map<string, string> }) => draft.statuses.set(word, status);
  return [{ key: `考勤口径 ${word}`, about: itemText(row), meaning: status, row, apply }];
};
