import { selectRows } from "../../facts/select.ts";
import type { Question } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { maskPhone } from "../mask-phone.ts";
import { System } from "../people/directory.ts";
import { comingFrom } from "../provenance.ts";
import type { Success } from "./successes.ts";

const SYSTEM_NAMES: Readonly<Record<number, string>> = { [System.old]: "老", [System.new]: "新" };

/** The successes of a question, by date and time: date, time, phone, product, agent, name, system, city, recording. */
export function listSuccesses(centre: Centre, { period, only, options }: Question): (string | number | null)[][] {
  const chosen = new Set(selectRows(centre.dials, period, only));
  const { date } = centre.dials.keys;
  const found = centre.successes.list.filter(({ fact }) => chosen.has(fact));
  const order = (a: Success, b: Success) =>
    date![a.fact]! - date![b.fact]! || (a.timeSeconds ?? -1) - (b.timeSeconds ?? -1);
  return found.sort(order).map((success) => rowOf(centre, success, options["mask"] !== undefined));
}

function rowOf(centre: Centre, { fact, timeSeconds, phone, recording }: Success, isMasked: boolean) {
  const { directory, products, cities, successes, dials } = centre;
  const key = (name: string) => dials.keys[name]![fact]!;
  const agent = key("agentId");
  const origins = [{ sheet: dials.sheets[fact]!, row: dials.rows[fact]! }];
  const line = [
    key("date"),
    timeSeconds,
    isMasked ? maskPhone(phone) : phone,
    products.texts[key("product")]!,
    directory.idOf(agent),
    directory.nameOf(agent),
    SYSTEM_NAMES[key("system")] ?? null,
    cities.texts[key("city")]!,
    successes.recordings.texts[recording]! || null,
  ];
  return comingFrom(line, { origins });
}
