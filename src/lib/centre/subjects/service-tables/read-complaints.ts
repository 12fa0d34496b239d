import type { Definitions } from "../../../definition/definitions.ts";
import type { PhoneBook } from "../../../table/phone/phone-book.ts";
import { type Row, takeRows } from "../../../table/row.ts";
import type { RowTaker } from "../../subject.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { type Directory, System } from "../people/directory.ts";
import { phoneIn } from "./phone-in.ts";
import { meaningIn, yesOrNo } from "./row-words.ts";
import { callbackResults, complaintStatuses, ratingWords } from "./complaint-words.ts";
import type { Complaint, OwnCallback } from "./complaint.ts";

/** Who and what rows of 投诉 are read against. */
export interface ComplaintIntake {
  readonly directory: Directory;
  readonly phones: PhoneBook;
  readonly definitions: Definitions;
}

/** Takes rows of 投诉; who is blamed is asked on the day it was received. */
export function takeComplaints(
  { directory, phones, definitions }: ComplaintIntake,
  take: (row: Complaint) => void,
): RowTaker {
  return (reader) => {
    const agents = new AgentColumn(directory, reader.dictionaries["agentId"]!);
    const cell = (row: Row, code: number) => ({ code, system: System.none, day: row.day("received")! });
    const blamed = (row: Row): number | null => {
      const code = row.number("agentId");
      return code === null ? null : agents.resolve(cell(row, code));
    };
    return takeRows({
      checks: {
        agentId: (row) => {
          const code = row.number("agentId");
          return code === null || row.day("received") === null ? null : agents.check(cell(row, code));
        },
      },
      accept: (row) => {
        const agent = blamed(row);
        const day = row.day("received")!;
        const stranger = agent === null ? null : noteOnAgent(directory, agent, day);
        if (stranger !== null) row.note(stranger, "agentId");
        const phone = phoneIn(row, "phone", { phones, reader });
        const team = agent === null ? null : directory.teamOn(agent, day);
        take(complaintOf(row, { agent, team, phone, definitions }));
      },
    })(reader);
  };
}

interface Settled extends Pick<Complaint, "agent" | "team" | "phone"> {
  readonly definitions: Definitions;
}

function complaintOf(row: Row, { agent, team, phone, definitions }: Settled): Complaint {
  return {
    id: row.text("id")!,
    received: row.number("received")!,
    phone,
    agent,
    team,
    product: row.text("product"),
    city: row.text("city"),
    channel: row.text("channel"),
    category: row.text("category"),
    cause: row.text("cause"),
    content: row.text("content"),
    isJustified: yesOrNo(row, "kind") ?? yesOrNo(row, "justified"),
    isLiable: yesOrNo(row, "liable"),
    isValid: yesOrNo(row, "valid") ?? true,
    owner: row.text("owner"),
    unit: row.text("unit"),
    status: meaningIn(row, "status", definitions.of(complaintStatuses)),
    dispatched: row.number("dispatched"),
    suspended: row.number("suspended"),
    resumed: row.number("resumed"),
    resolved: row.number("resolved"),
    notified: row.number("notified"),
    reopened: row.number("reopened"),
    isEscalated: row.is("escalated"),
    listened: row.text("listened"),
    conversation: row.text("conversation"),
    action: row.text("action"),
    coachedAt: row.number("coachedAt"),
    coach: row.text("coach"),
    own: ownCallback(row, definitions),
    origin: row.origin,
  };
}

function ownCallback(row: Row, definitions: Definitions): OwnCallback {
  const rating = meaningIn(row, "satisfaction", definitions.of(ratingWords));
  const result = meaningIn(row, "callbackResult", definitions.of(callbackResults));
  return {
    at: row.number("calledBack"),
    attempts: row.number("attempts") ?? 0,
    resultText: result && row.text("callbackResult"),
    result,
    hasResult: row.has("callbackResult"),
    rating: rating === "unrated" ? null : rating,
    isSolved: yesOrNo(row, "solved"),
  };
}
