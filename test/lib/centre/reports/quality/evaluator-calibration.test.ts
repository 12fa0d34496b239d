import { evaluatorCalibration } from "../../../../../src/lib/centre/reports/quality/evaluator-calibration.ts";
import { centreOf, gridOf, jsonOf, linesOf, near, pick, tableOf } from "../../../../support/centre.ts";

const roster = `
  工号 | 姓名 | 班组 | 岗位
  1001 | 张三 | 一班 | 坐席
  1002 | 李四 | 二班 | 坐席
  1003 | 王五 | 三班 | 坐席`;

const STRICT = [80, 85, 79, 83, 88, 82, 84, 81, 86, 82];
const MILD = [90, 88, 92, 91, 89, 90, 93, 87, 91, 89];

const evaluationsOf = (evaluator: string, agent: string, scores: readonly number[]) =>
  scores.map((score, place) => `2025-10-09 | ${agent} | ${evaluator} | ${score} | | ${evaluator}${place}`);

const centreWith = (...lines: readonly string[]) =>
  centreOf({ 人员: roster, 质检记录: ["质检日期 | 工号 | 质检员 | 得分 | 致命差错 | 录音编号", ...lines].join("\n") });

describe("质检员一致性", () => {
  it("holds each evaluator against all evaluations on the same teams, and flags what is beyond chance", async () => {
    const centre = await centreWith(
      ...evaluationsOf("王检", "1001", MILD),
      ...evaluationsOf("李检", "1001", STRICT),
      "2025-10-09 | 1002 | 赵检 | 60 | 是",
      "2025-10-09 | 1002 | 赵检 | 80 |",
      "2025-10-09 | 1003 | 钱检 | 70 |",
      "2025-10-09 | 1003 |      | 99 |",
      "2025-11-09 | 1001 | 王检 | 0  |",
    );
    const { rows, totals } = jsonOf(evaluatorCalibration, centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      ["evaluator", "samples", "mean", "standardDeviation", "fatalRate", "difference", "pValue", "flagged", "items"],
      ["王检", 10, 90, near(1.8257418583505538), 0, 3.5, near(6.626461092951175e-6), true, {}],
      ["李检", 10, 83, near(2.788866755113585), 0, -3.5, near(6.626461092951175e-6), true, {}],
      ["赵检", 2, 40, near(Math.sqrt(3200)), 0.5, null, null, false, {}],
      ["钱检", 1, 70, null, 0, null, null, false, {}],
    ]);
    expect(totals).toBeNull();
  });

  it("flags nobody with fewer than ten samples, though their scores are as far apart", async () => {
    const centre = await centreWith(
      ...evaluationsOf("王检", "1001", MILD.slice(1)),
      ...evaluationsOf("李检", "1001", STRICT),
    );
    const { rows } = jsonOf(evaluatorCalibration, centre, "2025-10");
    expect(pick(rows, "evaluator", "samples", "flagged")).toEqual([
      ["王检", 9, false],
      ["李检", 10, true],
    ]);
  });

  it("does not hold evaluators against those of other teams, nor flag what chance explains", async () => {
    const centre = await centreWith(
      ...evaluationsOf("王检", "1001", MILD),
      ...evaluationsOf("孙检", "1001", [...MILD.slice(1), 85]),
      ...evaluationsOf("李检", "1002", STRICT),
    );
    const { rows } = jsonOf(evaluatorCalibration, centre, "2025-10");
    expect(pick(rows, "evaluator", "difference", "flagged")).toEqual([
      ["王检", near(0.25), false],
      ["孙检", near(-0.25), false],
      ["李检", null, false],
    ]);
  });

  it("says by item how much milder or stricter an evaluator is than all on the same teams", async () => {
    const header = "质检日期 | 工号 | 质检员 | 服务用语 | 服务态度 | 语音语气 | 需求归纳 | 应变能力";
    const centre = await centreOf({
      人员: roster,
      质检记录: `${header} | 得分
        2025-10-09 | 1001 | 王检 | 20 | 20 | 20 | 20 | 20 |
        2025-10-09 | 1001 | 王检 | 18 | 20 | 20 | 20 |    | 98
        2025-10-09 | 1001 | 李检 | 13 | 20 | 20 | 20 |    | 93
        2025-10-09 | 1002 | 赵检 | 1  | 1  | 1  | 1  | 1  |`,
    });
    const { rows } = jsonOf(evaluatorCalibration, centre, "2025-10");
    expect(pick(rows, "evaluator", "items")).toEqual([
      ["王检", { 服务用语: 2, 服务态度: 0, 语音语气: 0, 需求归纳: 0 }],
      ["李检", { 服务用语: -4, 服务态度: 0, 语音语气: 0, 需求归纳: 0 }],
      ["赵检", {}],
    ]);
    const [, one, other, last] = linesOf(gridOf(evaluatorCalibration, centre, "2025-10"));
    expect([one!.at(-1), other!.at(-1), last!.at(-1)]).toEqual([
      "服务用语 +2.00、服务态度 0.00、语音语气 0.00、需求归纳 0.00",
      "服务用语 -4.00、服务态度 0.00、语音语气 0.00、需求归纳 0.00",
      null,
    ]);
  });

  it("takes the team of the evaluation's own day", async () => {
    const moved = await centreOf({
      人员: `
        工号 | 姓名 | 班组 | 岗位 | 生效日期
        1001 | 张三 | 一班 | 坐席 |
        1001 | 张三 | 二班 | 坐席 | 2025-10-15
        1002 | 李四 | 二班 | 坐席 |`,
      质检记录: `
        质检日期   | 工号 | 质检员 | 得分
        2025-10-09 | 1001 | 王检   | 60
        2025-10-09 | 1002 | 李检   | 90
        2025-10-16 | 1001 | 赵检   | 80`,
    });
    expect(pick(jsonOf(evaluatorCalibration, moved, "2025-10").rows, "evaluator", "difference")).toEqual([
      ["王检", null],
      ["李检", 5],
      ["赵检", -5],
    ]);
  });
});
