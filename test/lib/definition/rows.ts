import { BLOCKS } from "../../../src/lib/centre/definitions/blocks.ts";
import type { Vocabulary } from "../../../src/lib/definition/block.ts";
import type { Definitions } from "../../../src/lib/definition/definitions.ts";
import type { DefinitionRow } from "../../../src/lib/definition/row.ts";

type Line = readonly [block: string, item: string | number, value: DefinitionRow["value"], unit?: string];

/** Lines of a sheet 口径 whose header is in row 1. */
export function rowsOf(lines: readonly Line[], file = "一班.xlsx"): DefinitionRow[] {
  return lines.map(([block, item, value, unit = null], index) => {
    const at = (column: string) => ({ file, sheet: "口径", row: index + 2, column });
    return { block, item, value, unit, place: at("C"), blockPlace: at("A"), itemPlace: at("B") };
  });
}

export const vocabulary: Vocabulary = {
  blocks: BLOCKS,
  tables: [
    {
      id: "calls",
      title: "外呼明细",
      fields: {
        agentId: { headers: ["工号", "员工工号"] },
        outcome: { headers: ["结果", "外呼结果"] },
        talkSeconds: { headers: ["通话时长", { header: "通话时间", withUnit: true }] },
      },
    },
    { id: "tallies", title: "外呼汇总", fields: { dialled: { headers: ["外呼量"] } } },
  ],
};

/** All that is decided, block by block. */
export function valuesOf(definitions: Definitions): unknown[] {
  return BLOCKS.map((block) => definitions.of(block));
}
