import { foldWord } from "../../../definition/fold-word.ts";

interface OutcomeMeaning {
  readonly name: string;
  readonly isConnected: boolean;
  readonly note: string;
  readonly words: readonly string[];
  /** VICIdial's own codes. */
  readonly dispositions: readonly string[];
}

/** What a dial came to: the classes that outcome words fall in, with the words every centre starts from. */
export const OUTCOMES = {
  subscribed: {
    name: "定制",
    isConnected: true,
    note: "计入外呼量、接通量、定制量",
    words: ["成功", "定制成功", "定制", "同意", "办理成功", "已订购", "订购成功"],
    dispositions: ["SALE"],
  },
  refused: {
    name: "拒访",
    isConnected: true,
    note: "计入外呼量、接通量、拒访量",
    words: [
      "拒访",
      "拒绝",
      "拒绝访问",
      "不同意",
      "客户拒绝",
      "不需要",
      "挂断",
      "中途挂断",
      "客户挂断",
      "勿扰",
      "不要再打",
    ],
    dispositions: ["NI", "DNC"],
  },
  callback: {
    name: "预约",
    isConnected: true,
    note: "计入外呼量、接通量、预约量",
    words: ["预约", "预约回访", "再联系", "稍后再拨", "考虑"],
    dispositions: ["CALLBK"],
  },
  ineligible: {
    name: "不符合",
    isConnected: true,
    note: "计入外呼量、接通量",
    words: ["不符合", "已办理", "已开通", "非机主", "重复", "无法办理", "停机保号"],
    dispositions: [],
  },
  noAnswer: {
    name: "未接",
    isConnected: false,
    note: "只计入外呼量",
    words: ["无人接听", "无人应答", "未接", "无应答", "未接通", "拒接", "语音信箱"],
    dispositions: ["A", "N", "NA"],
  },
  busy: {
    name: "占线",
    isConnected: false,
    note: "只计入外呼量",
    words: ["占线", "忙", "用户忙", "忙音", "正在通话", "通话中"],
    dispositions: ["B", "AB"],
  },
  unreachable: {
    name: "无法接通",
    isConnected: false,
    note: "只计入外呼量",
    words: ["空号", "错号", "停机", "欠费停机", "关机", "不在服务区", "无法接通", "来电提醒"],
    dispositions: ["DC"],
  },
} as const satisfies Readonly<Record<string, OutcomeMeaning>>;

export type OutcomeClass = keyof typeof OUTCOMES;

export const OUTCOME_CLASSES = Object.keys(OUTCOMES) as OutcomeClass[];

/** Whether somebody was reached. */
export function isConnected(outcome: OutcomeClass): boolean {
  return OUTCOMES[outcome].isConnected;
}

/** Outcome words are compared without case and white space (spec 2.1). */
export function foldOutcome(word: string): string {
  return foldWord(word);
}

/** The words of a class as they are written, its disposition codes last. */
export function wordsOf(outcome: OutcomeClass): readonly string[] {
  return [...OUTCOMES[outcome].words, ...OUTCOMES[outcome].dispositions];
}

/** Every word known from the start, folded, and the class names themselves. */
export const defaultOutcomes: ReadonlyMap<string, OutcomeClass> = new Map(
  OUTCOME_CLASSES.flatMap((outcome) =>
    [outcome, ...wordsOf(outcome)].map((word) => [foldOutcome(word), outcome] as const),
  ),
);

/** The class with this English id, or undefined. */
export function outcomeClass(id: string): OutcomeClass | undefined {
  return OUTCOME_CLASSES.find((outcome) => foldOutcome(outcome) === foldOutcome(id));
}

/** The class a person means by its id, its name, or a word that is of it from the start. */
export function meantClass(word: string): OutcomeClass | undefined {
  const named = OUTCOME_CLASSES.find((outcome) => OUTCOMES[outcome].name === foldOutcome(word));
  return named ?? defaultOutcomes.get(foldOutcome(word));
}
