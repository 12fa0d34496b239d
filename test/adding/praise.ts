import { agentRows, columnTypes, defineSubject, defineTable, fields } from "../../src/index.ts";
import { type FactTable, FactTableBuilder, required, subjects } from "../../src/index.ts";

const { agentId, dateField } = fields;
const { people } = subjects;
const { name } = columnTypes;

export const praiseTable = defineTable({
  id: "praise",
  title: "表扬登记",
  fields: { date: dateField("表扬日期"), agentId, word: required(name, "表扬内容") },
  remarks: { word: "客户的原话。" },
});

/** Who was praised, and what for. */
export const praise = defineSubject({
  id: "praise",
  needs: { people },
  tables: { praise: praiseTable },
  start: ({ people: directory }) => {
    const facts = new FactTableBuilder(["date", "agentId", "team"], ["praises"]);
    const take = agentRows(directory, (row, owner) => {
      facts.add(owner, { praises: 1 }, row.origin);
    });
    return { take: { praise: take }, finish: () => facts.finish() };
  },
  sources: {
    /** Rows of praise. */
    praise: { facts: (facts: FactTable) => facts },
  },
});
