import { agent, date, product } from "../dimensions.ts";
import { agreeing, counted, differing, recordingIds, reported, reportedLessCounted } from "../measures/old-system.ts";
import { defineReport } from "./define-report.ts";

export const oldSystemCheck = defineReport({
  id: "old-system-check",
  title: "老系统报表核对",
  english: "Old system check",
  tells: "老系统报表与老系统外呼明细对不上的地方,和要听的录音",
  options: { city: "optional" },
  rows: [date, agent, product],
  show: [reported, counted, reportedLessCounted, recordingIds],
  keep: ({ difference }) => difference !== 0,
  total: true,
  rowsAlone: [reportedLessCounted, recordingIds],
  totalsShow: [agreeing, differing],
  standing: () => [],
  beside: {
    id: "recordings-to-hear",
    title: "待听录音",
    english: "Recordings to hear",
    tells: "核对有差异的各行里,要听的录音逐条列出",
    columns: [
      { id: "date", title: "日期", english: "Date", format: "date", means: "外呼日期" },
      { id: "agentId", title: "工号", english: "Agent ID", format: "text", means: "人员表的工号" },
      { id: "name", title: "姓名", english: "Name", format: "text", means: "人员表的姓名" },
      { id: "product", title: "业务", english: "Product", format: "text", means: "业务" },
      { id: "recordingId", title: "录音编号", english: "Recording", format: "text", means: "要听的录音" },
    ],
    list: ({ rows, world: { directory, products } }) =>
      rows.flatMap(({ keys: [day, agent, of], values }) =>
        (values["recordingIds"] as readonly string[]).map((recordingId) => {
          return [day!, directory.idOf(agent!), directory.nameOf(agent!), products.texts[of!]!, recordingId];
        }),
      ),
  },
});
