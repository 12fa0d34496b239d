import { headerKey, joinHeaders, readHeader } from "../../../src/lib/table/header.ts";

describe("readHeader", () => {
  it.each([
    ["通话时长(秒)", "通话时长", "秒"],
    ["通话时长（s）：", "通话时长", "秒"],
    ["在线时长【时】", "在线时长", "小时"],
    ["工时[H]", "工时", "小时"],
    ["迟到( min )", "迟到", "分钟"],
    ["时长（分）", "时长", "分钟"],
    ["单价:(元 / 户)", "单价", "元/户"],
    ["接通率（％）", "接通率", "%"],
    ["外呼量(次)", "外呼量", "次"],
    ["*工 号 ：", "工号", null],
    ["结\r\n果＊", "结果", null],
    ["Agent ID", "agentid", null],
    ["\u3000日期\u200B", "日期", null],
    ["", "", null],
  ])("reads %j as the name %j with the unit %j", (text, name, unit) => {
    expect(readHeader(text)).toEqual({ names: [name], unit });
  });

  it.each([
    ["工号(新系统)", ["工号(新系统)", "新系统工号"], null],
    ["工号【本地】", ["工号(本地)", "本地工号"], null],
    ["（老系统）工号*", ["(老系统)工号", "老系统工号"], null],
    ["打字速度(字/分)", ["打字速度(字/分)", "字/分打字速度"], null],
    ["时长(新系统)(秒)", ["时长(新系统)", "新系统时长"], "秒"],
  ])("keeps a bracket that is no unit as part of the name: %j", (text, names, unit) => {
    expect(readHeader(text)).toEqual({ names, unit });
  });

  it("does not take 工号(新系统) for 工号", () => {
    expect(readHeader("工号(新系统)").names).not.toContain(headerKey("工号"));
    expect(readHeader("工号(新系统)").names).toContain(headerKey("新系统工号"));
  });
});

describe("headerKey", () => {
  it.each([
    ["Agent ID", "agentid"],
    ["工号（本地）", "工号(本地)"],
    ["金额(元)", "金额"],
    [" 外呼 日期：", "外呼日期"],
  ])("writes the synonym %j as %j", (synonym, key) => {
    expect(headerKey(synonym)).toBe(key);
  });
});

describe("joinHeaders", () => {
  it("gives a text that reads as the upper and the lower name in one", () => {
    expect(readHeader(joinHeaders("新系统：", " 工号*"))).toEqual({ names: ["新系统工号"], unit: null });
    expect(readHeader(joinHeaders("通话时长(分)", "平均"))).toEqual({ names: ["通话时长平均"], unit: "分钟" });
  });
});
