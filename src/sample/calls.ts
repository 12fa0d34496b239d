import type { Centre } from "./centre.ts";
import { type Dial, makeDials } from "./dials.ts";
import { type Ledger, makeLedger } from "./ledger.ts";
import { countPlanted } from "./mess.ts";
import { newCallRow, newCallSheet, newCallStrays } from "./new-calls.ts";
import { oldCallRow, oldCallSheet, oldCallStrays } from "./old-calls.ts";
import { PRODUCTS } from "./prices.ts";
import type { Part, SampleRow } from "./sample-sheet.ts";

/** Both sheets of 外呼明细, and what the other sheets need to remember of the calls. */
export function makeCalls(centre: Centre, callsPerAgentDay: number): Part & { readonly ledger: Ledger } {
  const ledger = makeLedger(centre);
  const newRows: SampleRow[] = [];
  const oldRows: SampleRow[] = [];
  for (const dial of makeDials(centre, callsPerAgentDay)) {
    ledger.enter(dial);
    if (dial.system === "new") newRows.push(newCallRow(dial));
    else oldRows.push(oldCallRow(dial));
  }
  const plain = plainDials(centre);
  const newStrays = newCallStrays(plain, () => plain({ person: centre.staff.leaver, day: dayAfterLeaving(centre) }));
  const oldStrays = oldCallStrays(() => plain({ system: "old" }));
  return {
    ledger,
    sheets: [newCallSheet(newRows, newStrays, centre.month), oldCallSheet(oldRows, oldStrays)],
    planted: countPlanted("calls", [...newStrays, ...oldStrays]).concat({ table: "calls", code: "totalRow", rows: 1 }),
  };
}

/** Refused dials of one agent on the first workday, each a minute after the last and after the shift. */
function plainDials({ staff, workdays }: Centre): (change?: Partial<Dial>) => Dial {
  let number = 0;
  return (change = {}) => {
    number += 1;
    return {
      number,
      system: "new",
      person: staff.steady[0]!,
      day: workdays[0]!,
      second: 19 * 3600 + 60 * number + 7,
      product: PRODUCTS[0]!,
      city: "郑州",
      outcome: "refused",
      talkSeconds: 30,
      ...change,
    };
  };
}

function dayAfterLeaving({ staff, workdays }: Centre): Dial["day"] {
  return workdays.find(({ serial }) => serial > staff.leaver.left!)!;
}
