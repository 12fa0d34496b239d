import fc from "fast-check";
import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { openCentre } from "../../../../src/lib/centre/reading/open-centre.ts";
import { calls } from "../../../../src/lib/centre/subjects/calls/calls.ts";
import { countRows } from "../../../../src/lib/problem.ts";
import type { Reading } from "../../../../src/lib/table/journal.ts";
import type { Sheet } from "../../../../src/lib/table/sheet.ts";
import { dialsOf, hoursOf, totalOf } from "../../../support/centre-rows.ts";
import { at, type Cell, error, sheet } from "../../../support/sheets.ts";

const HEADERS = {
  roster: ["工号", "姓名", "班组", "岗位", "新系统工号", "老系统工号", "入职日期", "离职日期", "生效日期"],
  prices: ["业务", "单价", "生效日期", "失效日期", "地市"],
  calls: ["日期", "时间", "工号", "业务", "结果", "地市", "系统", "号码", "通话时长", "录音编号"],
  tallies: ["日期", "工号", "业务", "外呼量", "接通量", "定制量", "拒访量", "预约量", "地市", "系统", "通话时长"],
  sessions: ["日期", "工号", "签入", "签出", "类型", "系统"],
  hourFigures: ["日期", "工号", "工时", "系统"],
  attendance: ["日期", "工号", "状态", "应到时间", "天数", "证明"],
  targets: ["月份", "对象", "产值目标", "工时目标", "定制量目标"],
};

const BLANKS: readonly Cell[] = [null, "", " ", "-", "--", "/", "无", "\u200b"];

const UGLY: readonly Cell[] = [
  "2025-10-09",
  "2025/10/9 14:05",
  "20251009140533",
  "2025-13-45",
  "昨天",
  "14:05",
  "25:00",
  "24:00",
  "3分25秒",
  "1001",
  "1001 [张三]",
  "０３０１",
  "301",
  "9999",
  "n1",
  "'12",
  "手机报",
  "成功",
  "天晴",
  "拒访",
  "外呼",
  "午休",
  "出勤",
  "是",
  "√",
  "老系统",
  "郑州市",
  "全省",
  "12%",
  "￥3.5",
  "1,234",
  "一班",
  "坐席",
  "合计",
  "一班小计",
  "工号",
  "日期",
  "#N/A",
  "=1+1",
  "<b>",
  "🎧",
  "x".repeat(200),
  "--1",
  "NaN",
  "Infinity",
  "1e9",
  0,
  1,
  -1,
  0.5,
  3.14159,
  1001,
  301,
  45939,
  45939.6,
  20251009,
  202510,
  1e15,
  -45939,
  2958466,
  true,
  false,
  at("2025-10-09"),
  at("2025-10-09 14:05"),
  at("08:30"),
  at("17:30:15"),
  error("#N/A"),
  error("#DIV/0!"),
];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...UGLY) },
  { weight: 1, arbitrary: fc.constantFrom(...BLANKS) },
);

function messy(name: keyof typeof HEADERS): fc.Arbitrary<Cell[][]> {
  const width = HEADERS[name].length;
  const row = fc.array(cell, { minLength: width, maxLength: width });
  return fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: fc.constant(HEADERS[name]) }), {
    maxLength: 12,
  });
}

const messyTables = fc.record({
  roster: messy("roster"),
  prices: messy("prices"),
  calls: messy("calls"),
  tallies: messy("tallies"),
  sessions: messy("sessions"),
  hourFigures: messy("hourFigures"),
  attendance: messy("attendance"),
  targets: messy("targets"),
});

const NAMES = Object.keys(HEADERS) as (keyof typeof HEADERS)[];

async function openMessy(tables: Record<keyof typeof HEADERS, Cell[][]>): Promise<Centre> {
  return openCentre(NAMES.map((name) => sheet(`人员 ${name}`, [HEADERS[name], ...tables[name]])));
}

function readingOf({ readings }: Centre, name: string): Reading {
  return readings.find((reading) => reading.sheet === `人员 ${name}`)!;
}

function rowsWith(reading: Reading, effect: string): (number | null)[] {
  return reading.problems.filter((problem) => problem.effect === effect).map(({ row }) => row);
}

describe("every row of a table", () => {
  it("is counted, set aside or skipped, whatever its cells hold", async () => {
    await fc.assert(
      fc.asyncProperty(messyTables, async (tables) => {
        const centre = await openMessy(tables);
        for (const name of NAMES) {
          const { rows, counted, setAside, skipped } = readingOf(centre, name);
          const filled = tables[name].filter((row) => row.some((one) => !BLANKS.includes(one)));
          expect(rows).toBe(filled.length);
          expect(rows).toBe(counted + setAside + skipped);
        }
      }),
    );
  });

  it("set aside or skipped leaves exactly one problem, or its sheet does, and one counted with a note at least one", async () => {
    await fc.assert(
      fc.asyncProperty(messyTables, async (tables) => {
        for (const reading of (await openMessy(tables)).readings) {
          const whole = reading.problems.filter(({ rows }) => rows !== undefined);
          if (whole.length > 0) {
            expect([whole.length, countRows(reading.problems)]).toEqual([1, reading.setAside + reading.skipped]);
            continue;
          }
          const [aside, skipped] = [rowsWith(reading, "setAside"), rowsWith(reading, "skipped")];
          const asideRows = countRows(reading.problems.filter(({ effect }) => effect === "setAside"));
          expect([asideRows, skipped.length]).toEqual([reading.setAside, reading.skipped]);
          expect(new Set([...aside, ...skipped]).size).toBe(aside.length + skipped.length);
          const noted = new Set(rowsWith(reading, "noted"));
          expect(noted.size).toBe(reading.noted);
          expect([...aside, ...skipped].filter((row) => noted.has(row))).toEqual([]);
        }
      }),
    );
  });

  it("counted of the dials is one fact", async () => {
    await fc.assert(
      fc.asyncProperty(messyTables, async (tables) => {
        const centre = await openMessy(tables);
        expect(centre.of(calls).facts).toHaveLength(
          readingOf(centre, "calls").counted + readingOf(centre, "tallies").counted,
        );
        expect(dialsOf(centre, "output", "talkSeconds").flat().every(Number.isFinite)).toBe(true);
        expect(
          hoursOf(centre, "hours")
            .flat()
            .every((hours) => Number(hours) >= 0),
        ).toBe(true);
      }),
    );
  });
});

const ROSTER = sheet("人员", [
  ["工号", "姓名", "班组", "新系统工号", "老系统工号", "生效日期"],
  ["1001", "张三", "一班", "8001", "0301", "2025-01-01"],
  ["1001", "张三", "二班", "8001", "0301", "2025-10-10"],
  ["1002", "李四", "二班", "8002", "0302", null],
]);
const PRICES = sheet("业务单价", [
  ["业务", "单价", "生效日期", "地市"],
  ["手机报", 0.35, null, null],
  ["手机报", 0.3333, "2025-10-10", null],
  ["彩铃", 1.1, null, "郑州"],
]);

const day = fc.constantFrom("2025-10-08", "2025-10-09", "2025-10-10");
const agent = fc.constantFrom("1001", "8001", "301", "1002", "8002", "9999");
const call = fc.tuple(
  day,
  agent,
  fc.constantFrom("手机报", "彩铃", "新业务"),
  fc.constantFrom("成功", "拒访", "空号", "天晴"),
  fc.constantFrom("郑州", "洛阳", ""),
);
/** A sheet of few words that are known is none of calls, however its rows are spread. */
const classedCall = call.filter(([, , , outcome]) => outcome !== "天晴");
const time = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${Math.floor(quarter / 4)}:${String((quarter % 4) * 15).padStart(2, "0")}`);
const session = fc.tuple(day, agent, time, time, fc.constantFrom("外呼", "会议", "午休"));

const CALLS = ["日期", "工号", "业务", "结果", "地市"];
const SESSIONS = ["日期", "工号", "签入", "签出", "类型"];

function totals(centre: Centre) {
  const sums = new Map<string, number>();
  for (const [team, id, ...amounts] of [
    ...dialsOf(centre, "team", "agentId", "dialled", "connected", "subscriptions"),
  ]) {
    amounts.forEach((amount, place) => {
      const key = `${team} ${id} ${place}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(amount));
    });
  }
  const hours = hoursOf(centre, "date", "team", "agentId", "seconds").map((row) => row.join(" "));
  const output = totalOf(centre.of(calls).facts, "output");
  return { byAgent: Object.fromEntries(sums), hours: hours.sort(), output };
}

async function totalsOf(...sheets: Sheet[]) {
  return totals(await openCentre(sheets));
}

/** A list, and the same list in another order. */
function shuffled<T>(rows: fc.Arbitrary<T>): fc.Arbitrary<[T[], T[]]> {
  return fc
    .array(rows, { maxLength: 25 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
}

/** Whether most words say nothing, so that the sheet is set aside whole. */
function isForeign(rows: readonly (readonly string[])[]): boolean {
  return rows.filter(([, , , outcome]) => outcome === "天晴").length * 2 > rows.length;
}

describe("the totals", () => {
  it("do not depend on the order of the rows, nor of the sheets", async () => {
    await fc.assert(
      fc.asyncProperty(shuffled(call), shuffled(session), async ([calls, callsAgain], [sessions, sessionsAgain]) => {
        const first = await totalsOf(
          ROSTER,
          PRICES,
          sheet("外呼", [CALLS, ...calls]),
          sheet("工时", [SESSIONS, ...sessions]),
        );
        const again = await totalsOf(
          sheet("工时", [SESSIONS, ...sessionsAgain]),
          sheet("外呼", [CALLS, ...callsAgain]),
          PRICES,
          ROSTER,
        );
        expect(again).toEqual(first);
      }),
    );
  });

  it("do not depend on how calls are spread over sheets and files", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(classedCall, { maxLength: 25 }), fc.nat(25), fc.nat(25), async (calls, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const parts = [calls, calls.slice(to), calls.slice(0, from), calls.slice(from, to)];
        fc.pre(parts.every((part) => !isForeign(part)));
        const together = await totalsOf(ROSTER, PRICES, sheet("外呼", [CALLS, ...calls]));
        const apart = await totalsOf(
          sheet("周三", [CALLS, ...calls.slice(to)], { file: "二班.xlsx" }),
          sheet("周一", [CALLS, ...calls.slice(0, from)], { file: "一班.xlsx" }),
          sheet("周二", [CALLS, ...calls.slice(from, to)], { file: "一班.xlsx" }),
          ROSTER,
          PRICES,
        );
        expect(apart).toEqual(together);
      }),
    );
  });
});
