import { amount, sum } from "../../../../measure/declare.ts";
import { calls } from "../calls.ts";

const { dials, pricedDials } = calls.sources;

const dialAmount = (column: string) => amount(dials, column);

export const dialled = sum({
  id: "dialled",
  title: "外呼量",
  english: "Dialled",
  format: "count",
  of: dialAmount("dialled"),
  means: "外呼明细的行数,加外呼汇总的外呼量",
});

export const connected = sum({
  id: "connected",
  title: "接通量",
  english: "Connected",
  format: "count",
  of: dialAmount("connected"),
  means: "结果属于定制、拒访、预约、不符合四类的外呼,加外呼汇总的接通量",
});

export const subscriptions = sum({
  id: "subscriptions",
  title: "定制量",
  english: "Subscriptions",
  format: "count",
  of: dialAmount("subscriptions"),
  means: "结果属于定制类的外呼,加外呼汇总的定制量",
});

export const refusals = sum({
  id: "refusals",
  title: "拒访量",
  english: "Refusals",
  format: "count",
  of: dialAmount("refusals"),
  means: "结果属于拒访类的外呼,加外呼汇总的拒访量",
});

export const callbacks = sum({
  id: "callbacks",
  title: "预约量",
  english: "Callbacks",
  format: "count",
  of: dialAmount("callbacks"),
  means: "结果属于预约类的外呼,加外呼汇总的预约量",
});

export const talkSeconds = sum({
  id: "talkSeconds",
  title: "通话时长(秒)",
  english: "Talk time (s)",
  format: "seconds",
  of: dialAmount("talkSeconds"),
  means: "接通的外呼与外呼汇总的通话时长之和,未填按 0",
});

export const output = sum({
  id: "output",
  title: "产值(元)",
  english: "Output (yuan)",
  format: "money",
  of: amount(pricedDials, "output"),
  unit: 10_000,
  means: "每个定制按当日、当地市有效的业务单价计价之和",
});
