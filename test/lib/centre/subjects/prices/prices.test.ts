import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { calls } from "../../../../../src/lib/centre/subjects/calls/calls.ts";
import { dialsOf, problemsOf } from "../../../../support/centre-rows.ts";
import { at, type Cell, error, sheet } from "../../../../support/sheets.ts";

const ROSTER = sheet("人员", [["工号", "姓名", "班组"], ["1001", "张三", "一班"]]); // prettier-ignore
const HEADER = ["业务", "单价", "生效日期", "失效日期", "地市"];

function prices(...rows: Cell[][]) {
  return sheet("业务单价", [HEADER, ...rows]);
}

/** The output of one success each. */
async function outputs(
  list: ReturnType<typeof prices>,
  ...successes: [date: string, product: string, city?: string][]
) {
  const rows = successes.map(([date, product, city = null]) => [date, "1001", product, "成功", city]);
  const centre = await openCentre([ROSTER, list, sheet("外呼", [["日期", "工号", "业务", "结果", "地市"], ...rows])]);
  return [...dialsOf(centre, "output").flat(), ...problemsOf(centre)];
}

describe("the price of a success", () => {
  it("is its product's, however the figure is written", async () => {
    const list = prices(
      ["甲", 3.5],
      ["乙", "￥0.35"],
      ["丙", "１.２５元"],
      ["丁", "0.0001元/户"],
      ["戊", "1,200"],
      ["己", 0],
    );
    const day = "2025-10-09";
    expect(await outputs(list, [day, "甲"], [day, "乙"], [day, "丙"], [day, "丁"], [day, "戊"], [day, "己"])).toEqual([
      3.5, 0.35, 1.25, 0.0001, 1200, 0,
    ]);
  });

  it("is 0 where there is none, with a note", async () => {
    expect(await outputs(prices(["甲", 3.5]), ["2025-10-09", "乙"])).toEqual([0, "noPrice 外呼!C2 乙"]);
  });

  it("is asked for successes alone", async () => {
    const rows = [
      ["日期", "工号", "业务", "结果"],
      ["2025-10-09", "1001", "乙", "拒访"],
    ];
    expect(problemsOf(await openCentre([ROSTER, sheet("外呼", rows)]))).toEqual([]);
  });

  it("is the one in force on its day: from 生效日期 to 失效日期, both in it", async () => {
    const list = prices(["甲", 3, "2025-10-02", at("2025-10-05")], ["甲", 5, 45937, null]);
    const days = ["2025-10-01", "2025-10-02", "2025-10-05", "2025-10-06", "2025-10-07", "2026-10-07"];
    expect(await outputs(list, ...days.map((day): [string, string] => [day, "甲"]))).toEqual([
      0,
      3,
      3,
      0,
      5,
      5,
      "noPrice 外呼!C2 甲",
      "noPrice 外呼!C5 甲",
    ]);
  });

  it("is the latest 生效日期's of those in force, since ever being the earliest", async () => {
    const list = prices(["甲", 4, "2025-10-05"], ["甲", 3], ["甲", 5, "2025-10-07"]);
    expect(await outputs(list, ["2025-10-04", "甲"], ["2025-10-06", "甲"], ["2025-10-07", "甲"])).toEqual([3, 4, 5]);
  });

  it("is its city's before one that names no city, even where that is later", async () => {
    const list = prices(
      ["甲", 3, "2025-10-08"],
      ["甲", 2, "2025-10-01", null, "河南省郑州市"],
      ["甲", 1, null, null, "郑州"],
    );
    expect(
      await outputs(list, ["2025-10-09", "甲", "郑州市"], ["2025-09-09", "甲", "郑州"], ["2025-10-09", "甲", "洛阳"]),
    ).toEqual([2, 1, 3]);
    expect(await outputs(list, ["2025-10-09", "甲"], ["2025-09-09", "甲", "洛阳"])).toEqual([
      3,
      0,
      "noPrice 外呼!C3 甲",
    ]);
  });

  it("for 全省 or 全部 names no city", async () => {
    const list = prices(["甲", 3, null, null, "全省"], ["甲", 2, null, null, "郑州"], ["乙", 1, null, null, "全部"]);
    expect(
      await outputs(list, ["2025-10-09", "甲", "郑州"], ["2025-10-09", "甲", "洛阳"], ["2025-10-09", "乙"]),
    ).toEqual([2, 3, 1]);
  });
});

describe("业务单价", () => {
  it("sets aside what cannot be a price", async () => {
    const list = prices(
      ["甲", -1],
      ["乙", "面议"],
      ["丙", 0.00001],
      ["丁", null],
      ["戊", 1, "下月"],
      [null, 1],
      ["己", error("#REF!")],
    );
    expect(problemsOf(await openCentre([list]))).toEqual([
      "negativeValue 业务单价!B2 -1",
      "unreadableNumber 业务单价!B3 面议",
      "implausibleValue 业务单价!B4 0.00001",
      "missingValue 业务单价!B5",
      "unreadableDate 业务单价!C6 下月",
      "missingValue 业务单价!A7",
      "unreadableNumber 业务单价!B8 #REF!",
    ]);
  });

  it("sets an equal row aside, and of contradicting ones counts the last with a note", async () => {
    const list = prices(["甲", 3], ["甲", "3.00"], ["甲", 4]);
    expect(await outputs(list, ["2025-10-09", "甲"])).toEqual([
      4,
      "duplicateRow 业务单价!A3 甲",
      "differingRow 业务单价!B4 4",
    ]);
  });

  it("gives the products their order, those without a price after it", async () => {
    const rows = [
      ["日期", "工号", "业务", "结果"],
      ["2025-10-09", "1001", "丙", "拒访"],
      ["2025-10-09", "1001", "甲", "拒访"],
    ];
    const centre = await openCentre([sheet("外呼", rows), prices(["乙", 1], ["甲", 2], ["乙", 3, "2025-10-01"])]);
    expect(centre.of(calls).products.texts).toEqual(["乙", "甲", "丙"]);
  });
});
