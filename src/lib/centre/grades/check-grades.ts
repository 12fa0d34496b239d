import type { Question } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { compareIds } from "../compare-ids.ts";
import { listedAgents } from "../people/listed.ts";
import { stintOn } from "../people/roster.ts";
import type { SkillTest } from "./read-tests.ts";
import { gradeChange, gradeOfSkills, type Skills } from "./skill-grade.ts";

type Row = (string | number | null)[];

/** The grade that the month's tests give each 坐席, and whoever else was tested, beside the present one. */
export function checkGrades({ directory, tests }: Centre, { period }: Question): Row[] {
  const own = tests.filter(({ month }) => month >= period.from && month <= period.to);
  const agents = new Set([...listedAgents(directory, period), ...own.map(({ agent }) => agent)]);
  const ordered = [...agents].sort((a, b) => compareIds(directory.idOf(a), directory.idOf(b)));
  return ordered.map((agent) => {
    const skills = skillsOf(own.filter((test) => test.agent === agent));
    const person = directory.person(agent);
    const present = person && stintOn(person, Math.min(period.to, person.left)).row.grade;
    const who = [directory.idOf(agent), directory.nameOf(agent)];
    return [...who, skills.typing, skills.exam, gradeOfSkills(skills), present, gradeChange(skills, present)];
  });
}

/** The last figure of each kind. */
function skillsOf(tests: readonly SkillTest[]): Skills {
  const last = (figure: keyof Skills) => tests.findLast((test) => test[figure] !== null)?.[figure] ?? null;
  return { typing: last("typing"), exam: last("exam") };
}
