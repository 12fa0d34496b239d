import type { Batch, Intake } from "../../table/intake.ts";
import { dayOf } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";
import type { Swap } from "./swap.ts";

/** What swaps are read with, and where they go. */
export interface SwapIntake {
  readonly directory: Directory;
  readonly swaps: Swap[];
  readonly sheet: () => number;
}

const PEOPLE = ["applicant", "partner"] as const;
type Party = (typeof PEOPLE)[number];

/** Takes 换班 rows in the order read; both people are those of their numbers on the day of the original shift. */
export function takeSwaps(reader: TableReader, { directory, swaps, sheet }: SwapIntake): Intake {
  const agents = {
    applicant: new AgentColumn(directory, reader.dictionaries["applicant"]!),
    partner: new AgentColumn(directory, reader.dictionaries["partner"]!),
  };
  return (batch) => {
    const { columns, firstRow } = batch;
    const day = (index: number) => dayOf(columns["shiftDate"]![index]!);
    const cell = (party: Party, index: number) => {
      return { code: columns[party]![index]!, system: System.none, day: day(index) };
    };
    return {
      checks: {
        applicant: (index) => agents.applicant.check(cell("applicant", index)),
        partner: (index) => agents.partner.check(cell("partner", index)),
      },
      accept: (index) => {
        const [applicant, partner] = PEOPLE.map((party) => agents[party].resolve(cell(party, index))) as [
          number,
          number,
        ];
        const origin = { sheet: sheet(), row: firstRow + index };
        swaps.push({ applicant, partner, ...daysAt(batch, index), leaders: leadersAt(reader, batch, index), origin });
        for (const [field, agent] of Object.entries({ applicant, partner })) {
          const code = noteOnAgent(directory, agent, day(index));
          if (code) batch.note(index, { code, field });
        }
        return null;
      },
    };
  };
}

function daysAt({ columns }: Batch, index: number): Pick<Swap, "shiftDay" | "swapDay" | "returnDay"> {
  const moment = (field: string) => columns[field]![index]!;
  const returned = moment("returnDate");
  const returnDay = Number.isNaN(returned) ? null : dayOf(returned);
  return { shiftDay: dayOf(moment("shiftDate")), swapDay: dayOf(moment("swapDate")), returnDay };
}

function leadersAt({ dictionaries }: TableReader, { columns }: Batch, index: number): string[] {
  return ["applicantLeader", "partnerLeader"].flatMap((field) => {
    const code = columns[field]![index]!;
    return Number.isNaN(code) ? [] : [dictionaries[field]!.texts[code]!];
  });
}
