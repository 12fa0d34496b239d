import { inspectionJson } from "../../../../src/lib/centre/reading/inspection.ts";
import { openCentre } from "../../../../src/lib/centre/reading/open-centre.ts";
import { type Cell, sheet } from "../../../support/sheets.ts";

const CALL_HEADERS = "日期 工号 业务 结果 客户号码";
const CALL = ["2025-10-09", "1001", "手机报", "拒访", "13800000001"];

/** What a sheet of these headers and rows is read as; null where it is not read. */
async function tableOf(name: string, headers: string, ...rows: Cell[][]): Promise<string | null> {
  const { readings } = await openCentre([sheet(name, [headers.split(" "), ...rows])]);
  return readings[0]?.table ?? null;
}

describe("a sheet by its headers alone", () => {
  it.each([
    ["complaints", "投诉编号 受理时间 客户号码"],
    ["complaints", "工单号 投诉时间 问题描述 计费号码"],
    ["complaints", "流水号 创建时间 投诉分类"],
    ["followUps", "投诉编号 跟踪时间 跟踪情况"],
    ["followUps", "工单号 联系时间 沟通情况 受理时间 投诉内容"],
    ["callbacks", "投诉编号 回访时间 回访结果"],
    ["callbacks", "客户号码 回访日期 结果 满意度"],
    ["inboundSms", "时间 号码 内容"],
    ["blacklist", "手机号 拉黑时间"],
    ["dialList", "号码 派单日期 业务"],
    ["dialList", "号码 号码包"],
    ["workOrders", "工单编号 派单时间 工位"],
  ])("is %s: %s", async (table, headers) => {
    expect(await tableOf("Sheet1", headers)).toBe(table);
  });

  it("of 待呼名单 needs a distinctive header or the name, and never has the number of an order or a complaint", async () => {
    expect(await tableOf("Sheet1", "号码 业务")).toBeNull();
    expect(await tableOf("外呼名单", "号码 业务")).toBe("dialList");
    expect(await tableOf("待呼名单", "号码 业务 批次 工单编号")).toBeNull();
  });

  it("takes 编号 for the number of a complaint in a sheet called so alone", async () => {
    expect(await tableOf("10月投诉", "编号 受理时间 投诉内容")).toBe("complaints");
    expect(await tableOf("10月", "编号 受理时间 投诉内容")).toBeNull();
  });
});

describe("a sheet with headers of 投诉 and 回访记录", () => {
  const both = "投诉编号 受理时间 回访时间 回访结果";
  const row = (id: string) => [id, "2025-10-09 09:00", "2025-10-10 09:00", "成功"];

  it("is 投诉 with 受理时间 and 投诉内容, whatever its name and rows", async () => {
    const rows = [
      [...row("T1"), "扣费"],
      [...row("T1"), "态度"],
    ];
    expect(await tableOf("回访", `${both} 投诉内容`, ...rows)).toBe("complaints");
  });

  it("is 回访记录 with 回访结果 and several rows of a number, or under the name of 回访 alone", async () => {
    expect(await tableOf("登记", both, row("T1"), [...row("T1").slice(0, 2), "2025-10-11 09:00", "未接"])).toBe(
      "callbacks",
    );
    expect(await tableOf("10月回访", both, row("T1"), row("T2"))).toBe("callbacks");
    expect(await tableOf("投诉回访", both, row("T1"), row("T2"))).toBe("complaints");
    expect(await tableOf("登记", both, row("T1"), row("T2"))).toBe("complaints");
  });
});

describe("a sheet that looks like calls", () => {
  it.each("投诉 回访 退订 核减 问卷 调查 黑名单 待呼 确认 质检 监听".split(" "))(
    "is none under a name with %s, unless the name says so, or 口径 appoints it",
    async (word) => {
      expect(await tableOf(`10月${word}`, CALL_HEADERS, CALL)).not.toBe("calls");
      for (const own of ["外呼明细", "通话明细", "外呼记录", "话单"])
        expect(await tableOf(`${word}${own}`, CALL_HEADERS, CALL)).toBe("calls");
      const appointed = sheet("口径", [
        ["块", "项", "值"],
        ["表名口径", `10月${word}`, "外呼明细"],
      ]);
      const { readings } = await openCentre([sheet(`10月${word}`, [CALL_HEADERS.split(" "), CALL]), appointed]);
      expect(readings.at(-1)!.table).toBe("calls");
    },
  );

  it("and is kept off by its name is told 表名口径", async () => {
    const centre = await openCentre([sheet("回访确认", [CALL_HEADERS.split(" "), CALL])]);
    const [unread] = inspectionJson(centre).unrecognised;
    expect(JSON.stringify(unread)).toContain("表名口径");
  });

  it("stays calls with the headers of a dial list, of complaints' numbers or of messages beside its own", async () => {
    expect(await tableOf("号码", `${CALL_HEADERS} 批次 号码包`, [...CALL, "一", "二"])).toBe("calls");
    expect(await tableOf("10月", `${CALL_HEADERS} 流水号 创建时间`, [...CALL, "1", "2025-10-09 09:00"])).toBe("calls");
    expect(await tableOf("10月", `${CALL_HEADERS} 时间 内容`, [...CALL, "09:00", "好"])).toBe("calls");
    expect(await tableOf("10月通话明细", `${CALL_HEADERS} 投诉编号 受理时间 投诉内容`, CALL)).toBe("calls");
  });
});
