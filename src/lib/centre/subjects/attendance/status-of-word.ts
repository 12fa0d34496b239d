import type { Definitions } from "../../../definition/definitions.ts";
import { foldWord } from "../../../definition/fold-word.ts";
import { fold } from "../../../table/fold.ts";
import { isStatus, STATUSES } from "../attendance-statuses.ts";
import { LEAVES, leaveStatus } from "../leave-kinds.ts";
import { statusWords } from "../status-block.ts";

/** `病假(急诊)`: a word and, in brackets behind it, a remark. */
const REMARKED = /^([^()]+)\(([^()]+)\)$/;
/** What no remark is: a length or time of its own, such as `2小时`, or that the word does not hold after all. */
const NO_REMARK =
  /\d|[半全整一两二三四五六七八九十]个?(?:天|日|小时|钟头|分钟)|[上下]午|[销撤]|取消|作废|驳回|[未不]批/;

/**
 * The status a word of 考勤 means: one of the list, what 考勤口径 says, or the kind of leave that it names; a remark in
 * brackets behind it makes no difference. Null for a word that nobody knows.
 */
export function statusOfWord(word: string, definitions: Definitions): string | null {
  const plain = fold(word).replace(/\s/g, "");
  const known = statusOf(plain, definitions);
  const [, named, remark] = REMARKED.exec(plain) ?? [];
  if (known !== null || named === undefined || remark === undefined || NO_REMARK.test(remark)) return known;
  return named === "请假" ? leaveOf(remark, definitions) : remarkedStatus(named, remark, definitions);
}

function statusOf(word: string, definitions: Definitions): string | null {
  return isStatus(word) ? word : (definitions.of(statusWords).get(foldWord(word)) ?? leaveStatus(word));
}

/** `请假(事假)` names its kind in the brackets. */
function leaveOf(word: string, definitions: Definitions): string | null {
  const status = statusOf(word, definitions);
  return status !== null && LEAVES.has(status) ? status : null;
}

/** A remark that is a status itself, as in `出勤(迟到)`, leaves open which of the two is meant. */
function remarkedStatus(named: string, remark: string, definitions: Definitions): string | null {
  const status = statusOf(named, definitions);
  const isOpen = STATUSES.some((one) => remark.includes(one));
  const isLeave = status !== null && LEAVES.has(status);
  return isOpen || (!isLeave && statusOf(remark, definitions) !== null) ? null : status;
}
