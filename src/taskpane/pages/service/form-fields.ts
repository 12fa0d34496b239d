import type { Register } from "../../../lib/centre/editing/plan-service-row.ts";
import { RATING_WORDS, RESULT_WORDS } from "../../../lib/centre/subjects/complaints/listed-complaint.ts";

/** A field of a form: how it is filled in, whether it must be, and whether it begins with the present moment. */
export interface FormField {
  readonly field: string;
  readonly as: "text" | "long" | "datetime-local" | "date" | "tel" | readonly string[];
  readonly isNeeded?: true;
  readonly isNow?: true;
}

/** What a person fills in of a row of each register, in order. */
export const FORM_FIELDS: Readonly<Record<Register, readonly FormField[]>> = {
  followUps: [
    { field: "at", as: "datetime-local", isNeeded: true, isNow: true },
    { field: "by", as: "text" },
    { field: "content", as: "long", isNeeded: true },
    { field: "nextAt", as: "datetime-local" },
  ],
  callbacks: [
    { field: "at", as: "datetime-local", isNeeded: true, isNow: true },
    { field: "by", as: "text" },
    { field: "result", as: Object.values(RESULT_WORDS), isNeeded: true },
    { field: "satisfaction", as: Object.values(RATING_WORDS) },
    { field: "solved", as: ["是", "否"] },
    { field: "reason", as: "long" },
    { field: "suggestion", as: "long" },
  ],
  blacklist: [
    { field: "phone", as: "tel", isNeeded: true },
    { field: "from", as: "datetime-local", isNeeded: true, isNow: true },
    { field: "reason", as: "text" },
    { field: "source", as: "text" },
    { field: "scope", as: "text" },
    { field: "until", as: "date" },
    { field: "by", as: "text" },
  ],
};
