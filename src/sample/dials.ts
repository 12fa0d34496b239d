import type { Day } from "./calendar.ts";
import type { Centre, Turn } from "./centre.ts";
import type { Person } from "./people.ts";
import { type Product, PRODUCTS } from "./prices.ts";
import type { Random } from "./random.ts";

export type Outcome = "subscribed" | "refused" | "callback" | "ineligible" | "noAnswer" | "busy" | "unreachable";

/** One dial. `number` counts them, and decides phone, recording and how a clerk happened to write the row. */
export interface Dial {
  readonly number: number;
  readonly system: "new" | "old";
  readonly person: Person;
  readonly day: Day;
  readonly second: number;
  readonly product: Product;
  readonly city: string;
  readonly outcome: Outcome;
  readonly talkSeconds: number;
}

/** Numbers under this are left for dials that are put in by hand. */
export const FIRST_NUMBER = 1000;

/** The month's dials of both systems, day by day and agent by agent, no two of an agent in the same second. */
export function* makeDials(centre: Centre, callsPerAgentDay: number): Generator<Dial> {
  const random = centre.random("dials");
  let number = FIRST_NUMBER;
  for (const turn of centre.turns) {
    if (!turn.present) continue;
    const count = Math.round(callsPerAgentDay * (0.85 + 0.3 * random.share()));
    for (let i = 0; i < count; i++) {
      yield drawDial(turn, { number, second: dialSecond(turn, (i + 0.8 * random.share()) / count) }, random);
      number += 1;
    }
  }
}

export function isConnected(outcome: Outcome): boolean {
  return outcome === "subscribed" || outcome === "refused" || outcome === "callback" || outcome === "ineligible";
}

export function phoneOf({ number }: Dial): string {
  return PHONE_HEADS[Math.floor(number / 10000) % PHONE_HEADS.length]! + String(number % 10000).padStart(4, "0");
}

export function recordingOf({ number, system }: Dial): string {
  return (system === "new" ? "XL" : "LY") + String(number).padStart(8, "0");
}

const PHONE_HEADS = ["1380000", "1990000", "1370000", "1580000", "1880000"] as const;
const LUNCH_START = 12 * 3600;
const LUNCH_SECONDS = 3600;

function dialSecond({ signInSecond, signOutSecond }: Turn, share: number): number {
  const start = signInSecond + 300;
  const second = Math.floor(start + share * (signOutSecond - 300 - LUNCH_SECONDS - start));
  return second < LUNCH_START ? second : second + LUNCH_SECONDS;
}

function drawDial(turn: Turn, at: { number: number; second: number }, random: Random): Dial {
  const { person, day } = turn;
  const system = random.happens(0.32) ? "old" : "new";
  const outcome = drawOutcome(person, random);
  const [shortest, longest] = TALK_SECONDS[outcome];
  return {
    number: at.number,
    second: at.second,
    system,
    person,
    day,
    product: PRODUCT_URN[random.whole(0, PRODUCT_URN.length - 1)]!,
    city: random.pick(CITIES[system]),
    outcome,
    talkSeconds: random.whole(shortest, longest),
  };
}

const CITIES = {
  new: ["郑州", "洛阳", "开封", "平顶山", "安阳", "焦作", "许昌", "商丘", "南阳"],
  old: ["新乡", "濮阳", "郑州"],
} as const;

const PRODUCT_URN = PRODUCTS.flatMap((product) => Array.from({ length: product.weight }, () => product));

const TALK_SECONDS: Readonly<Record<Outcome, readonly [number, number]>> = {
  subscribed: [75, 320],
  refused: [8, 95],
  callback: [20, 120],
  ineligible: [15, 80],
  noAnswer: [0, 0],
  busy: [0, 0],
  unreachable: [0, 0],
};

function drawOutcome({ reach, skill }: Person, random: Random): Outcome {
  const drawn = random.share();
  if (random.happens(reach)) {
    if (drawn < skill) return "subscribed";
    if (drawn < skill + 0.5) return "refused";
    return drawn < skill + 0.72 ? "callback" : "ineligible";
  }
  if (drawn < 0.5) return "noAnswer";
  return drawn < 0.7 ? "busy" : "unreachable";
}
