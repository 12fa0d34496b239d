import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { compareIds } from "../people/compare-ids.ts";
import { people } from "../people/people.ts";
import { findBreaches } from "./find-breaches.ts";
import { rowAddress } from "./row-address.ts";

/** What leave and swaps of the period break, by date and agent: a row a broken rule. */
export function listBreaches(centre: Centre, { period }: Question): ListingLine[] {
  const directory = centre.of(people);
  const found = findBreaches(centre).filter(({ day }) => day >= period.from && day <= period.to);
  const asked = found.map((breach) => ({ breach, id: directory.idOf(breach.agent) }));
  asked.sort((a, b) => a.breach.day - b.breach.day || compareIds(a.id, b.id));
  return asked.map(({ breach, id }) => {
    const team = directory.teams.texts[directory.teamOn(breach.agent, breach.day)]!;
    const who = [breach.day, id, directory.nameOf(breach.agent), team, breach.kind];
    const line = [...who, breach.rule, breach.fact, rowAddress(centre, breach.origin)];
    return comingFrom(line, { origins: [breach.origin] });
  });
}
