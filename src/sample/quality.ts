import type { Centre } from "./centre.ts";
import { type Dial, recordingOf } from "./dials.ts";
import type { Ledger } from "./ledger.ts";
import { countPlanted, scatter, type Stray } from "./mess.ts";
import type { Random } from "./random.ts";
import { dateCell, type Part, plainSheet, type SampleCell, type SampleRow, titledSheet } from "./sample-sheet.ts";

const ITEMS = ["服务用语", "服务态度", "语音语气", "需求归纳", "应变能力"];
const ERRORS = ["漏报结束语", "打断客户", "语速过快", "未确认需求", "解释不清"];
const ITEM_POINTS = 20;
const HEADER = [
  "质检日期",
  "工号",
  "姓名",
  "录音编号",
  "质检员",
  "通话日期",
  "业务",
  ...ITEMS,
  "扣分",
  "得分",
  "致命差错",
  "差错类型",
  "说明",
  "申诉",
  "复核得分",
];
const FIRST_ITEM = 7;
const SCORE = FIRST_ITEM + ITEMS.length + 1;

/** 质检记录 and 评分标准: five evaluations an agent, fewer for the joiner and for one who was forgotten. */
export function makeQuality(centre: Centre, ledger: Ledger): Part {
  const { staff } = centre;
  const random = centre.random("quality");
  const few = new Set([staff.joiner, staff.steady[2]]);
  const listened = staff.agents.flatMap((person) => spread(ledger.heard(person), few.has(person) ? 2 : 5));
  const rows = listened.map((dial, i) => [...opening(dial, centre, i), ...judgement(i, random)]);
  const strays = makeStrays(listened[0]!, centre, rows[1]!);
  const body = scatter(rows, strays);
  const items = ITEMS.map((item, i): SampleRow => [item, i < 3 ? "服务" : "业务", ITEM_POINTS, null]);
  return {
    sheets: [
      titledSheet({ name: "质检登记", title: `${centre.month} 录音质检登记`, header: HEADER, rows: body }),
      plainSheet("评分标准", ["评分项", "大类", "满分", "致命"], items),
    ],
    planted: countPlanted("evaluations", strays),
  };
}

/** `count` of them, from the first on at even distances. */
function spread(dials: readonly Dial[], count: number): Dial[] {
  const step = Math.max(1, dials.length / count);
  return Array.from({ length: Math.min(count, dials.length) }, (_, i) => dials[Math.floor(i * step)]!);
}

function opening(dial: Dial, { staff, days }: Centre, index: number): SampleCell[] {
  const { person, day, product } = dial;
  return [
    dateCell(Math.min(day.serial + 1, person.left ?? Infinity, days.at(-1)!.serial)),
    index % 3 === 0 ? person.newId : person.localId,
    person.name,
    recordingOf(dial),
    staff.evaluators[index % staff.evaluators.length]!,
    dateCell(day.serial),
    product.name,
  ];
}

function judgement(index: number, random: Random): SampleCell[] {
  const lost = ITEMS.map(() => random.pick([0, 0, 0, 0.5, 1, 2, 2.5, 4]));
  const deduction = lost.reduce((sum, points) => sum + points, 0);
  const error = deduction === 0 ? null : ERRORS[lost.indexOf(Math.max(...lost))]!;
  return [...points(lost, deduction, index % 4), ...verdict(index, error)];
}

/** Some evaluators fill in the items, some the deduction, some the score alone. */
function points(lost: readonly number[], deduction: number, habit: number): SampleCell[] {
  const items = lost.map((points) => ITEM_POINTS - points);
  const none = lost.map(() => null);
  if (habit === 0) return [...items, null, null];
  if (habit === 1) return [...items, deduction, 100 - deduction];
  return habit === 2 ? [...none, deduction, null] : [...none, null, 100 - deduction];
}

/** Fatal, error, remark, appeal, score after it: a few evaluations by their place, the rest plain. */
function verdict(index: number, error: string | null): SampleCell[] {
  const remark = error === null ? null : `${error},已提醒本人`;
  const [fatal, ownRemark, appeal, appealedScore] = NOTABLE.get(index) ?? [null, null, null, null];
  return [fatal, error ?? (fatal === "是" ? ERRORS[3]! : null), ownRemark ?? remark, appeal, appealedScore];
}

type Notable = readonly [fatal: string | null, remark: string | null, appeal: string | null, score: number | null];

const NOTABLE: ReadonlyMap<number, Notable> = new Map<number, Notable>([
  [4, [null, null, "成立", 96]],
  [6, ["是", "未征得同意即办理", null, null]],
  [9, [null, null, "申诉中", null]],
  [14, ["否", null, "驳回", null]],
  [20, ["是", "录音核实后撤销", "成立", null]],
]);

function makeStrays(dial: Dial, centre: Centre, twice: SampleRow): Stray[] {
  const start = opening(dial, centre, 1);
  const row = (number: number, rest: readonly SampleCell[]): SampleRow => [
    ...start.with(3, `XL9000000${number}`),
    ...rest,
  ];
  const full = row(1, [20, 20, 18, 20, 17, null, 95, null, null, null, null, null]);
  return [
    { code: "scoreMismatch", row: full.with(SCORE, 90) },
    { code: "itemOverPoints", row: row(2, [22, 20, 18, 20, 20, null, null, null, null]) },
    { code: "missingValue", row: row(3, [20, null, 18, 20, 20, null, null, null, null]) },
    { code: null, row: [] },
    { code: "duplicateRow", row: twice },
  ];
}
