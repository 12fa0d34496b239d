import type { Asked } from "../../../definition/definitions.ts";
import type { FactTable } from "../../../facts/fact-table.ts";
import { defineSubject } from "../../define-subject.ts";
import { clockings } from "../exports/clockings-tables.ts";
import { exports } from "../exports/exports.ts";
import { people } from "../people/people.ts";
import { workday } from "../workday-block.ts";
import { WorkedTime } from "./hour-facts.ts";
import { rowsOfHours } from "./hour-rows.ts";
import { addPunchedHours, takeLunchOff } from "./punched-hours.ts";
import { takeHourFigures, takeSessions } from "./read-sessions.ts";
import { hourFiguresTable, sessionsTable } from "./sessions-table.ts";

/** Who worked how long. */
export interface Hours {
  readonly facts: FactTable;
  /** What the facts were worked out from. */
  readonly worked: WorkedTime;
  /** The days of hours by punches that no 午休 was taken off, one for each agent. */
  readonly lunchDays: readonly number[];
  /** The definitions that lunch was taken off by; whether somebody was there at all does not depend on them. */
  readonly asked: Asked;
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
        const { result: lunchDays, asked } = definitions.hearAlone(() =>
          takeLunchOff(punched, worked, definitions.of(workday)),
        );
        const facts = worked.facts(directory);
        return { facts, worked, lunchDays, asked, isKnown: isFound(sessionsTable.id) || facts.length > 0 };
      },
    };
  },
  days: ({ facts }) => facts.keys["date"]!,
  remarks: ({ lunchDays }, { span: { from, to }, asked }) => {
    const isWithLunch = asked.has(workday.entries.lunch) && lunchDays.some((day) => from <= day && day <= to);
    return isWithLunch ? ["按打卡算的工时含午休"] : [];
  },
  standsIn: ({ isKnown }) => (isKnown ? [sessionsTable.id] : []),
  sources: {
    /** Seconds worked, a row an agent and shift date. */
    hours: {
      tables: [sessionsTable.id, clockings.id],
      needs: [],
      facts: ({ facts }: Hours) => facts,
      asked: ({ asked }: Hours) => asked,
      leads: ({ worked }: Hours, fact) => rowsOfHours(worked, fact),
    },
  },
});
