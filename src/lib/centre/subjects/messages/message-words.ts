/** What a message is about, as far as its words tell (spec 8.8). */
export type MessageClass = "unsubscribe" | "complaint" | "enquiry" | "reply" | "thanks" | "unclear" | "empty";

/** What it asks of the post: something done, an answer, a person who reads it, nothing. */
export type Need = "act" | "answer" | "person" | "none";

/** The classes that words may be named for. */
export type WordClass = Exclude<MessageClass, "unclear" | "empty">;

/** Whether a word must be the whole text or may stand anywhere in it. */
export type WordMatch = "whole" | "within";

/** Folded words by class and match, in no order. */
export type MessageWords = ReadonlyMap<string, readonly [WordClass, WordMatch]>;

export const CLASS_NAMES: Readonly<Record<MessageClass, string>> = {
  unsubscribe: "退订",
  complaint: "投诉",
  enquiry: "咨询",
  reply: "业务回复",
  thanks: "致谢",
  unclear: "待人工",
  empty: "空",
};

export const NEED_NAMES: Readonly<Record<Need, string>> = {
  act: "办理",
  answer: "答复",
  person: "人工看",
  none: "不用",
};

const DEFAULTS: readonly (readonly [WordClass, WordMatch, string])[] = [
  ["unsubscribe", "whole", "TD T N R Q QX STOP 0 0000 00000 TTD"],
  [
    "unsubscribe",
    "within",
    "退订 退定 取消订阅 取消业务 拒绝接收 不想接收 别发 停止 勿扰 别打 不要打 不要再打 不要发 不要再发",
  ],
  [
    "complaint",
    "within",
    "投诉 举报 12321 12315 工信部 起诉 曝光 骗 骚扰 乱扣 多扣 扣费 没同意 未经同意 没开通过 谁开的 私自 退钱 退费 赔",
  ],
  ["enquiry", "within", "? 吗 怎么 如何 多少 什么 为什么 请问 查询 几时 回电 联系我"],
  ["reply", "whole", "是 好 好的 同意 1 Y YES 开通 办理"],
  ["thanks", "within", "谢"],
];

/** The words that every centre begins with. */
export const defaultMessageWords: MessageWords = new Map(
  DEFAULTS.flatMap(([of, match, words]) => words.split(" ").map((word) => [word, [of, match]] as const)),
);
