import type { Problem, Sentence } from "../../problem.ts";

/** What to say of a problem, by the shortened value in its cell. */
type Say = ((value: string, problem: Problem) => Sentence) & { readonly isAboutRow?: true };

const OF_ROW = { isAboutRow: true } as const;

function say(zh: string, en: string): Say {
  const told = (value: string) => ({ zh: zh.replace("%", () => value), en: en.replace("%", () => value) });
  return zh.includes("%") ? told : Object.assign(told, OF_ROW);
}

/** What each problem means and what to do about it; `%` is the value in the cell (spec 1.3). */
const SENTENCES: Readonly<Record<string, Say>> = {
  unreadableDate: say(
    "“%”读不出日期或时间。请写成 2025-10-09、2025/10/9 14:05 或 2025年10月9日。",
    '"%" is no date or time. Write 2025-10-09, 2025/10/9 14:05 or 2025年10月9日.',
  ),
  unreadableNumber: say("“%”读不出数。请只写数字。", '"%" is no number. Write digits only.'),
  unreadableDuration: say(
    "“%”读不出时长。请写成秒数、3:25、00:03:25 或 3分25秒。",
    '"%" is no duration. Write seconds, 3:25, 00:03:25 or 3分25秒.',
  ),
  missingValue: say("必填的格是空的。请补上。", "A required cell is blank. Fill it in."),
  unknownOutcome: say(
    "“%”不是已知结果。请在“口径”的结果口径中归类,或改为:成功、拒访、预约……",
    '"%" is no known outcome. Class it in 口径, 结果口径, or write 成功, 拒访, 预约 ….',
  ),
  foreignOutcomes: (_, { value }) => ({
    zh: `这张表的结果多半不是已知结果,整张未计入:${value}。请在“口径”的结果口径中把这些词归类;不是外呼明细的,请在表名口径中写明是哪张表,或写“忽略”。`,
    en: `Most outcomes of this sheet are not known, and none of it counts: ${value}. Class them in 口径, 结果口径; if it is no 外呼明细, say in 表名口径 which table it is, or 忽略.`,
  }),
  duplicateRow: Object.assign<Say, typeof OF_ROW>(
    (_, { repeats, file }) => (repeats ? repeatsCall(repeats, file) : EQUAL_ROW),
    OF_ROW,
  ),
  ambiguousAgent: say(
    "“%”可能是几个人。请在“人员”中核对工号与在职日期。",
    '"%" may be several people. Check numbers and dates in 人员.',
  ),
  unknownWord: say(
    "“%”不是这一列可填的词。请改为可选的词,或在“口径”中归类。",
    '"%" is no word of this column. Use one of its words, or class it in 口径.',
  ),
  unreadableText: say(
    "格内是错误值 %。请改正公式或填入内容。",
    "The cell holds the error %. Mend its formula or fill it in.",
  ),
  inconsistentCounts: say(
    "接通量大于外呼量,或定制量加拒访量大于接通量。请核对。",
    "More connected than dialled, or more subscriptions and refusals than connected. Check them.",
  ),
  negativeValue: say(
    "“%”小于 0,或签出早于签入。请核对。",
    '"%" is below 0, or the sign-out is before the sign-in. Check it.',
  ),
  unknownAgent: say(
    "“%”不在“人员”中,已计入未归属。请补入人员表。",
    '"%" is not in 人员 and counts under 未归属. Add the agent.',
  ),
  agentLeft: say("日期晚于“%”的离职日期。已计入,请核对。", 'The date is after "%" left. Counted; check it.'),
  agentNotJoined: say("日期早于“%”的入职日期。已计入,请核对。", 'The date is before "%" joined. Counted; check it.'),
  noPrice: say(
    "“%”当日没有单价,产值按 0 计。请在“业务单价”中补上。",
    '"%" has no price on that date; its output is 0. Add one to 业务单价.',
  ),
  missingSignOut: say("签入、签出缺一个。请补上。", "A sign-in or sign-out is missing. Fill it in."),
  zonedTime: say(
    "“%”带有别的时区,按写着的时间计入,没有换算。请核对。",
    '"%" names another time zone; it counts as it is written. Check it.',
  ),
  wrongWeekday: say(
    "“%”所写的星期不是那天的。按日期计入,请核对是日期错还是星期错。",
    'The weekday in "%" is not that of its date. The date counts; check which of the two is wrong.',
  ),
  unreadablePhone: say(
    "不成号码:存成科学计数的已看不出原号,别的只和写得一样的对得上。已计入,请从系统重新导出,把这一列设为文本。",
    "No phone number: scientific notation has lost it, anything else only matches what is written alike. Counted; export it again as text.",
  ),
  maskedPhone: say(
    "号码中间被遮住,和别的号码对不上。已计入,请向系统要完整的号码。",
    "The phone is masked and matches no other. Counted; ask the system for whole numbers.",
  ),
  severalPhones: say(
    "一格里有几个号码,只用第一个。已计入;其余的也要对的,请另写一行。",
    "Several phones in one cell, of which the first counts. Give the others rows of their own.",
  ),
  foreign: say("是境外号码,照写的计入。请核对。", "A phone of another country, counted as it is written. Check it."),
  leadingZero: say(
    "区号前少了 0,已补上并计入。请把这一列设为文本,再从系统导出。",
    "The 0 before the area code was lost and is put back. Format the column as text and export it again.",
  ),
  noAreaCode: say(
    "固定电话没有区号,只和同样写法的对得上。已计入,请补上区号;都是本地的,在“口径”的服务口径填区号。",
    "A landline without its area code only matches one written alike. Counted; add it, or name 区号 in 口径, 服务口径.",
  ),
  laterVersion: say(
    "后面还有同一编号的一行,以后面的为准。这一行不再用,不必改。",
    "A later row has the same number and stands in its stead. Nothing needs to be done.",
  ),
  beforeReceived: say(
    "早于受理时间,按空白计。请核对两个时间。",
    "It is before the complaint was received and counts as blank. Check both times.",
  ),
  resolvedOpen: say(
    "处理完成了,也回访到了,状态却不是已结。按未结计,请改状态;重新打开的请填重开时间。",
    "Resolved and the customer reached, but the status is not 已结. It counts as open; mend the status, or fill in 重开时间.",
  ),
  closedUndated: say(
    "已结而没有处理完成时间,不知道何时结的,及时与否无法判断。请补上。",
    "已结 without 处理完成时间: nobody can tell when, nor whether in time. Fill it in.",
  ),
  complaintByPhone: say(
    "没有写投诉编号,按号码归到此前最近的一件投诉。已计入,请核对并补上编号。",
    "No complaint is named; by its phone it belongs to the latest before. Counted; check it and add the number.",
  ),
  unknownComplaint: say(
    "“投诉”里没有这件,不归任何一件。已计入,请核对编号或号码。",
    "投诉 has no such complaint, and it belongs to none. Counted; check the number or the phone.",
  ),
  repeatedEntry: say(
    "与前面一件是同一号码、同一业务,相隔不久又登记的,算同一件,不另计数。不是同一件的,请核对号码与时间。",
    "The same phone and product as shortly before: one complaint, which counts once. If it is another, check phone and time.",
  ),
  implausibleValue: (value, { limit }) => ({
    zh: `“${value}”不合常理:${limit?.zh ?? "请核对"}。请核对后改正。`,
    en: `"${value}" cannot be: ${limit?.en ?? "check it"}. Check and mend it.`,
  }),
  formulaWithoutResult: say(
    "公式“%”没有存下结果。请用 Excel 打开这个文件,保存后再读。",
    'The formula "%" has no saved result. Open the file in Excel, save it, and read it again.',
  ),
  longSession: say(
    "“%”这一段超过 16 小时(只凭打卡的超过 12 小时)。已计入,请核对。",
    'The session "%" is longer than 16 hours (12 where punches alone tell of it). Counted; check it.',
  ),
  scoreMismatch: say(
    "得分“%”与各项之和(或 100 − 扣分)不符。按得分计入,请核对。",
    'The score "%" is not what its items (or 100 − deduction) give. Counted as it stands; check it.',
  ),
  itemOverPoints: say(
    "“%”高于满分。评分项按该项满分计,得分照写的计。请核对。",
    '"%" is above the full points: an item counts as these, a score as it stands. Check it.',
  ),
  categoryMismatch: say(
    "类别“%”与条款的类别不同。按类别计,请核对。",
    'The category "%" is not that of its rule. The category counts; check it.',
  ),
  unknownRule: say(
    "条款不在“处罚条例”中,又没有类别。请补上其一。",
    "The rule is not in 处罚条例 and there is no category. Add one of them.",
  ),
  lateAppeal: say(
    "“%”申诉时已超过期限。结果照算,请核对。",
    'The appeal of "%" came after its days. Its result counts; check it.',
  ),
  otherLeave: say(
    "“%”是考勤状态中没有的假,计入其他假。要算作别的,请在“口径”的考勤口径中归类。",
    '"%" is leave of a kind that attendance has no status for, and counts as 其他假. To have it otherwise, class it in 口径, 考勤口径.',
  ),
  noMultiple: say("条款没有赔偿倍数,赔偿按 0 计。", "Its rule has no multiple; the compensation is 0."),
  summaryDiffers: say(
    "月度汇总与每天的考勤不符:%。按每天的计入,请核对。",
    "The monthly summary is not what its days add up to: %. The days count; check them.",
  ),
  totalRow: say("是合计行,不是数据。", "A row of totals, no data."),
  headerRow: say("重复了表头,不是数据。", "It repeats the header, no data."),
  differingRow: say(
    "与前面同一项的内容不同,以本行为准。",
    "It differs from an earlier row of the same, and counts in its stead.",
  ),
};

const EQUAL_ROW: Sentence = {
  zh: "与前面已计入的一行相同,只算一次。",
  en: "It equals a row already counted, and counts once.",
};

function repeatsCall({ file, sheet, row }: NonNullable<Problem["repeats"]>, ownFile: string): Sentence {
  const place = file === ownFile ? `${sheet}!A${row}` : `${file} ${sheet}!A${row}`;
  return {
    zh: `与明细“${place}”是同一坐席、日期、业务、地市和系统,已按明细计入,这行汇总不再计。`,
    en: `It has the agent, date, product, city and system of the call ${place}, which counts in its stead.`,
  };
}

/** Where a problem stands: `外呼明细!F17`. */
export function placeOf({ sheet, column, row }: Problem): string {
  return row === null ? sheet : `${sheet}!${column ?? "A"}${row}`;
}

/** A problem in words: where, what, what to do. */
export function explainProblem(problem: Problem): Sentence {
  const { zh, en } = meaningOf(problem);
  return { zh: `${placeOf(problem)}:${zh}`, en: `${placeOf(problem)}: ${en}` };
}

/** What a problem is and what to do about it, without its place. */
export function meaningOf(problem: Problem): Sentence {
  const { code } = problem;
  return (SENTENCES[code] ?? say(code, code))(shorten(problem.value), problem);
}

/** Whether what stands in the cell is what the problem is about; else equal problems differ in it by chance. */
export function isAboutValue(code: string): boolean {
  return SENTENCES[code]?.isAboutRow !== true;
}

function shorten(value: string): string {
  const characters = [...value];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : value;
}
