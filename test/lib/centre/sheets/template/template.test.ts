import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { templateForms } from "../../../../../src/lib/centre/sheets/template/template.ts";
import { INPUT_TABLES } from "../../../../../src/lib/centre/subjects/tables.ts";
import { defaultDefinitions } from "../../../../../src/lib/definition/definitions.ts";
import type { Form } from "../../../../../src/lib/report/form.ts";
import { problemsOf } from "../../../../support/centre-rows.ts";
import { sheet } from "../../../../support/sheets.ts";

const forms = templateForms();

describe("the template", () => {
  it("is a sheet for every table, in the first of its forms, and 口径", () => {
    const titles = INPUT_TABLES.filter(({ id, formOf }) => id === formOf).map(({ title }) => title);
    expect(forms.map(({ name }) => name)).toEqual([...titles, "口径"]);
  });

  it("is read as every table without a row, as the default definitions, and without a problem", async () => {
    const centre = await openCentre(forms.map(sheetOf));
    const tables = centre.readings.filter(({ table }) => table !== "definitions");
    expect(tables.map(({ table, sheet: name, rows }) => `${name} ${table} ${rows}`).sort()).toEqual(
      INPUT_TABLES.filter(({ id, formOf }) => id === formOf)
        .map(({ id, title }) => `${title} ${id} 0`)
        .sort(),
    );
    expect(centre.unread).toEqual([]);
    expect(problemsOf(centre)).toEqual([]);
    expect(centre.definitions).toEqual(defaultDefinitions);
  });

  it("stars what must be filled in", () => {
    expect(headersOf("业务单价")).toEqual(["业务*", "单价*", "生效日期", "失效日期", "地市"]);
  });

  it("says in a note whether a cell may be blank, how to write it, and what else the header may be", () => {
    expect(columnOf("外呼明细", "通话时长").note).toBe(
      [
        "通话时长:可以空着",
        "时长,如 3:25、00:03:25、3分25秒;只写数的,单位是秒。",
        "表头也可以是:时长、通话秒数、通话时间(秒)、Talk Time。",
      ].join("\n"),
    );
    expect(columnOf("工时", "签入*").note).toMatch(/^签入:必填\n时间,如 08:30/);
    expect(columnOf("考勤", "证明").note).toContain("填是或否(也认 Y、N、1、0、√、×);空着是否。");
    expect(columnOf("投诉", "是否有效").note).toMatch(/×\)。\n空着即有效/);
  });

  it("takes 工号 as text, that no 0 is lost, and dates, times, months and prices as such", () => {
    const formats = ["工号*", "日期*", "时间", "结果*"].map((header) => columnOf("外呼明细", header).format);
    expect(formats).toEqual(["text", "date", "time", "general"]);
    expect(columnOf("目标", "月份*").format).toBe("month");
    expect(columnOf("业务单价", "单价*").format).toBe("price");
    expect(columnOf("考勤", "申请时间").format).toBe("dateTime");
  });

  it.each([
    ["考勤", "状态*", { words: expect.arrayContaining(["出勤", "缺卡"]) as string[] }, "asked"],
    ["考勤", "证明", { words: ["是", "否"] }, "refused"],
    ["质检记录", "申诉", { words: ["申诉中", "成立", "驳回"] }, "refused"],
    ["质检记录", "致命差错", { words: ["是", "否"] }, "refused"],
    ["评扣", "类别", { words: expect.arrayContaining(["轻度", "开除"]) as string[] }, "refused"],
    ["评扣", "申诉结果", { words: ["申诉中", "撤销", "维持"] }, "refused"],
    ["评扣", "条款", { formula: expect.stringContaining("'处罚条例'!$A:$A") as string }, "taken"],
    ["评分标准", "致命", { words: ["是", "否"] }, "refused"],
    ["工时", "类型", { words: expect.arrayContaining(["外呼", "离席"]) as string[] }, "refused"],
    ["外呼明细", "系统", { words: ["新", "老"] }, "asked"],
    ["外呼明细", "结果*", { formula: expect.stringContaining("结果口径") as string }, "asked"],
    ["外呼明细", "业务*", { formula: expect.stringContaining("'业务单价'!$A:$A") as string }, "asked"],
    ["外呼汇总", "工号*", { formula: expect.stringContaining("'人员'!$A:$A") as string }, "asked"],
    ["投诉", "状态", { words: ["未处理", "跟踪", "已结"] }, "asked"],
    ["投诉", "类型", { words: ["有理由", "无理由"] }, "refused"],
    ["投诉", "责任坐席", { formula: expect.stringContaining("'人员'!$A:$A") as string }, "asked"],
    ["回访记录", "回访结果*", { words: ["成功", "信息有误", "未联系上"] }, "asked"],
    ["回访记录", "回访类型", { words: ["投诉", "满意度", "节日", "活动"] }, "refused"],
    ["回访记录", "满意度", { words: expect.arrayContaining(["非常满意", "未评价"]) as string[] }, "asked"],
    ["跟踪记录", "投诉编号*", { formula: expect.stringContaining("'投诉'!$A:$A") as string }, "asked"],
    ["黑名单", "业务", { formula: expect.stringContaining("'业务单价'!$A:$A") as string }, "taken"],
    ["人员", "班组*", { formula: expect.stringContaining("'人员'!$C:$C") as string }, "taken"],
  ])("offers in %s, under %s, %j", (...[name, header, choices, others]) => {
    const column = headersOf(name).indexOf(header);
    expect(formOf(name).dropDowns.find((one) => one.column === column)).toEqual({
      column,
      firstRow: 1,
      choices,
      others,
    });
  });

  it("offers the values of 口径 on the rows they belong to", () => {
    const { rows, dropDowns } = formOf("口径");
    const [place] = dropDowns.filter(({ choices }) => "words" in choices && choices.words.includes("有效"));
    expect(rows[place!.firstRow - 1]!.slice(0, 2)).toEqual(["比率口径", "分母"]);
    expect(place!.lastRow).toBe(place!.firstRow);
    const outcomes = dropDowns.find(({ choices }) => "words" in choices && choices.words.includes("拒访"))!;
    const covered = rows.slice(outcomes.firstRow - 1, outcomes.lastRow).map(([block]) => block);
    expect(new Set(covered)).toEqual(new Set(["结果口径"]));
    expect(covered).toHaveLength(rows.filter(([block]) => block === "结果口径").length);
  });
});

function formOf(name: string): Form {
  return forms.find((form) => form.name === name)!;
}

function headersOf(name: string): string[] {
  return formOf(name).columns.map(({ header }) => header);
}

function columnOf(name: string, header: string) {
  return formOf(name).columns[headersOf(name).indexOf(header)]!;
}

function sheetOf({ name, columns, rows }: Form) {
  return sheet(name, [columns.map(({ header }) => header), ...rows]);
}
