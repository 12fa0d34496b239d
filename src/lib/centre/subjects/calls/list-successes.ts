import { selectRows } from "../../../facts/select.ts";
import { originOf } from "../../../measure/source-row.ts";
import type { Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { people } from "../people/people.ts";
import { calls } from "./calls.ts";
import type { Calls } from "./dial-facts.ts";
import { maskPhone } from "../../../table/phone/mask-phone.ts";
import { SYSTEM_NAMES } from "./system-names.ts";

/** The successes of a question, by date and time: date, time, phone, product, agent, name, system, city, recording. */
export function listSuccesses(centre: Centre, { period, only, options }: Question): (string | number | null)[][] {
  const told = centre.of(calls);
  const { facts: dials, kept } = told;
  const date = dials.keys["date"]!;
  const found = selectRows(dials, period, only).filter((fact) => isSuccess(told, fact));
  const order = (a: number, b: number) => date[a]! - date[b]! || (kept.timeOf(a) ?? -1) - (kept.timeOf(b) ?? -1);
  return Array.from(found)
    .sort(order)
    .map((fact) => rowOf(centre, fact, options["mask"] !== undefined));
}

/** Whether a dial fact is a success that was read as a call, not counted with others. */
export function isSuccess({ facts, kept }: Pick<Calls, "facts" | "kept">, fact: number): boolean {
  return fact < kept.size && facts.amounts["subscriptions"]![fact]! > 0;
}

function rowOf(centre: Centre, fact: number, isMasked: boolean) {
  const directory = centre.of(people);
  const { products, cities, kept, facts: dials } = centre.of(calls);
  const key = (name: string) => dials.keys[name]![fact]!;
  const agent = key("agentId");
  const phone = kept.phoneOf(fact);
  const origins = [originOf(dials, fact)];
  const line = [
    key("date"),
    kept.timeOf(fact),
    isMasked ? maskPhone(phone) : phone,
    products.texts[key("product")]!,
    directory.idOf(agent),
    directory.nameOf(agent),
    SYSTEM_NAMES[key("system")] ?? null,
    cities.texts[key("city")]!,
    kept.recordingOf(fact) || null,
  ];
  return comingFrom(line, { origins });
}
