import { callbackRegister } from "../../../../../src/lib/centre/reports/service/callback-register.ts";
import { complaintRegister } from "../../../../../src/lib/centre/reports/service/complaint-register.ts";
import {
  callbackResults,
  complaintStatuses,
  ratingWords,
} from "../../../../../src/lib/centre/subjects/service-tables/complaint-words.ts";
import { serviceLimits } from "../../../../../src/lib/centre/subjects/service/service-block.ts";
import { readDefinitions } from "../../../../../src/lib/definition/read-definitions.ts";
import { rowsOf, vocabulary } from "../../../definition/rows.ts";
import { centreOf, jsonOf, pick } from "../../../../support/centre.ts";

type Lines = Parameters<typeof rowsOf>[0];

const read = (...lines: Lines) => readDefinitions(rowsOf(lines), vocabulary);

describe("a house's own words of the posts", () => {
  it("mean what their rows say, by the first word or the id, whatever their case and width", () => {
    const words = read(
      ["回访结果口径", "客户挂机", "未联系上"],
      ["回访结果口径", "OK", "reached"],
      ["回访结果口径", "搬家", "空号"],
      ["满意度口径", "还 行", "基本满意"],
      ["满意度口径", "不评", "未评价"],
      ["投诉状态口径", "处理中", "跟踪"],
    );
    const results = words.of(callbackResults);
    expect(["客户挂机", "ok", "搬家"].map((word) => results.get(word))).toEqual(["notReached", "reached", "wrongData"]);
    const ratings = words.of(ratingWords);
    expect(["还行", "不评", "5分"].map((word) => ratings.get(word))).toEqual([
      "fairlySatisfied",
      "unrated",
      "verySatisfied",
    ]);
    expect(words.of(complaintStatuses).get("处理中")).toBe("tracked");
  });

  it.each([
    ["回访结果口径", "客户挂机", "失败", "可填:成功、信息有误、未联系上"],
    ["满意度口径", "还行", "马马虎虎", "可填:非常满意、满意、基本满意、不满意、很不满意、未评价"],
    ["投诉状态口径", "处理中", "完结", "可填:未处理、跟踪、已结"],
  ] as const)("are refused with what there is: %s", (...line) => {
    const [block, item, value, says] = line;
    expect(() => read([block, item, value])).toThrow(`口径!C2:“${block}·${item}”不能是“${value}”。${says}`);
  });

  it("read the rows of their tables", async () => {
    const centre = await centreOf({
      口径: `块 | 项 | 值
        回访结果口径 | 已搞定 | 成功
        满意度口径 | 还行 | 基本满意
        投诉状态口径 | 处理中 | 跟踪`,
      投诉: "投诉编号 | 受理时间 | 投诉内容 | 状态\nT1 | 2025-10-10 09:00 | 扣费 | 处理中",
      回访记录: "投诉编号 | 回访时间 | 回访结果 | 满意度\nT1 | 2025-10-11 09:00 | 已搞定 | 还行",
    });
    expect(pick(jsonOf(complaintRegister, centre, "2025-10").rows, "status")).toEqual([["跟踪"]]);
    expect(pick(jsonOf(callbackRegister, centre, "2025-10").rows, "result", "satisfaction")).toEqual([
      ["已搞定", "基本满意"],
    ]);
  });
});

describe("服务口径", () => {
  it("begins with the limits of the law and the regulation", () => {
    expect(read().of(serviceLimits)).toMatchObject({
      dispatchMinutes: 60,
      callbackHours: 72,
      closingAttempts: 3,
      legalDays: 15,
      legalWarningDays: 10,
      followUpDays: 1,
      repeatDays: 30,
      sameMinutes: 60,
      clock: "calendar",
      opens: 480,
      closes: 1110,
      messageCutOff: 1110,
      replyCutOff: 720,
      unsubscribeHours: 24,
      fairWeight: 0,
      stuckHours: 24,
      areaCode: null,
    });
  });

  it("takes what a house decides, the area code with or without its 0", () => {
    const decided = (item: string, value: string | number) => read(["服务口径", item, value]).of(serviceLimits);
    expect(decided("派发时限", "45分钟").dispatchMinutes).toBe(45);
    expect(decided("时钟", "工作").clock).toBe("working");
    expect(decided("短信截止", "18:00").messageCutOff).toBe(1080);
    expect([decided("区号", "0371").areaCode, decided("区号", 371).areaCode]).toEqual(["0371", "0371"]);
    expect(decided("基本满意权重", "0.5").fairWeight).toBe(0.5);
  });

  it.each([
    ["派发时限", 0, "可填:1 到 10000 的整数"],
    ["派发时限", 1.5, "可填:1 到 10000 的整数"],
    ["时钟", "随意", "可填:自然、工作"],
    ["工作开始", "25:00", "可填:00:00 到 24:00 的时刻,如 18:30"],
    ["基本满意权重", 2, "可填:0% 到 100%"],
    ["区号", "abc", "可填:0371 这样的区号"],
    ["退订时限", "明天", "可填:1 到 1000 的整数"],
  ])("does not take %s %s, and says what it takes", (item, value, says) => {
    expect(() => read(["服务口径", item, value])).toThrow(says);
  });

  it("does not take hours that end before they begin, nor a warning after the law's days", () => {
    expect(() => read(["服务口径", "工作开始", "19:00"])).toThrow("工作结束须晚于工作开始");
    expect(() => read(["服务口径", "法定预警", 15])).toThrow("法定预警须少于法定答复");
  });
});
