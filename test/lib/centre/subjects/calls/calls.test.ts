import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { dialsOf, problemsOf } from "../../../../support/centre-rows.ts";
import { at, type Cell, error, sheet } from "../../../../support/sheets.ts";

const ROSTER = sheet("人员", [
  ["工号", "姓名", "班组", "新系统工号"],
  ["1001", "张三", "一班", "N1"],
  ["0012", "李四", "二班", null],
]);
const HEADER = ["日期", "工号", "业务", "结果"];

async function readCalls(header: Cell[], ...rows: Cell[][]) {
  return openCentre([ROSTER, sheet("外呼", [header, ...rows])]);
}

describe("the date of a call", () => {
  it("is read in every spelling and kind, in one column", async () => {
    const dates: Cell[] = [
      "2025-10-09",
      "2025/10/9",
      "2025.10.09",
      "20251009",
      "2025年10月9日 14:05",
      "2025-10-09T14:05:33.5",
      "20251009140533",
      "２０２５-１０-０９",
      20251009,
      45939,
      at("2025-10-09"),
      at("2025-10-09 14:05"),
    ];
    const centre = await readCalls(HEADER, ...dates.map((date) => [date, "1001", "彩铃", "拒访"]));
    expect(dialsOf(centre, "date").flat()).toEqual(dates.map(() => "2025-10-09"));
    expect(problemsOf(centre)).toEqual([]);
  });

  it("counts by the workbook's own date system", async () => {
    const rows = [HEADER, [at("2025-10-09"), "1001", "彩铃", "拒访"], [44477, "1001", "彩铃", "拒访"]];
    const centre = await openCentre([ROSTER, sheet("外呼", rows, { date1904: true })]);
    expect(dialsOf(centre, "date").flat()).toEqual(["2025-10-09", "2025-10-09"]);
  });

  it("with 24:00 is the next day", async () => {
    const centre = await readCalls(
      ["日期", "时间", "工号", "业务", "结果"],
      ["2025-10-09", "24:00", "1001", "彩铃", "拒访"],
    );
    expect(dialsOf(centre, "date")).toEqual([["2025-10-10"]]);
  });

  it("that cannot be read sets the call aside", async () => {
    const dates: Cell[] = ["昨天", "2025-13-01", true, 12, error("#VALUE!"), null];
    const centre = await readCalls(HEADER, ...dates.map((date) => [date, "1001", "彩铃", "拒访"]));
    expect(problemsOf(centre)).toEqual([
      "unreadableDate 外呼!A2 昨天",
      "unreadableDate 外呼!A3 2025-13-01",
      "unreadableDate 外呼!A4 TRUE",
      "unreadableDate 外呼!A5 12",
      "unreadableDate 外呼!A6 #VALUE!",
      "missingValue 外呼!A7",
    ]);
  });
});

describe("the time talked", () => {
  const talked = async (header: string, ...cells: Cell[]) => {
    const rows = cells.map((cell) => ["2025-10-09", "1001", "彩铃", "拒访", cell]);
    const centre = await readCalls([...HEADER, header], ...rows);
    return [...dialsOf(centre, "talkSeconds").flat(), ...problemsOf(centre)];
  };

  it("is read in every spelling", async () => {
    const cells: Cell[] = ["3:25", "00:03:25", "3分25秒", "205", 205, at("00:03:25"), "２０５"];
    expect(await talked("通话时长", ...cells)).toEqual(cells.map(() => 205));
  });

  it("is in the header's unit", async () => {
    expect(await talked("通话时长(分)", 2, "1.5")).toEqual([120, 90]);
    expect(await talked("通话时间(秒)", 95, null)).toEqual([95, 0]);
  });

  it("counts for connected calls only", async () => {
    const rows = ["成功", "预约", "不符合", "拒访", "无人接听", "占线", "空号"];
    const centre = await readCalls(
      [...HEADER, "时长"],
      ...rows.map((word) => ["2025-10-09", "1001", "彩铃", word, 10]),
    );
    expect(dialsOf(centre, "connected", "talkSeconds")).toEqual([
      [1, 10], [1, 10], [1, 10], [1, 10],
      [0, 0], [0, 0], [0, 0],
    ]); // prettier-ignore
  });

  it("that is negative or cannot be read sets the call aside", async () => {
    expect(await talked("通话时长", -5, "好久", error("#N/A"), 5)).toEqual([
      5,
      "negativeValue 外呼!E2 -5",
      "unreadableDuration 外呼!E3 好久",
      "unreadableDuration 外呼!E4 #N/A",
    ]);
  });
});

describe("the outcome of a call", () => {
  it("falls in a class by its word, without regard to case and white space", async () => {
    const words = [
      "成 功",
      "拒访",
      "预约",
      "不符合",
      "空号",
      "sale",
      "ni",
      "DNC",
      "CALLBK",
      "A",
      "AB",
      "DC",
      "NoAnswer",
    ];
    const centre = await readCalls(HEADER, ...words.map((word) => ["2025-10-09", "1001", "彩铃", word]));
    const columns = ["dialled", "connected", "subscriptions", "refusals", "callbacks"];
    const sold = [1, 1, 1, 0, 0];
    const refused = [1, 1, 0, 1, 0];
    const callback = [1, 1, 0, 0, 1];
    const connected = [1, 1, 0, 0, 0];
    const missed = [1, 0, 0, 0, 0];
    expect(dialsOf(centre, ...columns)).toEqual([
      sold,
      refused,
      callback,
      connected,
      missed,
      sold,
      refused,
      refused,
      callback,
      missed,
      missed,
      missed,
      missed,
    ]);
  });

  it("is one that 结果口径 adds or moves", async () => {
    const words = sheet("口径", [
      ["块", "项", "值"],
      ["结果口径", "再说吧", "预约"],
      ["结果口径", "挂断", "未接"],
    ]);
    const rows = [HEADER, ["2025-10-09", "1001", "彩铃", "再说吧"], ["2025-10-09", "1001", "彩铃", "挂断"]];
    const centre = await openCentre([ROSTER, words, sheet("外呼", rows)]);
    expect(dialsOf(centre, "connected", "refusals", "callbacks")).toEqual([
      [1, 0, 1],
      [0, 0, 0],
    ]);
  });

  it("that nobody knows sets the call aside", async () => {
    const cells: Cell[] = ["天晴", 5, error("#N/A"), "/"];
    const known = ["2025-10-08", "1001", "彩铃", "拒访"];
    const asked = cells.map((word) => ["2025-10-09", "1001", "彩铃", word]);
    const centre = await readCalls(HEADER, ...asked, known, known);
    expect(problemsOf(centre)).toEqual([
      "unknownOutcome 外呼!D2 天晴",
      "unknownOutcome 外呼!D3 5",
      "unreadableText 外呼!D4 #N/A",
      "missingValue 外呼!D5 /",
    ]);
  });
});

describe("texts of a call", () => {
  it("are folded: full width, white space, apostrophes, numbers as text", async () => {
    const rows = [
      ["2025-10-09", "１００１", "手机报  A", "拒访", "河南省郑州市"],
      ["2025-10-09", "'1001", " 手机报 Ａ", "拒访", "郑州"],
      ["2025-10-09", 12, "手机报\nA", "拒访", "--"],
    ];
    const centre = await readCalls([...HEADER, "地市"], ...rows);
    expect(dialsOf(centre, "agentId", "product", "city")).toEqual([
      ["1001", "手机报 A", "郑州"],
      ["1001", "手机报 A", "郑州"],
      ["0012", "手机报 A", "未填"],
    ]);
  });

  it("that are errors are blank where they may be, and noted", async () => {
    const rows = [
      ["2025-10-09", "1001", "彩铃", "拒访", error("#N/A"), error("#REF!")],
      ["2025-10-09", error("#N/A"), "彩铃", "拒访", null, null],
    ];
    const centre = await readCalls([...HEADER, "地市", "号码"], ...rows);
    expect(dialsOf(centre, "city")).toEqual([["未填"]]);
    expect(problemsOf(centre)).toEqual([
      "unreadableText 外呼!E2 #N/A",
      "unreadableText 外呼!F2 #REF!",
      "unreadableText 外呼!B3 #N/A",
    ]);
  });

  it("may earn a counted call several notes", async () => {
    const centre = await readCalls([...HEADER, "地市"], ["2025-10-09", "9", "彩铃", "成功", error("#N/A")]);
    expect(problemsOf(centre)).toEqual([
      "unreadableText 外呼!E2 #N/A",
      "noPrice 外呼!C2 彩铃",
      "unknownAgent 外呼!B2 9",
    ]);
    expect(centre.readings[1]).toMatchObject({ rows: 1, counted: 1, noted: 1 });
  });
});

describe("a repeated call", () => {
  const header = [...HEADER, "时间", "号码", "录音编号"];
  const call = (time: Cell, phone: Cell = "13800000000", recording: Cell = null): Cell[] => {
    return ["2025-10-09", "1001", "彩铃", "拒访", time, phone, recording];
  };
  const repeats = async (...rows: Cell[][]) => problemsOf(await readCalls(header, ...rows));

  it("has the agent, product, phone and time of an earlier one, whatever the rest", async () => {
    const again: Cell[] = [at("2025-10-09"), "N1", "彩铃", "成功", at("14:05:33"), 13800000000, "R9"];
    expect(await repeats(call("14:05:33", "13800000000", "R1"), again)).toEqual(["duplicateRow 外呼!A3 2025-10-09"]);
  });

  it("is none when one of the four differs or is blank", async () => {
    const other = (place: number, cell: Cell) => call("14:05:33").with(place, cell);
    const rows = [call("14:05:33"), other(1, "0012"), other(2, "手机报"), other(4, "14:05:34"), other(5, "139")];
    expect(await repeats(...rows)).toEqual([]);
    expect(await repeats(call("14:05:33", null), call("14:05:33", null), call(null), call(null))).toEqual([]);
  });

  it("given to the minute has the recording of the earlier one too", async () => {
    const rows = [call("14:05"), call("14:05"), call("14:05", "138", "R1"), call("14:05", "138", "R2")];
    expect(await repeats(...rows)).toEqual([]);
    expect(await repeats(call(at("14:05"), "138", "R1"), call("14:05", "138", "r1"))).toEqual([]);
    expect(await repeats(call(at("14:05"), "138", "R1"), call("14:05", "138", "R1"))).toEqual([
      "duplicateRow 外呼!A3 2025-10-09",
    ]);
  });

  it("is found in later sheets, not among rows set aside", async () => {
    const rows = [call("14:05:33").with(3, "天晴"), call("14:05:33")];
    const later = sheet("外呼 2", [
      ["时间", "日期", "工号", "业务", "结果", "电话"],
      ["14:05:33", "20251009", "1001", "彩铃", "拒访", "13800000000"],
    ]);
    const centre = await openCentre([ROSTER, sheet("外呼", [header, ...rows]), later]);
    expect(problemsOf(centre)).toEqual(["unknownOutcome 外呼!D2 天晴", "duplicateRow 外呼 2!B2 20251009"]);
  });
});

describe("the time of a call", () => {
  it("is the date cell's own, else the second date header's when that holds times", async () => {
    const header = ["外呼日期", "通话时间", "工号", "业务", "结果", "号码"];
    const call = (date: Cell, time: Cell) => [date, time, "1001", "彩铃", "拒访", "138"];
    const rows = [
      call("2025-10-09", at("14:05:33")),
      call("2025-10-09", "14:05:33"),
      call("2025-10-09 14:05:33", "15:00:00"),
    ];
    expect(problemsOf(await readCalls(header, ...rows))).toEqual([
      "duplicateRow 外呼!A3 2025-10-09",
      "duplicateRow 外呼!A4 2025-10-09 14:05:33",
    ]);
  });

  it("that cannot be read sets the call aside", async () => {
    const rows = [["2025-10-09", "25:00", "1001", "彩铃", "拒访"]];
    expect(problemsOf(await readCalls(["日期", "时间", "工号", "业务", "结果"], ...rows))).toEqual([
      "unreadableDate 外呼!B2 25:00",
    ]);
  });
});

describe("what is amiss in calls", () => {
  it("is told row by row, whether it shows in the row alone or only beside others", async () => {
    const header = ["日期", "工号", "业务", "结果", "号码"];
    const call = [at("2025-10-09 14:05:33"), "1001", "彩铃", "拒访", "13800000000"];
    const stranger = [at("2025-10-09 14:05:34"), "9999", "彩铃", "定制成功", "13800000001"];
    const centre = await readCalls(
      header,
      call,
      stranger,
      [...call.slice(0, 3), "莫名其妙", null],
      call,
      ["合计", null, null, null, null],
      stranger,
    );
    expect(problemsOf(centre)).toEqual([
      "noPrice 外呼!C3 彩铃",
      "unknownAgent 外呼!B3 9999",
      "unknownOutcome 外呼!D4 莫名其妙",
      "duplicateRow 外呼!A5 2025-10-09 14:05:33",
      "totalRow 外呼!A6 合计",
      "duplicateRow 外呼!A7 2025-10-09 14:05:34",
    ]);
    const { rows, counted, noted, setAside, skipped } = centre.readings.at(-1)!;
    expect({ rows, counted, noted, setAside, skipped }).toEqual({
      rows: 6,
      counted: 2,
      noted: 1,
      setAside: 3,
      skipped: 1,
    });
  });
});
