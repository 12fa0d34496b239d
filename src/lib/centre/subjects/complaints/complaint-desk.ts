import { defineSubject } from "../../define-subject.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { calls } from "../calls/calls.ts";
import { UNASSIGNED } from "../people/directory.ts";
import { people } from "../people/people.ts";
import { phones } from "../service/phones.ts";
import { serviceLimits } from "../service/service-block.ts";
import { serviceClock } from "../service/service-clock.ts";
import { leaveNotes } from "../service-tables/row-note.ts";
import { serviceMoment } from "../service-tables/service-moment.ts";
import { balanceFacts, blamedFacts, callbackFacts, invalidFacts, openFacts, receivedFacts } from "./complaint-facts.ts";
import { codeOf } from "./desk-words.ts";
import { callbacks } from "../service-tables/callbacks.ts";
import { complaints } from "../service-tables/complaints.ts";
import { contradictions, Desk } from "./desk.ts";
import { contactFacts } from "./contact-facts.ts";
import { followUps } from "../service-tables/follow-ups.ts";
import { gatherCases } from "./gather-cases.ts";
import { keptDayFacts } from "./kept-days.ts";
import { unsolvedFacts } from "./unsolved.ts";

/** The complaint post's desk: every complaint with its callbacks and follow-ups. */
export const complaintDesk = defineSubject({
  id: "complaintDesk",
  needs: { people, calls, phones, complaints, callbacks, followUps, serviceMoment },
  start: (told, { definitions, isFound }) => {
    const limits = definitions.of(serviceLimits);
    const gathered = gatherCases({
      complaints: told.complaints.rows,
      callbacks: told.callbacks,
      followUps: told.followUps,
      phones: told.phones,
      limits,
      isFound: isFound("complaints"),
    });
    return {
      take: {},
      finish: (books) => {
        const desk = new Desk(gathered, {
          limits,
          phones: told.phones,
          moment: told.serviceMoment,
          codes: {
            product: (name) => codeOf(told.calls.products, name),
            city: (name) => codeOf(told.calls.cities, name),
            noTeam: told.people.teams.find(UNASSIGNED),
          },
          dispatch: {
            clock: serviceClock(limits, definitions.of(houseCalendar)),
            seconds: limits.dispatchMinutes * 60,
          },
        });
        leaveNotes(books, [...gathered.notes, ...contradictions(desk)]);
        return desk;
      },
    };
  },
  sources: {
    /** Complaints received. */
    received: { tables: ["complaints"], needs: [["complaints"]], ofPeriod: receivedFacts },
    /** The days on which complaints were kept. */
    keptDays: { tables: ["complaints"], needs: [["complaints"]], ofPeriod: keptDayFacts },
    /** Those that are invalid. */
    invalid: { tables: ["complaints"], needs: [["complaints"]], ofPeriod: invalidFacts },
    /** Those that name an agent. */
    blamed: { tables: ["complaints"], needs: [["complaints"]], ofPeriod: blamedFacts },
    /** What came, what was closed and what was opened again. */
    balance: { tables: ["complaints"], needs: [["complaints"]], ofPeriod: balanceFacts },
    /** What is open. */
    open: { tables: ["complaints"], needs: [["complaints"]], ofPeriod: openFacts },
    /** Callbacks that fall due. */
    /** Customers who were reached, and whether they are satisfied. */
    contacts: {
      tables: ["complaints", "callbacks"],
      needs: [["complaints", "callbacks"]],
      ofPeriod: contactFacts,
    },
    due: { tables: ["complaints", "callbacks"], needs: [["complaints"]], ofPeriod: callbackFacts },
    /** What callbacks left unsolved, and what was escalated. */
    unsolved: {
      tables: ["complaints", "callbacks"],
      needs: [["complaints", "callbacks"]],
      ofPeriod: unsolvedFacts,
    },
  },
});
