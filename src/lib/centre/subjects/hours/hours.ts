import type { FactTable } from "../../../facts/fact-table.ts";
import { defineSubject } from "../../define-subject.ts";
import { clockings } from "../exports/clockings-tables.ts";
import { exports } from "../exports/exports.ts";
import { people } from "../people/people.ts";
import { workday } from "../workday-block.ts";
import { WorkedTime } from "./hour-facts.ts";
import { rowsOfHours } from "./hour-rows.ts";
import { addPunchedHours } from "./punched-hours.ts";
import { takeHourFigures, takeSessions } from "./read-sessions.ts";
import { hourFiguresTable, sessionsTable } from "./sessions-table.ts";

/** Who worked how long. */
export interface Hours {
  readonly facts: FactTable;
  /** What the facts were worked out from. */
  readonly worked: WorkedTime;
  /** The days of hours by punches that no 午休 was taken off, one for each agent. */
  readonly lunchDays: readonly number[];
  /** Whether hours are known at all: by 工时, or by the punches of an export. */
  readonly isKnown: boolean;
}

/** Seconds worked, by 工时 and, for days that it does not tell of, by the punches of exports. */
export const hours = defineSubject({
  id: "hours",
  needs: { people, exports },
  tables: { sessions: sessionsTable, figures: hourFiguresTable },
  start: ({ people: directory, exports: exported }, { definitions, isFound }) => {
    const worked = new WorkedTime();
    return {
      take: {
        sessions: (reader) => takeSessions(reader, { directory, worked }),
        figures: (reader) => takeHourFigures(reader, { directory, worked }),
      },
      finish: (books): Hours => {
        const punched = addPunchedHours(exported, { worked, workday: definitions.of(workday), books });
        const facts = worked.facts(directory);
        const lunchDays = definitions.of(workday).lunch === null ? punched : [];
        return { facts, worked, lunchDays, isKnown: isFound(sessionsTable.id) || facts.length > 0 };
      },
    };
  },
  days: ({ facts }) => facts.keys["date"]!,
  remarks: ({ lunchDays }, { from, to }) => {
    return lunchDays.some((day) => from <= day && day <= to) ? ["按打卡算的工时含午休"] : [];
  },
  standsIn: ({ isKnown }) => (isKnown ? [sessionsTable.id] : []),
  sources: {
    /** Seconds worked, a row an agent and shift date. */
    hours: {
      tables: [sessionsTable.id, clockings.id],
      needs: [],
      facts: ({ facts }: Hours) => facts,
      leads: ({ worked }: Hours, fact) => rowsOfHours(worked, fact),
    },
  },
});
