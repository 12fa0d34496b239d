import { callbackSummary } from "../../../../src/lib/centre/documents/index.ts";
import { runDocument } from "../../../../src/lib/centre/running/run-document.ts";
import { UserError } from "../../../../src/lib/problem.ts";
import { centreOf, requestOf } from "../../../support/centre.ts";
import { COMPLAINT_POST } from "../../../support/complaint-post.ts";
import { paperOf, under } from "../../../support/documents.ts";

describe("回访总结报告", () => {
  it("says what was due and done in a week, each rate with its counts and interval", async () => {
    const paper = paperOf(callbackSummary, await centreOf(COMPLAINT_POST), "2025-W41");
    expect(under("回访完成情况", paper).slice(0, 4)).toEqual([
      "本期应回访2件(上期0件,增加2件),完成回访2件,其中已回访2件、可结案0件。",
      "回访完成率100.00%(2/2,95%区间34.24%至100.00%)。回访到率100.00%(2/2,95%区间34.24%至100.00%)。回访及时率100.00%(2/2,95%区间34.24%至100.00%)。",
      "指标 | 2025-W41 | 2025-W40 | 增减 | 区间下限 | 区间上限",
      "应回访 | 2 | 0 | 2 |  | ",
    ]);
  });

  it("says how customers rate it, why they are not satisfied, and what they suggest", async () => {
    const paper = paperOf(callbackSummary, await centreOf(COMPLAINT_POST), "2025-10");
    expect(under("客户评价", paper)[0]).toBe(
      "回访到客户6位,评价6位,评价率100.00%(6/6,95%区间60.97%至100.00%)。满意率50.00%(3/6,95%区间18.76%至81.24%);含基本满意率66.67%。",
    );
    expect(under("不满意原因", paper)).toEqual(["不满意原因 | 次数 | 业务", "没有退钱 | 2 | 彩铃"]);
    expect(under("客户建议", paper)).toEqual([
      "建议 | 次数 | 业务",
      "少 发短信 | 2 | 手机报、彩铃",
      "送到单位 | 1 | 手机报",
    ]);
  });

  it("shows what is not solved or escalated one by one, other customers' no among them", async () => {
    const paper = paperOf(callbackSummary, await centreOf(COMPLAINT_POST), "2025-W41");
    expect(under("未解决与升级", paper)).toEqual([
      "客户说没有解决的2件(上期0件),升级1件(上期0件)。",
      "投诉编号 | 客户号码 | 业务 | 原因 | 处理人 | 是否解决 | 升级 | 状态 | 不满意原因",
      "T03 | 139****0003 | 彩铃 | 多扣费 | 赵敏 | 否 | 是 | 已结 | 没有退钱",
      " | 139****0022 | 彩铃 |  | 孙丽 | 否 | 否 |  | 没有退钱",
    ]);
  });

  it("is of a week or a month", async () => {
    const centre = await centreOf(COMPLAINT_POST);
    expect(() => paperOf(callbackSummary, centre, "2025-10-14")).toThrow(UserError);
    expect(() => paperOf(callbackSummary, centre, "2025-10-14")).toThrow(
      "“回访总结报告”的期间要是一周(例如 2025-W44)或一个月(例如 2025-10),不是 2025-10-14。",
    );
  });

  it("does without complaints, and says which parts are left out", async () => {
    const { 回访记录 } = COMPLAINT_POST;
    const centre = await centreOf({ 回访记录: 回访记录! });
    const paper = paperOf(callbackSummary, centre, "2025-W41");
    expect(under("客户评价", paper)[0]).toContain("回访到客户4位,评价4位");
    expect(under("回访完成情况", paper)).toEqual([]);
    expect(under("附\uff1a各处理人与各业务的回访", paper)).toEqual([]);
    expect(runDocument(callbackSummary, centre, requestOf("2025-W41")).missing).toEqual([
      "“应回访等 10 项”需要“投诉”表,但没有找到。请用 inspect 看每个工作表缺哪些表头,或在“口径”的列名口径中补上。",
      "“按处理人”需要“投诉”表,但没有找到。请用 inspect 看每个工作表缺哪些表头,或在“口径”的列名口径中补上。",
      "“按业务”需要“投诉”表,但没有找到。请用 inspect 看每个工作表缺哪些表头,或在“口径”的列名口径中补上。",
    ]);
  });
});
