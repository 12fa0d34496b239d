import type { Area } from "../lib/table/sheet.ts";
import type { Centre } from "./centre.ts";
import { countPlanted, type Stray } from "./mess.ts";
import { type Person, TEAMS } from "./people.ts";
import { dateCell, type Part, type SampleRow } from "./sample-sheet.ts";

const UPPER = [
  "班组",
  "工号",
  "姓名",
  "岗位",
  "新系统",
  "老系统",
  "入职日期",
  "离职日期",
  "生效日期",
  "等级",
  "底薪",
  "职务津贴",
  "合同到期",
];
const LOWER = UPPER.map((name) => (name.endsWith("系统") ? "工号" : null));
const BODY_ROW = 3;

/** 人员: a header of two rows, the teams merged down, and a line that counts heads. */
export function makeRoster({ staff, days }: Centre): Part {
  const people = [...staff.agents, ...staff.leaders];
  const teams = TEAMS.map((team) =>
    people.flatMap((person) => lines(person, days[0]!.serial)).filter((row) => row[0] === team),
  );
  const total: Stray = { code: "totalRow", row: ["合计", `${people.length}人`] };
  return {
    sheets: [
      {
        name: "人员花名册",
        headerRow: BODY_ROW - 1,
        rows: [["外呼客服部人员花名册"], UPPER, LOWER, ...teams.flatMap(nameTeamOnce), total.row],
        merges: [across(0, UPPER.length), ...headerMerges(), ...teamMerges(teams.map(({ length }) => length))],
      },
    ],
    planted: countPlanted("roster", [total]),
  };
}

function lines(person: Person, monthStart: number): SampleRow[] {
  const row = (team: string, from: number | null): SampleRow => [
    team,
    person.localId,
    person.name,
    person.role,
    person.newId,
    person.oldId,
    dateCell(person.joined),
    person.left === null ? null : dateCell(person.left),
    from === null ? null : dateCell(from),
    grade(person),
    person.basePay,
    person.role === "班长" ? 600 : 300,
    dateCell(monthStart + 200 + 7 * person.position),
  ];
  return person.moved === null
    ? [row(person.team, null)]
    : [row(person.team, null), row(person.moved.team, person.moved.from)];
}

function grade({ role, skill }: Person): string {
  if (role === "班长") return "高级";
  return skill > 0.08 ? "中级" : "初级";
}

function nameTeamOnce(rows: readonly SampleRow[]): SampleRow[] {
  return rows.map((row, i) => (i === 0 ? row : row.with(0, null)));
}

function headerMerges(): Area[] {
  return UPPER.flatMap((_, column) => (LOWER[column] === null ? [down(column, BODY_ROW - 2, 2)] : []));
}

function teamMerges(heights: readonly number[]): Area[] {
  let top = BODY_ROW;
  return heights.map((height) => down(0, (top += height) - height, height));
}

function across(row: number, width: number): Area {
  return { top: row, left: 0, bottom: row, right: width - 1 };
}

function down(column: number, top: number, height: number): Area {
  return { top, left: column, bottom: top + height - 1, right: column };
}
