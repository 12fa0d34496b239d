import { numberOf } from "../../../measure/evaluate.ts";
import type { Measure } from "../../../measure/measure.ts";
import { computeReport } from "../../../report/compute.ts";
import type { Question, ReportRow } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { output, subscriptions } from "../../subjects/calls/measures/dialling.ts";
import { agent } from "../../subjects/people/dimensions.ts";
import { closingTeam } from "../../subjects/people/listed.ts";
import { people } from "../../subjects/people/people.ts";
import { performance, performanceGrade, performanceRank } from "../../subjects/performance/measures/performance.ts";
import { hours } from "../../subjects/productivity/measures/presence.ts";
import { outputPerHour } from "../../subjects/productivity/measures/productivity.ts";
import { qaScore } from "../../subjects/quality/measures/quality.ts";
import { defineListing, defineReport } from "../define-report.ts";
import { agentIdColumn, nameColumn } from "../listing-columns.ts";

const SHOWN = 3;
const END_WORDS = { best: "前三", worst: "后三" };
const BY_WORDS = { performance: "绩效", output: "产值" };
const NAMED = { id: "agents", title: "坐席", english: "Agents", tells: "每人当月的绩效、产值和质检" };

const measured: readonly Measure<Centre>[] = [performance, performanceGrade, performanceRank, qaScore];
const earned: readonly Measure<Centre>[] = [output, subscriptions, hours, outputPerHour];

const agents = defineReport({ ...NAMED, rows: [agent], show: [...measured, ...earned] });

export const bestAndWorst = defineListing({
  id: "best-and-worst",
  title: "最好与最差的坐席",
  english: "Best and worst agents",
  tells: "绩效成绩前三和后三的坐席;没有人有绩效名次的月份按产值",
  of: "month",
  tables: agents.tables,
  needs: agents.needs.filter((tables) => !tables.includes("evaluations")),
  columns: [
    { id: "end", title: "位置", english: "End", format: "text", words: END_WORDS, means: "前三或后三" },
    {
      id: "by",
      title: "按",
      english: "By",
      format: "text",
      words: BY_WORDS,
      means: "绩效;没有人有绩效名次的月份为产值",
    },
    { id: "place", title: "名次", english: "Place", format: "count", means: "在可比的坐席中由高到低的位置" },
    { id: "team", title: "班组", english: "Team", format: "text", means: "期末的班组" },
    agentIdColumn,
    nameColumn,
    ...[performance, output, outputPerHour, subscriptions, qaScore].map(columnOf),
  ],
  list: listExtremes,
});

function columnOf({ id, title, english, format, means }: Measure<Centre>) {
  return { id, title, english, format, means };
}

/** The best from the first down, then the worst to the last; nobody is both. */
function listExtremes(centre: Centre, question: Question) {
  const table = computeReport(agents, centre, question);
  const { rows } = table;
  const directory = centre.of(people);
  const known = rows.filter(({ keys }) => directory.person(keys[0]!) !== null);
  const ranked = known.filter(({ values }) => numberOf(values[performanceRank.id]) !== null);
  const [measure, all] = ranked.length > 0 ? [performance, ranked] : [output, active(known)];
  const valueOf = ({ values }: ReportRow) => numberOf(values[measure.id])!;
  const ordered = [...all].sort((a, b) => valueOf(b) - valueOf(a));
  const lastFrom = Math.max(SHOWN, ordered.length - SHOWN);
  return ordered.flatMap((row, place) => {
    if (place >= SHOWN && place < lastFrom) return [];
    const [code] = row.keys;
    const who = [directory.teams.texts[closingTeam(directory, code!, question.period)]!, directory.idOf(code!)];
    const figures = [performance, output, outputPerHour, subscriptions, qaScore].map(({ id }) =>
      numberOf(row.values[id]),
    );
    const line = [place < SHOWN ? "best" : "worst", measure.id, place + 1, ...who, directory.nameOf(code!), ...figures];
    return [comingFrom(line, { table, row })];
  });
}

/** Those who dialled or worked at all. */
function active(rows: readonly ReportRow[]): ReportRow[] {
  return rows.filter(({ values }) => [output, hours].some(({ id }) => (numberOf(values[id]) ?? 0) > 0));
}
