import { successRegister } from "../../../../../src/lib/centre/reports/clerk/success-register.ts";
import { centreOf, gridsOf, jsonOf, linesOf, pick, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 老系统工号
    1001 | 张三 | 一班 | 坐席 | 0301`,
  业务单价: `
    业务   | 单价
    手机报 | 2.5`,
  外呼明细: `
    日期             | 工号 | 业务   | 结果     | 地市   | 系统   | 号码        | 录音编号
    2025-10-10 09:00 | 1001 | 手机报 | 成功     | 郑州市 | 新     | 13812345678 | R2
    2025-10-09 18:00 | 0301 | 手机报 | 定制成功 | 濮阳   | 老系统 | 13900001111 | R1
    2025-10-09 08:05 | 9999 | 手机报 | 成功     |        |        |             |
    2025-10-09       | 1001 | 手机报 | 成功     | 郑州   | 新     | 13712345678 |
    2025-10-09 10:00 | 1001 | 手机报 | 拒访     | 郑州   | 新     | 13612345678 | R3
    2025-11-01 10:00 | 1001 | 手机报 | 成功     | 郑州   | 新     | 13512345678 | R4`,
  外呼汇总: `
    日期       | 工号 | 业务   | 外呼量 | 接通量 | 定制量
    2025-10-20 | 1001 | 手机报 | 5      | 5      | 5`,
});

describe("成功号码登记表", () => {
  it("lists each success among calls by date and time, with whole numbers", async () => {
    const { rows, subtotals, totals } = jsonOf(successRegister, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      ["date", "time", "phone", "product", "agentId", "name", "system", "city", "recordingId"],
      ["2025-10-09", null, "13712345678", "手机报", "1001", "张三", "新", "郑州", null],
      ["2025-10-09", "08:05:00", "", "手机报", "9999", null, null, "未填", null],
      ["2025-10-09", "18:00:00", "13900001111", "手机报", "1001", "张三", "老", "濮阳", "R1"],
      ["2025-10-10", "09:00:00", "13812345678", "手机报", "1001", "张三", "新", "郑州", "R2"],
    ]);
    expect([subtotals, totals]).toEqual([[], null]);
  });

  it("hides the middle of the numbers when asked to", async () => {
    const { rows, options } = jsonOf(successRegister, await centre, { period: "2025-10", mask: "是" });
    expect(options).toEqual({ mask: true });
    expect(pick(rows, "phone").flat()).toEqual(["137****5678", "", "139****1111", "138****5678"]);
  });

  it("has a sheet a city when none is given, in the order of the data with 未填 last", async () => {
    const grids = gridsOf(successRegister, await centre, "2025-10");
    expect(grids.map(({ name, mark, rows }) => [name, mark, rows.length - 3])).toEqual([
      ["成功号码登记表 郑州 2025-10", "success-register|2025-10|郑州", 2],
      ["成功号码登记表 濮阳 2025-10", "success-register|2025-10|濮阳", 1],
      ["成功号码登记表 未填 2025-10", "success-register|2025-10|未填", 1],
    ]);
  });

  it("has one sheet of the city given, of that city alone", async () => {
    const grids = gridsOf(successRegister, await centre, { period: "2025-10-10", city: "河南省郑州市" });
    expect(grids.map(({ name }) => name)).toEqual(["成功号码登记表 郑州 2025-10-10"]);
    expect(linesOf(grids[0]!)).toEqual([
      ["header", "日期", "时间", "号码", "业务", "工号", "姓名", "系统", "地市", "录音编号"],
      ["body", 45_940, 0.375, "13812345678", "手机报", "1001", "张三", "新", "郑州", "R2"],
    ]);
  });

  it("has one empty sheet in a period without successes", async () => {
    const [only, ...others] = gridsOf(successRegister, await centre, "2025-09");
    expect([only!.name, linesOf(only!).length, others]).toEqual(["成功号码登记表 2025-09", 1, []]);
  });
});
