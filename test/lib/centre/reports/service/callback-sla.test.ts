import { callbackSla } from "../../../../../src/lib/centre/reports/service/callback-sla.ts";
import { type Asked, centreOf, jsonOf, pick, type Rows } from "../../../../support/centre.ts";

type Sheets = Readonly<Record<string, Rows>>;

const OCTOBER: Asked = { period: "2025-10", "as-of": "2025-10-31" };

async function blocksOf(sheets: Sheets, asked: Asked = OCTOBER) {
  return jsonOf(callbackSla, await centreOf(sheets), asked).blocks!;
}

/** Each callback's state, by the complaint. */
async function statesOf(sheets: Sheets, asked: Asked = OCTOBER): Promise<Record<string, unknown>> {
  const { rows } = (await blocksOf(sheets, asked))["callbacks"]!;
  return Object.fromEntries(rows.map(({ id, state }) => [id as string, state]));
}

/** Complaints that were resolved at 09:00 on 2025-10-10, so that their callback is due at 09:00 on 2025-10-13. */
function resolved(header: string, ...lines: string[]): Sheets {
  const own = lines.map((line) => line.replace("|", "| 2025-10-10 08:00 | 扣费 | 2025-10-10 09:00 |"));
  return { 投诉: [`投诉编号 | 受理时间 | 投诉内容 | 处理完成时间 | ${header}`, ...own].join("\n") };
}

function calls(...lines: string[]): Sheets {
  return { 回访记录: ["投诉编号 | 回访时间 | 回访结果", ...lines].join("\n") };
}

describe("the state of a callback", () => {
  it("is in time at exactly 72 hours, late a second after, by the first that reached", async () => {
    const sheets = {
      ...resolved("状态", "T1 | 已结", "T2 | 已结", "T3 | 已结"),
      ...calls(
        "T1 | 2025-10-13 09:00:00 | 成功",
        "T2 | 2025-10-13 09:00:01 | 成功",
        "T3 | 2025-10-11 09:00 | 未联系上",
        "T3 | 2025-10-13 10:00 | 成功",
        "T3 | 2025-10-13 11:00 | 成功",
      ),
    };
    expect(await statesOf(sheets)).toEqual({ T1: "inTime", T2: "late", T3: "late" });
  });

  it("takes only calls at or after 处理完成 for calls back", async () => {
    const sheets = {
      ...resolved("状态", "T1 | 已结", "T2 | 已结", "T3 | 已结"),
      ...calls("T1 | 2025-10-10 08:59:59 | 成功", "T2 | 2025-10-10 09:00:00 | 成功", "T3 | 2025-10-10 08:30 | 空号"),
    };
    expect(await statesOf(sheets)).toEqual({ T1: "notCalled", T2: "inTime", T3: "notCalled" });
  });

  it("is waived at once by wrong data, and by three attempts of the column or of rows", async () => {
    const sheets = {
      ...resolved("回访结果 | 回访次数", "T1 | |", "T2 | | 3", "T3 | |", "T4 | | 2", "T5 | 空号 |", "T6 | 成功 |"),
      ...calls(
        "T1 | 2025-10-10 10:00 | 空号",
        ...[11, 12, 13].map((day) => `T3 | 2025-10-${day} 08:00 | 未联系上`),
        "T4 | 2025-10-11 08:00 | 未联系上",
      ),
    };
    expect(await statesOf(sheets, { period: "2025-10", "as-of": "2025-10-13 08:30" })).toEqual({
      T1: "waived",
      T2: "waived",
      T3: "waived",
      T4: "pending",
      T5: "waived",
      T6: "pending",
    });
  });

  it("is waived no more where somebody was reached", async () => {
    const sheets = {
      ...resolved("回访次数", "T1 | 5", "T2 |"),
      ...calls("T1 | 2025-10-12 10:00 | 成功", "T2 | 2025-10-11 10:00 | 空号", "T2 | 2025-10-14 10:00 | 成功"),
    };
    expect(await statesOf(sheets)).toEqual({ T1: "inTime", T2: "late" });
  });

  it("past its due is not called, closed early, or late of what is open", async () => {
    const sheets = {
      ...resolved("状态 | 回访次数", "T1 | 已结 |", "T2 | 已结 | 2", "T3 | 跟踪 | 1", "T4 | 跟踪 |"),
    };
    const at = (asOf: string) => statesOf(sheets, { period: "2025-10", "as-of": asOf });
    expect(await at("2025-10-13 09:00")).toEqual({ T1: "pending", T2: "pending", T3: "pending", T4: "pending" });
    expect(await at("2025-10-13 09:00:01")).toEqual({
      T1: "notCalled",
      T2: "closedEarly",
      T3: "late",
      T4: "notCalled",
    });
  });

  it("goes by dates where 处理完成 or 回访 has no time", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 投诉内容 | 处理完成时间
      T1       | 2025-10-10 08:00 | 扣费     | 2025-10-10
      T2       | 2025-10-10 08:00 | 扣费     | 2025-10-10
      T3       | 2025-10-10 08:00 | 扣费     | 2025-10-10 09:00
      T4       | 2025-10-10 08:00 | 扣费     | 2025-10-10 09:00
      T5       | 2025-10-10 08:00 | 扣费     | 2025-10-10`;
    const sheets = {
      投诉,
      ...calls(
        "T1 | 2025-10-13 23:59:59 | 成功",
        "T2 | 2025-10-14 00:00:01 | 成功",
        "T3 | 2025-10-13 | 成功",
        "T4 | 2025-10-14 | 成功",
      ),
    };
    const { rows } = (await blocksOf(sheets))["callbacks"]!;
    expect(pick(rows, "id", "due", "state", "hours")).toEqual([
      ["T5", "2025-10-13", "notCalled", null],
      ["T4", "2025-10-13T09:00:00", "late", null],
      ["T2", "2025-10-13", "late", null],
      ["T3", "2025-10-13T09:00:00", "inTime", null],
      ["T1", "2025-10-13", "inTime", null],
    ]);
    const at = async (asOf: string) => (await statesOf({ 投诉 }, { period: "2025-10", "as-of": asOf }))["T5"];
    expect([await at("2025-10-13"), await at("2025-10-14 00:00:01")]).toEqual(["pending", "notCalled"]);
  });
});

describe("a callback that a complaint's own cells tell of", () => {
  it("is one more beside the rows, and the same where a row has its time", async () => {
    const sheets = {
      ...resolved(
        "处理人 | 回访时间 | 回访结果 | 满意度",
        "T1 | 赵 | 2025-10-11 09:00 | 成功 | 满意",
        "T2 | 赵 | 2025-10-11 09:00 | 未联系上 | 满意",
        "T3 | 赵 | 2025-10-11 09:00 | 未联系上 |",
      ),
      回访记录: `
        投诉编号 | 回访时间         | 回访人 | 回访结果 | 满意度
        T2       | 2025-10-11 09:00 | 孙     | 成功     |
        T3       | 2025-10-12 09:00 | 孙     | 成功     | 不满意`,
    };
    const { rows } = (await blocksOf(sheets))["callbacks"]!;
    expect(pick(rows, "id", "firstReached", "attempts", "satisfaction", "by")).toEqual([
      ["T1", "2025-10-11T09:00:00", 1, "满意", "赵"],
      ["T2", "2025-10-11T09:00:00", 1, "满意", "孙"],
      ["T3", "2025-10-12T09:00:00", 2, "不满意", "孙"],
    ]);
  });

  it("without a time is an attempt and no rating, without a result reached where rated", async () => {
    const sheets = resolved(
      "回访时间 | 回访结果 | 满意度",
      "T1 | | 成功 | 满意",
      "T2 | 2025-10-11 09:00 | | 满意",
      "T3 | 2025-10-11 09:00 | |",
      "T4 | | | 满意",
    );
    const { rows } = (await blocksOf(sheets))["callbacks"]!;
    expect(pick(rows, "id", "state", "attempts", "satisfaction")).toEqual([
      ["T1", "closedEarly", 1, null],
      ["T3", "closedEarly", 1, null],
      ["T4", "notCalled", 0, null],
      ["T2", "inTime", 1, "满意"],
    ]);
  });

  it("means reached in a sheet that has no column for the result", async () => {
    const sheets = resolved("回访时间", "T1 | 2025-10-11 09:00", "T2 |");
    expect(await statesOf(sheets)).toEqual({ T1: "inTime", T2: "notCalled" });
  });
});

describe("回访时效", () => {
  it("has what falls due in the period and what was first reached in it; only the first is in the figures", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 投诉内容 | 处理人 | 业务   | 处理完成时间        | 回访时间         | 回访结果
      T1       | 2025-09-26 08:00 | 扣费     | 赵     | 手机报 | 2025-09-28 00:00:00 | 2025-09-30 09:00 | 成功
      T2       | 2025-09-26 08:00 | 扣费     | 钱     | 手机报 | 2025-09-27 23:59:59 | 2025-10-02 09:00 | 成功
      T3       | 2025-10-20 08:00 | 扣费     | 钱     | 彩铃   | 2025-10-28 23:59:59 |                  |
      T4       | 2025-10-20 08:00 | 扣费     |        |        | 2025-10-29 00:00:00 | 2025-10-30 09:00 | 成功
      T5       | 2025-10-20 08:00 | 扣费     |        |        | 2025-10-29 00:00:00 |                  |
      T6       | 2025-10-20 08:00 | 扣费     |        |        | 2025-10-02 08:00    |                  | 空号`;
    const { callbacks, owners, products } = await blocksOf(
      { 投诉 },
      { period: "2025-10", "as-of": "2025-10-31 12:00" },
    );
    expect(pick(callbacks!.rows, "id", "state")).toEqual([
      ["T2", "late"],
      ["T1", "inTime"],
      ["T3", "pending"],
      ["T4", "inTime"],
    ]);
    const figures = ["due", "reached", "waived", "callbackDone", "inTime", "timelyBase", "pending"];
    expect(pick(owners!.rows, "owner", ...figures)).toEqual([
      ["赵", 1, 1, 0, 1, 1, 1, 0],
      ["钱", 0, 0, 0, 0, 0, 0, 1],
    ]);
    expect(pick([owners!.totals!, products!.totals!], ...figures, "callbackRate", "reachedRate", "timelyRate")).toEqual(
      [
        [1, 1, 0, 1, 1, 1, 1, 1, 1, 1],
        [1, 1, 0, 1, 1, 1, 1, 1, 1, 1],
      ],
    );
  });

  it("has the longest over first, up to when they were reached, then by due and number", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 客户号码        | 投诉内容 | 处理完成时间     | 回访时间         | 回访结果
      T1       | 2025-10-01 08:00 | +86 13800000001 | 扣费     | 2025-10-02 09:00 | 2025-10-05 10:00 | 成功
      T2       | 2025-10-01 08:00 | 138****0002     | 扣费     | 2025-10-20 09:00 |                  |
      T3       | 2025-10-01 08:00 |                 | 扣费     | 2025-10-03 09:00 | 2025-10-03 10:00 | 成功
      T4       | 2025-10-01 08:00 | 10086           | 扣费     | 2025-10-02 09:00 | 2025-10-02 10:30 | 成功`;
    const { rows } = (await blocksOf({ 投诉 }))["callbacks"]!;
    expect(pick(rows, "id", "phone", "hours")).toEqual([
      ["T2", "138****0002", null],
      ["T1", "138****0001", 73],
      ["T4", "10086", 1.5],
      ["T3", null, 1],
    ]);
  });

  it("has neither invalid complaints nor those entered again", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 客户号码    | 投诉内容 | 是否有效 | 处理完成时间
      T1       | 2025-10-01 08:00 | 13800000001 | 扣费     |          | 2025-10-02 09:00
      T2       | 2025-10-01 09:00 | 13800000001 | 扣费     |          | 2025-10-02 09:00
      T3       | 2025-10-01 08:00 | 13800000002 | 扣费     | 否       | 2025-10-02 09:00`;
    const { callbacks, owners } = await blocksOf({ 投诉 });
    expect(pick(callbacks!.rows, "id")).toEqual([["T1"]]);
    expect(pick(owners!.rows, "owner", "due")).toEqual([["未填", 1]]);
  });
});
