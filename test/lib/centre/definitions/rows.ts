import type { DefinitionRow, Vocabulary } from "../../../../src/lib/centre/definitions/row.ts";

type Line = readonly [block: string, item: string | number, value: DefinitionRow["value"], unit?: string];

/** Lines of a sheet 口径 whose header is in row 1. */
export function rowsOf(lines: readonly Line[], file = "一班.xlsx"): DefinitionRow[] {
  return lines.map(([block, item, value, unit = null], index) => {
    const at = (column: string) => ({ file, sheet: "口径", row: index + 2, column });
    return { block, item, value, unit, place: at("C"), blockPlace: at("A"), itemPlace: at("B") };
  });
}

export const vocabulary: Vocabulary = {
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
  attendanceStatuses: ["出勤", "迟到", "调休", "休息"],
};
