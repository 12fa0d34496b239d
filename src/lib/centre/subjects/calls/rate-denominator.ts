import { valuesBlock } from "../../../definition/block.ts";
import { entriesOf } from "../../../definition/entry.ts";
import { oneOf } from "../../../definition/limits.ts";

const entry = entriesOf("比率口径");

/** What 定制率 and 拒访率 are shares of: dials that were answered, all dials, or those that said yes or no. */
export type RateDenominator = "connected" | "dialled" | "decided";

const rateDenominator = entry<RateDenominator>({
  item: "分母",
  aliases: ["定制率分母", "拒访率分母", "定制率、拒访率分母"],
  default: "connected",
  unit: null,
  note: "定制率、拒访率的分母:接通 = 接通量,外呼 = 外呼量,有效 = 定制量 + 拒访量",
  schema: oneOf("connected", "dialled", "decided"),
  choices: { 接通: "connected", 外呼: "dialled", 有效: "decided" },
});

const NAMES: Readonly<Record<RateDenominator, string>> = {
  connected: "接通量",
  dialled: "外呼量",
  decided: "有效量(定制量 + 拒访量)",
};

/** 比率口径, which a stamp says whether or not it is the default. */
export const rates = valuesBlock({
  id: "",
  name: "比率口径",
  entries: { rateDenominator },
  describe: ({ rateDenominator: chosen }) => {
    const mark = chosen === rateDenominator.default ? "" : "(非默认)";
    return [`定制率、拒访率分母:${NAMES[chosen]}${mark}`];
  },
});
