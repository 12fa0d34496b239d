import {
  amount,
  columnTypes,
  defineReport,
  defineSubject,
  defineTable,
  dimensions,
  FactTableBuilder,
  agentRows,
  fields,
  openWorkbooks,
  parsePeriod,
  reportJson,
  required,
  runReport,
  subjects,
  sum,
} from "seatledger";

/** 表扬登记: a customer's word of praise for an agent, one a row. */
const praiseTable = defineTable({
  id: "praise",
  title: "表扬登记",
  fields: { date: fields.dateField("表扬日期"), agentId: fields.agentId, word: required(columnTypes.name, "表扬") },
});
const praise = defineSubject({
  id: "praise",
  needs: { people: subjects.people },
  tables: { praise: praiseTable },
  start: ({ people }) => {
    const facts = new FactTableBuilder(["date", "agentId", "team"], ["praises"]);
    const take = agentRows(people, (row, owner) => facts.add(owner, { praises: 1 }, row.origin));
    return { take: { praise: take }, finish: () => facts.finish() };
  },
  sources: { praise: { facts: (facts) => facts } },
});

const praises = sum({
  id: "praises",
  title: "表扬次数",
  english: "Praises",
  format: "count",
  of: amount(praise.sources.praise, "praises"),
  means: "表扬登记的行数",
});
const praiseReport = defineReport({
  id: "praises-by-agent",
  title: "表扬统计",
  english: "Praises by agent",
  tells: "各坐席受到的表扬",
  rows: [dimensions.team, dimensions.agent],
  show: [praises],
  subtotal: true,
  total: true,
});

const centre = await openWorkbooks(process.argv.slice(2), { subjects: [...subjects.SUBJECTS, praise] });
console.log(reportJson(runReport(praiseReport, centre, { period: parsePeriod("2025-10"), options: {} })));
