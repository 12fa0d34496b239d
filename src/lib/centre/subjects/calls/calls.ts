import { defineSubject } from "../../define-subject.ts";
import { people } from "../people/people.ts";
import { phones } from "../service/phones.ts";
import { prices } from "../prices/prices.ts";
import { CallIndex } from "./call-index.ts";
import { callsTable } from "./calls-table.ts";
import { type Calls, DIAL_ROLL_UPS, DialFacts } from "./dial-facts.ts";
import { rowsOfDials } from "./dial-rows.ts";
import { KeptCalls } from "./kept-calls.ts";
import { type DialIntake, takeCalls } from "./read-calls.ts";
import { takeTallies } from "./read-tallies.ts";
import { talliesTable } from "./tallies-table.ts";

const DIAL_TABLES = [callsTable.id, talliesTable.id];

/** Who was dialled, and what came of it. */
export const calls = defineSubject({
  id: "calls",
  needs: { people, prices, phones },
  tables: { calls: callsTable, tallies: talliesTable },
  start: ({ people: directory, prices, phones: book }, { definitions }) => {
    const dials = new DialFacts(directory, prices);
    const kept = new KeptCalls(book);
    const intake: DialIntake = { definitions, directory, dials, phones: book, sheets: new Map() };
    return {
      take: {
        calls: (reader) => takeCalls(reader, intake, kept),
        tallies: (reader) => takeTallies(reader, intake, new CallIndex(dials, intake.sheets)),
      },
      finish: (): Calls => {
        const { products, cities } = dials;
        return { facts: dials.finish(), kept, products, cities, prices };
      },
    };
  },
  days: ({ facts }) => facts.keys["date"]!,
  sources: {
    /** Dials of calls and tallies, a row each. */
    dials: { facts: ({ facts }: Calls) => facts, leads: rowsOfDials, rollUps: DIAL_ROLL_UPS },
    /** The same dials where their prices matter. */
    pricedDials: {
      like: "dials",
      tables: [...DIAL_TABLES, "prices"],
      needs: [DIAL_TABLES, ["prices"]],
      facts: ({ facts }: Calls) => facts,
      leads: rowsOfDials,
      rollUps: DIAL_ROLL_UPS,
    },
  },
});
