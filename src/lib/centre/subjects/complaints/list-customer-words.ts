import { existsAt } from "../../../facts/as-of.ts";
import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { dayOf } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { foldMessage } from "../service-tables/fold-message.ts";
import { complaintDesk } from "./complaint-desk.ts";
import type { TimedCallback } from "./desk.ts";

/** What customers said in the callbacks of a period, the same words once, most often said first: words, count, products. */
export function listCustomerWords(heard: "reason" | "suggestion") {
  return (centre: Centre, { period }: Question): ListingLine[] => {
    const desk = centre.of(complaintDesk);
    const asOf = desk.asOf(period);
    const isOf = ({ at }: TimedCallback) => dayOf(at) >= period.from && dayOf(at) <= period.to && existsAt(at, asOf);
    const said = new Map<string, TimedCallback[]>();
    for (const call of desk.timedCallbacks().filter(isOf)) {
      const words = call[heard];
      if (words === null) continue;
      const key = foldMessage(words);
      const known = said.get(key);
      if (known) known.push(call);
      else said.set(key, [call]);
    }
    return [...said.values()].sort((a, b) => b.length - a.length).map((calls) => lineOf(calls, heard));
  };
}

function lineOf(calls: readonly TimedCallback[], heard: "reason" | "suggestion"): ListingLine {
  const products = [...new Set(calls.flatMap(({ product }) => product ?? []))];
  return comingFrom([calls[0]![heard], calls.length, products], { origins: calls.map(({ origin }) => origin) });
}
