import type { Day } from "./calendar.ts";
import type { Centre } from "./centre.ts";
import type { Person } from "./people.ts";
import type { Random } from "./random.ts";
import { dateCell, dateTimeCell, type Part, plainSheet, type SampleRow } from "./sample-sheet.ts";

const SWAP_HEADER = ["申请人", "对方", "原班日期", "换班日期", "还班日期", "申请方班长", "对方班长"];

/** What the team leaders keep: 巡检, 换班 and 技能考核. */
export function makeFloor(centre: Centre): Part {
  const random = centre.random("floor");
  const patrols = centre.workdays.flatMap((day) =>
    centre.staff.leaders.flatMap((leader) => patrolRows(day, leader, random)),
  );
  return {
    sheets: [
      plainSheet("巡检记录", ["巡检时间", "班长", "发现问题", "处理"], patrols),
      plainSheet("换班登记", SWAP_HEADER, swapRows(centre)),
      plainSheet("技能考核", ["月份", "工号", "姓名", "打字速度", "业务考试"], testRows(centre, random)),
    ],
    planted: [],
  };
}

/** A round every half hour or so; now and then a day with too few. */
function patrolRows(day: Day, leader: Person, random: Random): SampleRow[] {
  const count = random.happens(0.06) ? 7 : 18;
  const step = (9 * 3600) / count;
  return Array.from({ length: count }, (_, i): SampleRow => {
    const isQuiet = random.happens(0.8);
    const second = Math.floor(9 * 3600 + (i + 0.4 * random.share()) * step);
    return [
      dateTimeCell(day.serial, second),
      leader.name,
      isQuiet ? null : random.pick(["坐席未戴耳机", "离席未登记", "话后整理超时", "设备杂音"]),
      isQuiet ? null : "现场提醒",
    ];
  });
}

/** The first is in order; of the rest one lacks a leader, one person swaps once too often and one two days running. */
function swapRows({ staff, workdays }: Centre): SampleRow[] {
  const [ann, ben, eve, dan, fay] = staff.steady as [Person, Person, Person, Person, Person];
  const [leader, other] = staff.leaders as [Person, Person];
  const swap = (applicant: Person, partner: Person, at: number): SampleRow => [
    applicant.localId,
    partner.localId,
    dateCell(workdays[at]!.serial),
    dateCell(workdays[at + 2]!.serial),
    dateCell(workdays[at + 4]!.serial),
    leader.name,
    other.name,
  ];
  const inOrder = [swap(ann, ben, 0), swap(eve, ben, 3), swap(eve, ann, 6)];
  return [...inOrder, swap(eve, ann, 9).with(6, null), swap(dan, fay, 4), swap(dan, fay, 5)];
}

function testRows({ staff, month }: Centre, random: Random): SampleRow[] {
  return staff.agents
    .filter((person) => person !== staff.leaver && person !== staff.joiner)
    .map(({ localId, name }) => [month, localId, name, random.whole(26, 72), random.whole(52, 98)]);
}
