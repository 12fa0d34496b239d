import type { Centre } from "../centre.ts";
import { type Dial, phoneOf, recordingOf } from "../dials.ts";
import type { Ledger } from "../ledger.ts";
import type { Person } from "../people.ts";
import { type Product, PRODUCTS } from "../prices.ts";
import type { Random } from "../random.ts";

/** Somebody who was sold something, by whom, and what is known of the talk. */
export interface Customer {
  readonly phone: string;
  readonly person: Person;
  readonly product: Product;
  readonly city: string;
  readonly recording: string | null;
}

/** Of how many of the last working days customers come back. */
const DAYS_BACK = 4;
/** How often it is the one agent who sells in haste. */
const HASTE = 0.22;
const CITIES = ["郑州", "洛阳", "新乡", "濮阳", "开封"] as const;

/** Draws somebody who was sold something in the days up to one; before the month's calls tell, somebody of the month before. */
export function customersOf(centre: Centre, ledger: Ledger): (serial: number, random: Random) => Customer {
  const hasty = centre.staff.steady.at(-1)!;
  return (serial, random) => {
    const recent = recentSales(centre, ledger, serial);
    const own = recent.filter(({ person }) => person === hasty);
    const drawn = random.share();
    const pool = drawn < HASTE && own.length > 0 ? own : recent;
    return pool.length > 0 ? customerOf(random.pick(pool)) : formerCustomer(centre, random);
  };
}

/** Whoever left is complained of no more. */
function recentSales({ workdays, staff }: Centre, ledger: Ledger, serial: number): readonly Dial[] {
  const days = workdays.filter((day) => day.serial < serial).slice(-DAYS_BACK);
  return days.flatMap((day) => ledger.soldOn(day.serial)).filter(({ person }) => person !== staff.leaver);
}

/** The customer of a call. */
export function customerOf(dial: Dial): Customer {
  const { person, product, city } = dial;
  return { phone: phoneOf(dial), person, product, city, recording: recordingOf(dial) };
}

function formerCustomer({ staff }: Centre, random: Random): Customer {
  return {
    phone: `1590000${String(random.whole(1000, 9999))}`,
    person: random.pick(staff.steady),
    product: random.pick(PRODUCTS),
    city: random.pick(CITIES),
    recording: null,
  };
}
