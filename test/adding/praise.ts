import { agentRows, columnTypes, defineSubject, defineTable, type FactTable, FactTableBuilder, fields, optional, required, subjects } from "../../src/index.ts";

/** A register that the product does not know: a customer's praise of an agent. */
export const praiseTable = defineTable({
  id: "praise",
  title: "表扬登记",
  fields: {
    date: fields.dateField("表扬日期"),
    agentId: fields.agentId,
    word: required(columnTypes.words({ 态度: 0, 业务: 1, 其他: 2 }), "表扬内容"),
    bonus: optional(columnTypes.quantity, "奖励分"),
  },
  remarks: { bonus: "空着是 0。" },
});

export const praise = defineSubject({
  id: "praise",
  needs: { people: subjects.people },
  tables: { praise: praiseTable },
  start: ({ people }) => {
    const facts = new FactTableBuilder(["date", "agentId", "team"], ["praises", "bonus"]);
    const take = agentRows(people, (row, owner) => {
      facts.add(owner, { praises: 1, bonus: row.number("bonus") ?? 0 }, row.origin);
    });
    return { take: { praise: take }, finish: () => facts.finish() };
  },
  sources: { praise: { facts: (facts: FactTable) => facts } },
});
