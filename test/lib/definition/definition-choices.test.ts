import { STATUSES } from "../../../src/lib/centre/subjects/attendance-statuses.ts";
import { definitionChoices } from "../../../src/lib/definition/definition-choices.ts";
import { vocabulary } from "./rows.ts";

const MESSAGE_CLASSES = ["退订", "投诉", "咨询", "业务回复", "致谢"];

test("offers lists for the values that are one of a few", () => {
  expect(definitionChoices(vocabulary)).toEqual([
    { block: "结果口径", item: null, choices: ["定制", "拒访", "预约", "不符合", "未接", "占线", "无法接通"] },
    { block: "比率口径", item: "分母", choices: ["接通", "外呼", "有效"] },
    { block: "工时口径", item: "时长来源", choices: ["打卡", "导出"] },
    { block: "考勤口径", item: null, choices: STATUSES },
    { block: "服务口径", item: "时钟", choices: ["自然", "工作"] },
    { block: "投诉状态口径", item: null, choices: ["未处理", "跟踪", "已结"] },
    { block: "回访结果口径", item: null, choices: ["成功", "信息有误", "未联系上"] },
    { block: "满意度口径", item: null, choices: ["非常满意", "满意", "基本满意", "不满意", "很不满意", "未评价"] },
    { block: "短信口径", item: null, choices: MESSAGE_CLASSES.flatMap((word) => [`${word} 包含`, `${word} 全字`]) },
    { block: "表名口径", item: null, choices: ["外呼明细", "外呼汇总", "忽略"] },
    { block: "日历口径", item: null, choices: ["休", "班"] },
  ]);
});
