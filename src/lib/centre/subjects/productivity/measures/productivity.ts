import { ratio } from "../../../../measure/declare.ts";
import { rank } from "../../../../measure/post.ts";
import type { Centre } from "../../../centre.ts";
import { connected, dialled, output, subscriptions, talkSeconds } from "../../calls/measures/dialling.ts";
import { headcount, hours, workingDays } from "./presence.ts";

export const averageTalk = ratio<Centre>({
  id: "averageTalk",
  title: "平均通话时长(秒)",
  english: "Average talk (s)",
  format: "seconds",
  of: talkSeconds,
  per: connected,
  means: "通话时长 ÷ 接通量",
});

export const outputPerHour = ratio<Centre>({
  id: "outputPerHour",
  title: "时均产值(元)",
  english: "Output per hour",
  format: "money",
  of: output,
  per: hours,
  means: "产值 ÷ 工时",
});

export const subscriptionsPerHour = ratio<Centre>({
  id: "subscriptionsPerHour",
  title: "时均定制量",
  english: "Subscriptions per hour",
  format: "score",
  of: subscriptions,
  per: hours,
  means: "定制量 ÷ 工时",
});

export const dialsPerHour = ratio<Centre>({
  id: "dialsPerHour",
  title: "时均外呼量",
  english: "Dials per hour",
  format: "score",
  of: dialled,
  per: hours,
  means: "外呼量 ÷ 工时",
});

export const utilisation = ratio<Centre>({
  id: "utilisation",
  title: "工时利用率",
  english: "Utilisation",
  format: "rate",
  of: talkSeconds,
  perUnit: 3600,
  per: hours,
  means: "通话时长(秒)÷ 3600 ÷ 工时",
});

export const outputPerHead = ratio<Centre>({
  id: "outputPerHead",
  title: "人均产值(元)",
  english: "Output per head",
  format: "money",
  of: output,
  per: headcount,
  means: "产值 ÷ 人数",
});

export const outputPerWorkingDay = ratio<Centre>({
  id: "outputPerWorkingDay",
  title: "日均产值(元)",
  english: "Output per working day",
  format: "money",
  of: output,
  per: workingDays,
  means: "产值 ÷ 有外呼或工时的天数",
});

export const hoursPerHead = ratio<Centre>({
  id: "hoursPerHead",
  title: "人均工时(小时)",
  english: "Hours per head",
  format: "hours",
  of: hours,
  per: headcount,
  means: "工时 ÷ 人数",
});

export const outputPerConnected = ratio<Centre>({
  id: "outputPerConnected",
  title: "每接通产值(元)",
  english: "Output per connected",
  format: "price",
  of: output,
  per: connected,
  means: "产值 ÷ 接通量",
});

export const averagePrice = ratio<Centre>({
  id: "averagePrice",
  title: "平均单价(元)",
  english: "Average price",
  format: "price",
  of: output,
  per: subscriptions,
  means: "产值 ÷ 定制量",
});

export const outputRank = rank(output, {
  id: "outputRank",
  title: "产值排名",
  english: "Output rank",
  format: "count",
  means: "全表按产值由高到低,同值同名次",
});
