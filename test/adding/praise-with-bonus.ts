import { agentRows, columnTypes, defineSubject, defineTable, type FactTable } from "../../src/index.ts";
import { FactTableBuilder, optional, subjects, sum, amount } from "../../src/index.ts";
import { praiseTable } from "./praise.ts";

const { quantity } = columnTypes;

/** The same register with one column more. */
const bonusTable = defineTable({
  id: "praise",
  title: "表扬登记",
  fields: {
    ...praiseTable.fields,
    bonus: optional(quantity, "奖励分", "奖励"),
  },
});

export const praiseWithBonus = defineSubject({
  id: "praise",
  needs: { people: subjects.people },
  tables: { praise: bonusTable },
  start: ({ people }) => {
    const facts = new FactTableBuilder(["date", "agentId", "team"], ["praises", "bonus"]);
    const take = agentRows(people, (row, owner) => {
      facts.add(owner, { praises: 1, bonus: row.number("bonus") ?? 0 }, row.origin);
    });
    return { take: { praise: take }, finish: () => facts.finish() };
  },
  sources: { praise: { facts: (facts: FactTable) => facts } },
});

export const bonus = sum({
  id: "bonus",
  title: "奖励分",
  english: "Bonus",
  format: "score",
  of: amount(praiseWithBonus.sources.praise, "bonus"),
  means: "表扬登记的奖励分之和,未填按 0",
});

export const praisesWithBonus = sum({
  id: "praises",
  title: "表扬次数",
  english: "Praises",
  format: "count",
  of: amount(praiseWithBonus.sources.praise, "praises"),
  means: "表扬登记的行数",
});
