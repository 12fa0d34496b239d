import { amount, label, post, sum } from "../../../../measure/declare.ts";
import type { MeasureName } from "../../../../measure/measure.ts";
import { carriedByFirst } from "../../../../measure/source-row.ts";
import type { Centre } from "../../../centre.ts";
import { people } from "../../people/people.ts";
import { rosterRows } from "../../people/roster-rows.ts";
import { coverage as subject } from "../coverage.ts";

const { coverage } = subject.sources;
import { stintOn, type RosterRow } from "../../people/person.ts";

export const newSystemId = systemId((row) => row.newSystemId, {
  id: "newSystemId",
  title: "新系统工号",
  english: "New system ID",
  means: "人员表的新系统工号",
});

export const oldSystemId = systemId((row) => row.oldSystemId, {
  id: "oldSystemId",
  title: "老系统工号",
  english: "Old system ID",
  means: "人员表的老系统工号",
});

export const newCalls = count("newCalls", {
  title: "新系统外呼",
  english: "Calls in the new system",
  means: "系统为新的外呼量",
});

export const oldCalls = count("oldCalls", {
  title: "老系统外呼",
  english: "Calls in the old system",
  means: "系统为老的外呼量",
});

export const calls = count("calls", {
  title: "外呼量",
  english: "Calls",
  means: "全部外呼量,没有写系统的也在内",
});

export const listened = count("samples", {
  title: "质检份数",
  english: "Samples",
  means: "质检日期在期间内的质检份数,归质检当日的班组",
});

export const heard = count("heard", {
  title: "各班组质检份数",
  english: "Samples in whatever team",
  means: "该坐席在各班组的全部质检份数",
});

export const covered = post<Centre>({
  id: "covered",
  title: "已监听",
  english: "Covered",
  format: "text",
  needs: [calls, heard],
  means: "有外呼的坐席在期间内是否有质检,不论在哪个班组:是或否;没有外呼则空",
  read: (columns) => {
    const evaluations = columns.own(heard);
    return columns.own(calls).map((count, row) => (count ? evaluations[row]! > 0 : null));
  },
});

function count(id: string, named: Omit<MeasureName, "id" | "format">) {
  return sum<Centre>({ id, ...named, format: "count", of: amount(coverage, id) });
}

function systemId(read: (row: RosterRow) => string | null, named: Omit<MeasureName, "format">) {
  return label<Centre>({
    ...named,
    format: "text",
    text: (centre, { agentId }, { to }) => {
      const person = centre.of(people).person(agentId!);
      return person && read(stintOn(person, to).row);
    },
    leads: (centre, { keys }) => carriedByFirst(rosterRows(centre.of(people), keys["agentId"]!, keys["team"]), 0),
  });
}
