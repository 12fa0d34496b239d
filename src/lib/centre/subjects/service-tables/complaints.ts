import { defineSubject } from "../../define-subject.ts";
import { calls } from "../calls/calls.ts";
import { people } from "../people/people.ts";
import { phones } from "../service/phones.ts";
import type { Complaint } from "./complaint.ts";
import { complaintsTable } from "./complaints-table.ts";
import { takeComplaints } from "./read-complaints.ts";
import { leaveNotes } from "./row-note.ts";
import { settleComplaints, type SettledComplaints } from "./settle-complaints.ts";

/** What customers complained of: the last row of each complaint, in the order read. */
export const complaints = defineSubject({
  id: "complaints",
  needs: { people, phones, calls },
  tables: { complaints: complaintsTable },
  start: ({ people: directory, phones: book }, { definitions }) => {
    const read: Complaint[] = [];
    const take = takeComplaints({ directory, phones: book, definitions }, (row) => void read.push(row));
    return {
      take: { complaints: take },
      finish: (books): SettledComplaints => {
        const settled = settleComplaints(read);
        leaveNotes(books, settled.notes);
        return settled;
      },
    };
  },
});
