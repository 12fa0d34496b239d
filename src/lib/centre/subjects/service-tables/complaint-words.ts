import { meaningsBlock } from "../service/meaning-block.ts";

/** Where a complaint stands. */
export const STATUSES = {
  untouched: ["未处理"],
  tracked: ["跟踪"],
  closed: ["已结"],
} as const;

export type ComplaintStatus = keyof typeof STATUSES;

/** What came of a call back to a customer. */
export const CALLBACK_RESULTS = {
  reached: ["成功", "已回访", "接通", "拒绝回访"],
  wrongData: ["信息有误", "空号", "错号", "停机", "非本人"],
  notReached: ["未联系上", "未接", "无人接听", "联系不上", "关机"],
} as const;

export type CallbackResult = keyof typeof CALLBACK_RESULTS;

/** How satisfied a customer said to be. */
export const RATINGS = {
  verySatisfied: ["非常满意", "很满意", "5", "5分"],
  satisfied: ["满意", "4", "4分"],
  fairlySatisfied: ["基本满意", "一般", "较满意", "3", "3分"],
  dissatisfied: ["不满意", "2", "2分"],
  veryDissatisfied: ["很不满意", "非常不满意", "1", "1分"],
  unrated: ["未评价", "拒评", "-1", "−1", "-2", "−2"],
} as const;

export type RatingWord = keyof typeof RATINGS;
export type Rating = Exclude<RatingWord, "unrated">;

/** 投诉状态口径: a centre's own words for where a complaint stands. */
export const complaintStatuses = meaningsBlock<ComplaintStatus>({
  name: "投诉状态口径",
  title: "投诉状态",
  meanings: STATUSES,
  example: ["处理中", "本中心的投诉状态词;值填它相当于的状态,如:跟踪"],
});

/** 回访结果口径: a centre's own words for what came of a callback. */
export const callbackResults = meaningsBlock<CallbackResult>({
  name: "回访结果口径",
  title: "回访结果",
  meanings: CALLBACK_RESULTS,
  example: ["客户挂机", "本中心的回访结果词;值填成功、信息有误或未联系上"],
});

/** 满意度口径: a centre's own words for how satisfied a customer is. */
export const ratingWords = meaningsBlock<RatingWord>({
  name: "满意度口径",
  title: "满意度",
  meanings: RATINGS,
  example: ["还行", "本中心的满意度词;值填它相当于的一档,如:基本满意"],
});
