/** What the tests of a month gave; of several the last. */
export interface Skills {
  readonly typing: number | null;
  readonly exam: number | null;
}

/** The grades that tests give, lowest first; 高级 is a post. */
const GRADES = ["初级", "中级"] as const;
const LEAST_TYPING = { 初级: 30, 中级: 50 } as const;
const EXAM_PASS = 60;

/** The grade by rule; null when the tests give none. */
export function gradeOfSkills({ typing, exam }: Skills): string | null {
  if (typing === null || exam === null || exam < EXAM_PASS) return null;
  return GRADES.findLast((grade) => typing >= LEAST_TYPING[grade]) ?? null;
}

/** What the tests change of the present grade; null without both tests, or where the present grade is none of theirs. */
export function gradeChange(skills: Skills, present: string | null): "up" | "same" | "down" | null {
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
