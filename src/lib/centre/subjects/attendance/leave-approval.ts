import { type Directory, System } from "../people/directory.ts";
import { stintOn } from "../people/person.ts";
import type { AttendanceEntry } from "./attendance-entry.ts";

/** Who approves leave, from the lower post to the higher. */
const POSTS = ["客服部主任", "客服中心主任"] as const;

/** How high a leave was approved: null when nobody did, 0 by nobody of a post that counts, then 1 and 2 by POSTS. */
export type Approval = 0 | 1 | 2 | null;

/** What approves leave of so many days: the least approval. */
export function neededApproval(days: number, leaderDays: number): 1 | 2 {
  return days > leaderDays ? 2 : 1;
}

/** The post that approves, by its Approval. */
export function postOf(approval: 1 | 2): string {
  return POSTS[approval - 1]!;
}

/**
 * The highest approval among a leave's rows. 审批人 is a post, or text with one in it, or the name or number of
 * somebody whom the roster gives the post on that day.
 */
export function approvalOf(entries: readonly AttendanceEntry[], directory: Directory): Approval {
  const approvals = entries.flatMap(({ approvedBy, day }) =>
    approvedBy === null ? [] : [approvalBy(approvedBy, rolesOf(directory, approvedBy, day))],
  );
  return approvals.length === 0 ? null : (Math.max(...approvals) as Approval);
}

function approvalBy(text: string, roles: readonly string[]): number {
  return POSTS.findLastIndex((post) => [text, ...roles].some((one) => one.replace(/\s/g, "").includes(post))) + 1;
}

function rolesOf(directory: Directory, who: string, day: number): string[] {
  const named = directory.people.flatMap((_, agent) => (directory.nameOf(agent) === who ? [agent] : []));
  return [...named, ...directory.candidates(who, System.none)].flatMap((agent) => {
    const person = directory.person(agent);
    return person ? (stintOn(person, day).row.role ?? []) : [];
  });
}
