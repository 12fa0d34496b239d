import type { Origin } from "../../../table/intake.ts";
import type { Books, LateNote } from "../../subject.ts";

/** A note on a row that only what was read after it gives cause for; the row was counted, and stays so. */
export interface RowNote extends LateNote {
  readonly origin: Origin;
  readonly field: string;
}

/** Leaves the notes in the books. */
export function leaveNotes(books: Books, notes: readonly RowNote[]): void {
  for (const { origin, ...note } of notes) books.note(origin, note);
}
