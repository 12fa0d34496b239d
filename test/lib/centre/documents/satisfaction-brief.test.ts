import { satisfactionBrief } from "../../../../src/lib/centre/documents/index.ts";
import { centreOf } from "../../../support/centre.ts";
import { COMPLAINT_POST } from "../../../support/complaint-post.ts";
import { paperOf, under } from "../../../support/documents.ts";

/** So many rated so, by phone. */
function rated(counts: Readonly<Record<string, number>>, day: string): string[] {
  return Object.entries(counts).flatMap(([rating, count], at) =>
    Array.from(
      { length: count },
      (_, place) => `138${at}00${day.slice(8)}${100 + place} | ${day} 10:00 | 成功 | ${rating}`,
    ),
  );
}

describe("满意度周报", () => {
  it("puts the sheet's figures in sentences, and says who gets it", async () => {
    const paper = paperOf(satisfactionBrief, await centreOf(COMPLAINT_POST), "2025-W42");
    expect(paper.sentTo).toBe("送\uff1a主任 1 份、例会 6 份");
    expect(under("总体情况", paper).slice(0, 3)).toEqual([
      "本周回访到客户2位,其中评价2位,评价率100.00%(2/2,95%区间34.24%至100.00%)。非常满意0位、满意1位、基本满意1位、不满意0位、很不满意0位。",
      "满意率50.00%(1/2,95%区间9.45%至90.55%);含基本满意率100.00%。",
      "上周满意率50.00%(2/4),本周较上周持平。",
    ]);
    expect(under("不满意的客户", paper)).toEqual(["没有不满意的客户。"]);
  });

  it("shows products, teams and cities, and the dissatisfied one by one", async () => {
    const paper = paperOf(satisfactionBrief, await centreOf(COMPLAINT_POST), "2025-W41");
    const parts = under("分项满意率", paper).map((line) => line.split(" | "));
    expect(parts.map(([name, contacted, , , rate]) => [name, contacted, rate])).toEqual([
      ["按业务", undefined, undefined],
      ["业务", "回访到", "满意率"],
      ["手机报", "1", "100.00%"],
      ["彩铃", "3", "33.33%"],
      ["2025-W41 小计", "4", "50.00%"],
      ["按班组", undefined, undefined],
      ["班组", "回访到", "满意率"],
      ["一班", "2", "50.00%"],
      ["未归属", "2", "50.00%"],
      ["2025-W41 小计", "4", "50.00%"],
      ["按地市", undefined, undefined],
      ["地市", "回访到", "满意率"],
      ["郑州", "2", "100.00%"],
      ["洛阳", "2", "0.00%"],
      ["2025-W41 小计", "4", "50.00%"],
    ]);
    expect(under("不满意的客户", paper)).toEqual([
      "日期 | 客户号码 | 业务 | 责任坐席 | 满意度 | 不满意原因",
      "2025-10-09 | 139****0022 | 彩铃 |  | 很不满意 | 没有退钱",
      "2025-10-10 | 139****0003 | 彩铃 | 1002 | 不满意 | 没有退钱",
    ]);
  });

  it.each([
    [{ 满意: 5, 不满意: 25 }, ",本周较上周减少60.00个百分点,相差超出偶然。"],
    [{ 满意: 20, 不满意: 10 }, ",本周较上周减少10.00个百分点,相差没有超出偶然。"],
    [{ 满意: 3 }, ",本周较上周增加23.33个百分点。"],
    [{}, "。"],
  ])("says whether %j is beyond chance", async (counts, said) => {
    const before = { 满意: 23, 不满意: 7 };
    const rows = [...rated(before, "2025-10-08"), ...rated(counts, "2025-10-15")];
    const centre = await centreOf({ 回访记录: ["客户号码 | 回访时间 | 回访结果 | 满意度", ...rows].join("\n") });
    expect(under("总体情况", paperOf(satisfactionBrief, centre, "2025-W42"))).toContain(
      `上周满意率76.67%(23/30)${said}`,
    );
  });
});
