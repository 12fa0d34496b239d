import type { Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { byAgentId } from "../people/agent-order.ts";
import { closingTeam, listedAgents } from "../people/listed.ts";
import { people } from "../people/people.ts";
import { isSeat, stintOn } from "../people/person.ts";
import { type SkillTest, tests } from "./tests.ts";

/** What the tests of a month gave; of several the last. */
interface Skills {
  readonly typing: number | null;
  readonly exam: number | null;
}

/** The grades that tests give, lowest first; 高级 is a post, which 班长 and others who are no 坐席 have. */
const GRADES = ["初级", "中级"] as const;
const LEAST_TYPING = { 初级: 30, 中级: 50 } as const;
const EXAM_PASS = 60;

/** The grade by rule; null when the tests give none. */
function gradeOfSkills({ typing, exam }: Skills): string | null {
  if (typing === null || exam === null || exam < EXAM_PASS) return null;
  return GRADES.findLast((grade) => typing >= LEAST_TYPING[grade]) ?? null;
}

/** What the tests change of the present grade; null without both tests, or where the present grade is none of theirs. */
function gradeChange(skills: Skills, present: string | null): "up" | "same" | "down" | null {
  const before = placeOf(present);
  if (skills.typing === null || skills.exam === null || before === null) return null;
  const after = placeOf(gradeOfSkills(skills))!;
  return after > before ? "up" : after < before ? "down" : "same";
}

/** 0 without a grade; null for a grade that tests do not give. */
function placeOf(grade: string | null): number | null {
  if (grade === null) return 0;
  const place = GRADES.findIndex((one) => one === grade);
  return place < 0 ? null : place + 1;
}

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
    const isGraded = !stint || isSeat(stint.row);
    const present = stint && stint.row.grade;
    const team = directory.teams.texts[closingTeam(directory, agent, period)]!;
    const who = [directory.idOf(agent), directory.nameOf(agent), team];
    const grades = [
      skills.typing,
      skills.exam,
      ...(isGraded ? [gradeOfSkills(skills), present, gradeChange(skills, present)] : [null, present, null]),
    ];
    const origins = [...taken.map(({ origin }) => origin), ...(stint ? [stint.row.origin] : [])];
    return comingFrom([...who, ...grades], { origins });
  });
}

/** The last figure of each kind. */
function skillsOf(tests: readonly SkillTest[]): Skills {
  const last = (figure: keyof Skills) => tests.findLast((test) => test[figure] !== null)?.[figure] ?? null;
  return { typing: last("typing"), exam: last("exam") };
}
