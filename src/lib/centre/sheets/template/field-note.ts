import type { ColumnType } from "../../../table/decode.ts";
import { fieldTitle, type Field, type Synonym, type Table } from "../../../table/table.ts";

const TYPES: Readonly<Record<string, (type: ColumnType) => string>> = {
  identifier: () => "编号,按文字写,前面的 0 不会丢。",
  name: () => "文字。全角半角、首尾空格不影响。",
  city: () => "地市名。“郑州”“郑州市”“河南省郑州市”是同一个。",
  freeText: () => "文字。",
  dateTime: () => "日期,如 2025-10-09、2025/10/9、2025年10月9日、20251009;后面可以写时间 14:05:33。",
  clock: () => "时间,如 08:30、08:30:15;也可以连日期一起写。",
  timeOfDay: () => "时间,如 14:05、14:05:33。",
  duration: ({ unit }) => `时长,如 3:25、00:03:25、3分25秒;只写数的,单位是${unit}。`,
  quantity: () => "数,如 12、1,234、3.5。",
  money: () => "元,最多四位小数,如 0.35。",
  month: () => "月份,如 2025-10、2025年10月、202510。",
  words: ({ words = [] }) => `填:${words.join("、")}。`,
  yesNo: () => "填是或否(也认 Y、N、1、0、√、×);空着是否。",
};

/** What the declaration cannot say of a field, by table and field. */
const REMARKS: Readonly<Record<string, string>> = {
  "roster.team": "同一个班组的名称要写得一样。",
  "roster.role": "空着是坐席。",
  "roster.left": "最后一天在岗的日期。",
  "roster.effectiveFrom": "调班时同一工号再写一行:新班组,和从哪天起。",
  "prices.effectiveFrom": "空着是一直有效。",
  "prices.effectiveTo": "含这一天;空着是一直有效。",
  "prices.city": "空着是各地市都按这个单价。",
  "prices.price": "每个定制多少元。",
  "calls.date": "一行是一次外呼。",
  "calls.outcome": "属于哪一类见“口径”的结果口径,新的词加在那里。",
  "sessions.date": "班次日期。签入带着日期时可以空着。",
  "sessions.signOut": "跨零点的,只写时间也行。",
  "sessions.activity": "空着是外呼;休息、小休、午休、就餐、用餐、离席从工时里减去。",
  "attendance.status": "别的叫法可以在“口径”的考勤口径中归类。",
  "attendance.days": "空着是 1。",
  "attendance.shift": "写着“夜”或“晚”的是夜班;请假的,这里可以写特殊、急诊。",
  "attendance.approvedBy": "客服部主任或客服中心主任,或者他们在“人员”里的姓名。",
  "swaps.shiftDate": "申请人原来的班,换班算在这个月。",
  "swaps.returnDate": "不用还班的空着。",
  "swaps.applicantLeader": "同意的班长;空着是没有同意。",
  "swaps.partnerLeader": "同意的班长;空着是没有同意。",
  "targets.target": "坐席的工号,或者班组的名称。",
  "scorecard.item": "质检记录里有同名的一列,填这一项的得分。",
  "scorecard.points": "各项之和不是 100 的,得分按比例折算。",
  "scorecard.fatal": "填是的,这一项得 0 分就是致命差错。",
  "evaluations.date": "质检的日期,算在这个月。",
  "evaluations.callDate": "听的那通电话的日期;离职后听的,填了就不会提示。",
  "evaluations.score": "空着的,按各项得分之和算,再没有就按 100 − 扣分。",
  "evaluations.deduction": "写成负数也行。",
  "evaluations.fatal": "填是的,得分按“口径”的致命差错得分。",
  "evaluations.appeal": "空着是没有申诉。",
  "evaluations.appealedScore": "申诉成立才算;成立而空着的,这份质检不计。",
  "violations.rule": "“处罚条例”里的条款;类别空着时按条款的类别。",
  "violations.category": "条款在“处罚条例”里的可以空着。",
  "violations.fine": "代替算出的罚款,0 也算。",
  "violations.noticed": "空着是违纪当日。",
  "violations.appeal": "空着是没有申诉;撤销的当作没有这次违纪。",
  "violations.resultDate": "申诉有结果的日期;改变以前月份的,当月列为更正。",
  "violations.probationEnd": "开除改留察的,留察到哪天。",
  "rules.multiple": "赔偿是物品价值的几倍;空着不赔。",
  system: "含“老”或“旧”的是老系统,含“新”的是新系统。",
};

/** The comment on a field's header: whether it must be filled in, how to write it, what else its header may be. */
export function noteOf(table: Table, id: string): string {
  const field = table.fields[id]!;
  const remark = REMARKS[`${table.id}.${id}`] ?? REMARKS[id];
  return [
    `${fieldTitle(field)}:${field.required ? "必填" : "可以空着"}`,
    TYPES[field.type.id]!(field.type),
    ...(remark === undefined ? [] : [remark]),
    ...otherHeaders(field),
  ].join("\n");
}

function otherHeaders({ headers }: Field): string[] {
  const others = headers.slice(1).map(spell);
  return others.length > 0 ? [`表头也可以是:${others.join("、")}。`] : [];
}

function spell(synonym: Synonym): string {
  return typeof synonym === "string" ? synonym : `${synonym.header}(秒)`;
}
