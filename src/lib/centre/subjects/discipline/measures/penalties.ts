import { amount, label, plus, stated, sum } from "../../../../measure/declare.ts";
import type { MeasureName, SaidLeads } from "../../../../measure/measure.ts";
import type { Centre } from "../../../centre.ts";
import { tallyFor } from "../agent-tally.ts";
import { discipline } from "../discipline.ts";
import { correctionRows, ledgerRows, payRows } from "../ledger-rows.ts";
import type { NextSanction, Tally } from "../tally.ts";
import { LEVELS } from "../violation.ts";

const { penalties } = discipline.sources;

const ofLedger: SaidLeads<Centre> = (centre, said) => ledgerRows(centre.of(discipline), said);
const ofPay: SaidLeads<Centre> = (centre, said) => payRows(centre.of(discipline), said);

const count = (id: string, named: Omit<MeasureName, "id" | "format">) =>
  sum({ id, ...named, format: "count", of: amount(penalties, id) });
const money = (id: string, named: Omit<MeasureName, "id" | "format">) =>
  sum({ id, ...named, format: "money", of: amount(penalties, id), unit: 10_000 });

export const verbal = count("verbal", { title: "口头批评", english: "Verbal", means: "期间内发出的口头批评" });
export const written = count("written", { title: "书面批评", english: "Written", means: "期间内发出的书面批评" });
export const severe = count("severe", { title: "严重警告", english: "Severe warnings", means: "期间内发出的严重警告" });
export const dismissal = count("dismissal", {
  title: "达到开除条件",
  english: "Dismissal",
  means: "期间内达到开除条件(建议留察)",
});
export const activeVerbal = count("activeVerbal", {
  title: "有效口头",
  english: "Active verbal",
  means: "期末仍有效的口头批评",
});
export const activeWritten = count("activeWritten", {
  title: "有效书面",
  english: "Active written",
  means: "期末仍有效的书面批评",
});
export const activeSevere = count("activeSevere", {
  title: "有效警告",
  english: "Active severe",
  means: "期末仍有效的严重警告",
});
export const fines = money("fines", {
  title: "建议罚款(元)",
  english: "Proposed fines",
  means: "期间内各处分的罚款;行上的罚款代替自身那一笔",
});
export const compensation = money("compensation", {
  title: "赔偿(元)",
  english: "Compensation",
  means: "物品价值 × 条款的赔偿倍数",
});

export const sanctions = plus<Centre>({
  id: "sanctions",
  title: "处分(次)",
  english: "Sanctions",
  format: "count",
  parts: [verbal, written, severe, dismissal],
  means: "期间内发出的各级处分",
});

export const level = ofTally("level", (tally) => tally.level, {
  title: "最高级别",
  english: "Highest level",
  format: "text",
  means: "期末仍有效的最高级别:1 口头批评、2 书面批评、3 严重警告、4 开除",
  show: (value) => (typeof value === "number" ? LEVELS[value as keyof typeof LEVELS].sanction : ""),
  leads: ofLedger,
});

export const next = ofTally("next", (tally) => tally.next, {
  title: "再犯几次会升级",
  english: "Next",
  format: "text",
  means: "按期末未用于升级的处分,各类再有几次会带来哪一级",
  show: (value) =>
    (value as readonly NextSanction[])
      .map(({ category, more, sanction }) => `${category} ${more} 次→${sanction}`)
      .join(";"),
  leads: ofLedger,
});

export const payReduction = ofTally("payReduction", (tally) => tally.payReduction, {
  title: "降薪比例",
  english: "Pay reduction",
  format: "rate",
  means: "期间所在月有效的最大降薪比例,不相加",
  leads: ofLedger,
});

export const deductionAmount = stated<Centre>({
  id: "deductionAmount",
  title: "建议扣减(元)",
  english: "Proposed deduction",
  format: "money",
  means: "(底薪 + 津贴)× 降薪比例;薪资不详则空",
  row: (centre, keys, period) => yuan(tallyFor(centre.of(discipline), keys["agentId"]!, period).deductionAmount),
  group: () => null,
  leads: ofPay,
});

export const corrections = stated<Centre>({
  id: "corrections",
  title: "更正(元)",
  english: "Corrections",
  format: "money",
  means: "本期申诉结果使以前月份作废的金额(负数)",
  row: (centre, keys, period) => yuan(tallyFor(centre.of(discipline), keys["agentId"]!, period).corrections),
  group: () => null,
  leads: (centre, said) => correctionRows(centre.of(discipline), said),
});

export const overLegalCap = ofTally("overLegalCap", (tally) => tally.overLegalCap, {
  title: "超过法定上限",
  english: "Over the legal cap",
  format: "text",
  means: "罚款、赔偿、扣减之和是否超过当月工资的 20%(工资支付暂行规定第十六条);薪资不详则空",
  leads: ofPay,
});

export const withinCap = stated<Centre>({
  id: "withinCap",
  title: "上限内金额(元)",
  english: "Within the cap",
  format: "money",
  means: "法定上限以内可扣的金额;薪资不详则空",
  row: (centre, keys, period) => yuan(tallyFor(centre.of(discipline), keys["agentId"]!, period).withinCap),
  group: () => null,
  leads: ofPay,
});

type Shown = Omit<Parameters<typeof label<Centre>>[0], "id" | "text">;

function ofTally(
  id: string,
  read: (tally: Tally) => ReturnType<Parameters<typeof label<Centre>>[0]["text"]>,
  shown: Shown,
) {
  return label<Centre>({
    id,
    ...shown,
    text: (centre, keys, period) => read(tallyFor(centre.of(discipline), keys["agentId"]!, period)),
  });
}

function yuan(tenThousandths: number | null): number | null {
  return tenThousandths === null ? null : tenThousandths / 10_000;
}
