import type { Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { byAgentId } from "../people/agent-order.ts";
import { listedAgents } from "../people/listed.ts";
import { stintOn } from "../people/person.ts";
import { people } from "../people/people.ts";
import { tests, type SkillTest } from "./tests.ts";
import { gradeChange, gradeOfSkills, type Skills } from "./skill-grade.ts";

type Row = (string | number | null)[];

/** The grade that the month's tests give each 坐席, and whoever else was tested, beside the present one. */
export function checkGrades(centre: Centre, { period }: Question): Row[] {
  const directory = centre.of(people);
  const own = centre.of(tests).filter(({ month }) => month >= period.from && month <= period.to);
  const agents = new Set([...listedAgents(directory, period), ...own.map(({ agent }) => agent)]);
  const ordered = [...agents].sort(byAgentId(directory));
  return ordered.map((agent) => {
    const taken = own.filter((test) => test.agent === agent);
    const skills = skillsOf(taken);
    const person = directory.person(agent);
    const stint = person && stintOn(person, Math.min(period.to, person.left));
    const present = stint && stint.row.grade;
    const who = [directory.idOf(agent), directory.nameOf(agent)];
    const grades = [skills.typing, skills.exam, gradeOfSkills(skills), present, gradeChange(skills, present)];
    const origins = [...taken.map(({ origin }) => origin), ...(stint ? [stint.row.origin] : [])];
    return comingFrom([...who, ...grades], { origins });
  });
}

/** The last figure of each kind. */
function skillsOf(tests: readonly SkillTest[]): Skills {
  const last = (figure: keyof Skills) => tests.findLast((test) => test[figure] !== null)?.[figure] ?? null;
  return { typing: last("typing"), exam: last("exam") };
}
