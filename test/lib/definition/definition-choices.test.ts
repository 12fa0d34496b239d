import { STATUSES } from "../../../src/lib/centre/subjects/attendance-statuses.ts";
import { definitionChoices } from "../../../src/lib/definition/definition-choices.ts";
import { vocabulary } from "./rows.ts";

test("offers lists for the values that are one of a few", () => {
  expect(definitionChoices(vocabulary)).toEqual([
    { block: "结果口径", item: null, choices: ["定制", "拒访", "预约", "不符合", "未接", "占线", "无法接通"] },
    { block: "比率口径", item: "分母", choices: ["接通", "外呼", "有效"] },
    { block: "工时口径", item: "时长来源", choices: ["打卡", "导出"] },
    { block: "考勤口径", item: null, choices: STATUSES },
    { block: "表名口径", item: null, choices: ["外呼明细", "外呼汇总", "忽略"] },
    { block: "日历口径", item: null, choices: ["休", "班"] },
  ]);
});
