import type { Centre } from "./centre.ts";
import type { Ledger } from "./ledger.ts";
import { TEAMS } from "./people.ts";
import { dateCell, type Part, plainSheet, type SampleRow } from "./sample-sheet.ts";

/** 目标 near what came of it, one team's own among them, and 任务评分. The joiner has neither. */
export function makeTargets(centre: Centre, ledger: Ledger): Part {
  const { staff, month, days } = centre;
  const random = centre.random("targets");
  const measured = staff.agents.filter((person) => person !== staff.joiner);
  const hours = centre.workdays.length * 8;
  const targets = measured.map((person, i): SampleRow => {
    const { output, subscriptions } = ledger.sumsOf(person);
    const stretch = 0.85 + 0.35 * random.share();
    const wanted = [roundTo(output * stretch, 10), hours, Math.max(1, Math.round(subscriptions * stretch)), 90];
    return [i % 7 === 3 ? spellMonth(centre) : month, person.localId, ...wanted];
  });
  const [, , , fourth] = TEAMS;
  const own = staff.agents.filter(({ team }) => team === fourth);
  const teamOutput = own.reduce((sum, person) => sum + ledger.sumsOf(person).output, 0);
  targets.push([month, fourth, roundTo(teamOutput * 1.05, 50), hours * own.length, null, 92]);
  const scores = measured
    .filter((person) => person !== staff.leaver)
    .map((person): SampleRow => [dateCell(days[0]!.serial), Number(person.localId), 5 * random.whole(13, 20)]);
  return {
    sheets: [
      plainSheet("目标", ["月份", "对象", "产值目标(元)", "工时目标(小时)", "定制量目标", "服务目标"], targets),
      plainSheet("任务评分", ["月份", "工号", "得分"], scores),
    ],
    planted: [],
  };
}

function roundTo(value: number, step: number): number {
  return Math.max(step, step * Math.round(value / step));
}

function spellMonth({ days }: Centre): string {
  return `${days[0]!.year}年${days[0]!.month}月`;
}
