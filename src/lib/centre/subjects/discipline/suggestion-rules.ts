import type { Penalties } from "./penalties.ts";
import { type Suggestion, UNAPPROVED_LEAVE, UNAUTHORISED_SWAP } from "./suggest.ts";
import { type Level, LEVELS } from "./violation.ts";

type Absence = Penalties["absence"];

/** A rule by which something is suggested. */
interface SuggestionRule {
  readonly level: Level;
  readonly says: (absence: Absence) => string;
}

const RULES = {
  unauthorisedSwap: { level: 1, says: () => "换班未经双方班长同意" },
  unapprovedLeave: { level: 2, says: () => "请假未经审批" },
  offTime: { level: 1, says: () => "迟到、早退、缺卡每次" },
  absentDay: { level: 2, says: () => "旷工一天" },
  absentRun: { level: 3, says: ({ majorRunDays }) => `连续旷工 ${majorRunDays} 天及以上` },
  absentLongRun: { level: 4, says: ({ dismissalRunDays }) => `连续旷工 ${dismissalRunDays} 天及以上` },
  absentInYear: { level: 4, says: ({ dismissalYearDays }) => `全年旷工累计 ${dismissalYearDays} 天及以上` },
} as const satisfies Readonly<Record<string, SuggestionRule>>;

type RuleId = keyof typeof RULES;

/** The id of the rule that something is suggested by. */
export function suggestionRule({ status, level, runDays }: Suggestion, { dismissalRunDays }: Absence): RuleId {
  if (status === UNAUTHORISED_SWAP) return "unauthorisedSwap";
  if (status === UNAPPROVED_LEAVE) return "unapprovedLeave";
  if (status !== "旷工") return "offTime";
  if (level === 2) return "absentDay";
  if (level === 3) return "absentRun";
  return runDays >= dismissalRunDays ? "absentLongRun" : "absentInYear";
}

/** What a rule says, with the category it is of: `旷工一天严重`. */
export function saySuggestionRule(absence: Absence, id: string): string {
  const rule: SuggestionRule | undefined = Object.hasOwn(RULES, id) ? RULES[id as RuleId] : undefined;
  return rule ? rule.says(absence) + LEVELS[rule.level].category : id;
}
