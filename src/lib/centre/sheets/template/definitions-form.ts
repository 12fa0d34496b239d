import { namesOf, type WrittenRow } from "../../../definition/block.ts";
import { definitionChoices } from "../../../definition/definition-choices.ts";
import { DEFINITION_HEADERS, definitionRows } from "../../../definition/definition-rows.ts";
import { definitionsTable } from "../../../definition/definitions-table.ts";
import { defaultDefinitions, type Definitions } from "../../../definition/definitions.ts";
import type { Form } from "../../../report/form.ts";
import type { DropDown } from "../../../report/grid.ts";
import { BLOCKS } from "../../definitions/blocks.ts";
import { VOCABULARY } from "../../definitions/vocabulary.ts";

const [BLOCK, VALUE] = [0, 2];

const COLUMNS: Readonly<Record<(typeof DEFINITION_HEADERS)[number], readonly [width: number, note: string]>> = {
  块: [14, `属于哪一块:${namesOf(BLOCKS).join("、")}。\n要加一行,插在同一块里。`],
  项: [24, "这一项的名称;结果口径、考勤口径里是本中心用的词,列名口径里是“表.列”,表名口径里是工作表名。"],
  值: [16, "可以改。填了不可能的值,出表时会指出是哪一格、可以填什么。"],
  单位: [10, "只供看。"],
  说明: [70, "只供看。"],
};

/** The sheet 口径; with the defaults, and read as it is, it changes nothing. */
export function definitionsForm(definitions: Definitions = defaultDefinitions): Form {
  const rows = definitionRows(definitions, BLOCKS);
  const blocks: DropDown = { column: BLOCK, firstRow: 1, choices: { words: namesOf(BLOCKS) }, others: "refused" };
  return {
    name: definitionsTable.title,
    columns: DEFINITION_HEADERS.map((header) => {
      const [width, note] = COLUMNS[header];
      return { header, note: `${header}:${note}`, format: "general", width };
    }),
    rows,
    dropDowns: [blocks, ...valueDropDowns(rows)],
  };
}

/** One for each run of rows that offer the same. */
function valueDropDowns(rows: readonly WrittenRow[]): DropDown[] {
  const known = definitionChoices(VOCABULARY);
  return known.flatMap(({ block, item, choices }) => {
    const isOne = (row: WrittenRow) => row[0] === block && (item === null || row[1] === item);
    const [first, last] = [rows.findIndex(isOne), rows.findLastIndex(isOne)];
    if (first < 0) return [];
    return { column: VALUE, firstRow: first + 1, lastRow: last + 1, choices: { words: choices }, others: "asked" };
  });
}
