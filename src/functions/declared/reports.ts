import { askedReport } from "../../lib/centre/asking/asked-report.ts";
import { problemCells } from "../../lib/centre/asking/problem-cells.ts";
import type { MatrixFunction } from "../declare.ts";
import { anyTables, cell, period } from "../parameter.ts";

export const report: MatrixFunction = {
  id: "REPORT",
  result: "matrix",
  zh: "整张报表,含表头、小计和合计,溢出到右下方",
  en: "A whole report with its header, subtotals and totals, spilled",
  example: '=SEAT.REPORT("员工产值工时表", "2025-10", 人员[#All], 外呼明细[#All], 业务单价[#All], 工时[#All])',
  parameters: [
    cell({
      name: "report",
      zh: "报表的中文名或 id,选项写在后面:“地市外呼汇总 郑州”",
      en: "A report by its Chinese name or its id, its options behind it: city-summary 郑州",
    }),
    period,
    anyTables,
  ],
  run: async (asked) => {
    const name = asked.text("report");
    if (name === null) return [[null]];
    const centre = await asked.centre();
    return askedReport(centre, name, asked.period(centre));
  },
};

export const problems: MatrixFunction = {
  id: "PROBLEMS",
  result: "matrix",
  zh: "各表读到的问题:未计入、有备注、跳过的行,溢出到右下方",
  en: "The problems found in tables: rows set aside, noted or skipped, spilled",
  example: "=SEAT.PROBLEMS(外呼明细[#All], 人员[#All])",
  parameters: [anyTables],
  run: async (asked) => problemCells(await asked.centre()),
};
