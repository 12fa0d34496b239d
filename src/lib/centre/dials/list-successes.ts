import { selectRows } from "../../facts/select.ts";
import type { Question } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { maskPhone } from "../mask-phone.ts";
import { System } from "../people/directory.ts";
import { comingFrom } from "../provenance.ts";
import { isSuccess } from "./is-success.ts";

const SYSTEM_NAMES: Readonly<Record<number, string>> = { [System.old]: "老", [System.new]: "新" };

/** The successes of a question, by date and time: date, time, phone, product, agent, name, system, city, recording. */
export function listSuccesses(centre: Centre, { period, only, options }: Question): (string | number | null)[][] {
  const { dials, calls } = centre;
  const date = dials.keys["date"]!;
  const found = selectRows(dials, period, only).filter((fact) => isSuccess(centre, fact));
  const order = (a: number, b: number) => date[a]! - date[b]! || (calls.timeOf(a) ?? -1) - (calls.timeOf(b) ?? -1);
  return Array.from(found)
    .sort(order)
    .map((fact) => rowOf(centre, fact, options["mask"] !== undefined));
}

function rowOf({ directory, products, cities, calls, dials }: Centre, fact: number, isMasked: boolean) {
  const key = (name: string) => dials.keys[name]![fact]!;
  const agent = key("agentId");
  const phone = calls.phoneOf(fact);
  const origins = [{ sheet: dials.sheets[fact]!, row: dials.rows[fact]! }];
  const line = [
    key("date"),
    calls.timeOf(fact),
    isMasked ? maskPhone(phone) : phone,
    products.texts[key("product")]!,
    directory.idOf(agent),
    directory.nameOf(agent),
    SYSTEM_NAMES[key("system")] ?? null,
    cities.texts[key("city")]!,
    calls.recordingOf(fact) || null,
  ];
  return comingFrom(line, { origins });
}
