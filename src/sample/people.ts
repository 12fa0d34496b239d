import type { Day } from "./calendar.ts";
import type { Random } from "./random.ts";

export const TEAMS = ["一班", "二班", "三班", "四班", "五班"] as const;

/** `reach` is the share of dials that connect, `skill` that of the connected that subscribe. */
export interface Person {
  readonly position: number;
  readonly name: string;
  readonly team: string;
  readonly moved: { readonly team: string; readonly from: number } | null;
  readonly role: "坐席" | "班长";
  readonly localId: string;
  readonly newId: string;
  readonly oldId: number;
  readonly joined: number;
  readonly left: number | null;
  readonly basePay: number;
  readonly reach: number;
  readonly skill: number;
}

/** `steady` are the agents to whom nothing happens within the month. */
export interface Staff {
  readonly agents: readonly Person[];
  readonly leaders: readonly Person[];
  readonly evaluators: readonly string[];
  /** Who sees to complaints, and who calls customers back. */
  readonly clerks: readonly string[];
  readonly steady: readonly Person[];
  readonly leaver: Person;
  readonly joiner: Person;
}

const MOVED = 3;
const LEAVER = 5;
const JOINER = 6;

/** `workdays` are the month's; the leaver's last day, the joiner's first and the move fall on some of them. */
export function makeStaff(count: number, workdays: readonly Day[], random: Random): Staff {
  const name = nameMaker(random);
  const at = (share: number): number => workdays[Math.floor(workdays.length * share)]!.serial;
  const agents = Array.from({ length: count }, (_, i): Person => ({
    ...makePerson(i, name(), random),
    team: TEAMS[Math.floor((i * TEAMS.length) / count)]!,
    ...(i === MOVED ? { moved: { team: "四班", from: at(0.5) } } : {}),
    joined: i === JOINER ? at(0.25) : workdays[0]!.serial - random.whole(600, 2200),
    left: i === LEAVER ? at(0.65) : null,
  }));
  return {
    agents,
    leaders: TEAMS.map((team, i) => makeLeader(team, makePerson(i, name(), random), workdays[0]!.serial)),
    evaluators: [name(), name(), name()],
    clerks: [name(), name(), name(), name()],
    steady: agents.filter(({ position }) => ![MOVED, LEAVER, JOINER].includes(position)),
    leaver: agents[LEAVER]!,
    joiner: agents[JOINER]!,
  };
}

function makePerson(position: number, name: string, random: Random): Person {
  return {
    position,
    name,
    team: TEAMS[0],
    moved: null,
    role: "坐席",
    localId: String(611 + position).padStart(4, "0"),
    newId: `X${2001 + position}`,
    oldId: 7001 + position,
    joined: 0,
    left: null,
    basePay: 2200 + 100 * random.whole(0, 6),
    reach: 0.42 + 0.16 * random.share(),
    skill: 0.05 + 0.07 * random.share(),
  };
}

function makeLeader(team: string, person: Person, monthStart: number): Person {
  const { position } = person;
  return {
    ...person,
    team,
    role: "班长",
    localId: `060${position + 1}`,
    newId: `X19${position + 10}`,
    oldId: 6901 + position,
    joined: monthStart - 2500 - 40 * position,
    basePay: 3200,
  };
}

const SURNAMES = Array.from(
  "赵钱孙吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马苗方袁柳唐薛雷贺罗郝安常于傅齐康余顾孟",
);
const GIVEN = Array.from(
  "安博晨丹恩帆岚珂乐敏宁佩琪蓉姗婷薇曦颖悦泽靖鹏磊凯航浩峰栋斌嘉欣怡雯梓萱思远明哲文清若溪子涵雨",
);

function nameMaker(random: Random): () => string {
  const taken = new Set<string>();
  return () => {
    let name = "";
    do name = random.pick(SURNAMES) + random.pick(GIVEN) + (random.happens(0.6) ? random.pick(GIVEN) : "");
    while (taken.has(name));
    taken.add(name);
    return name;
  };
}
