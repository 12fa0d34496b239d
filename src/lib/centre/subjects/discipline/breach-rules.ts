import type { Definitions } from "../../../definition/definitions.ts";
import { leaveLimits } from "../attendance/leave-limits.ts";
import { DAY_RULES, LEAVE_RULES } from "../attendance/leave-rules.ts";
import { swapLimits } from "../floor/floor-limits.ts";
import { LEAVE_ON_SWAP, SWAP_RULES } from "../floor/swap-rules.ts";

/** What a rule of leave or swaps says, by its id, with the numbers of 口径. */
export function sayBreachRule(definitions: Definitions, id: string): string {
  const ofLeave = [...DAY_RULES, ...LEAVE_RULES].find((rule) => rule.id === id);
  if (ofLeave) return ofLeave.says(definitions.of(leaveLimits));
  const ofSwaps = SWAP_RULES.find((rule) => rule.id === id);
  return ofSwaps ? ofSwaps.says(definitions.of(swapLimits)) : LEAVE_ON_SWAP.says;
}
