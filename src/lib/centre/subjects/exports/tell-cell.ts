import { fold } from "../../../table/fold.ts";
import type { DayTelling } from "./day-account.ts";
import type { Part } from "./part.ts";
import { isPunches, readPunches } from "./punches.ts";
import { settleWords } from "./tell-day.ts";
import { tellWords, type WordContext } from "./tell-words.ts";

const BRACKETS = /(缺卡|未打卡)?\s*\(([^()]*)\)/g;
const NO_PUNCH = /^[\s,;、-]*$/;
/** A date with a time or a half of the day behind it: what stands there was asked for, and nobody punched. */
const DATED = /\d{1,2}[-/.]\d{1,2}\s*(?:上午|下午|\d{1,2}:\d{2})/;
const TIMES = /-?\s*(?:次日|第二天)?\s*\d{1,2}:\d{2}(?::\d{2})?/g;

/** What a cell of a column a day says: its words, and the punches in brackets or behind them, in seconds of the day. */
export interface CellTelling extends DayTelling {
  /** All its words, before they are settled against each other. */
  readonly said: readonly Part[];
  readonly punches: readonly number[];
}

/**
 * Reads a cell such as `早班:正常\n(08:28,18:12)`, `早班:旷工\n(-)`, `正常(未排班)- 08:54; 17:01` or punches alone; null
 * when some of it is no known word. `缺卡(09:00)` names when somebody should have come.
 */
export function tellCell(text: string, context: WordContext): CellTelling | null {
  const folded = fold(text);
  if (isPunches(folded)) return { ...settleWords([], true), said: [], punches: readPunches(folded) };
  const punched: string[] = [];
  const unbracketed = folded.replace(BRACKETS, (whole, missing: string | undefined, inside: string) => {
    if (!isPunches(inside) && !NO_PUNCH.test(inside)) return whole;
    if (missing === undefined) punched.push(inside);
    return missing ?? "";
  });
  const words = DATED.test(unbracketed) ? unbracketed : unbracketed.replace(TIMES, (time) => (punched.push(time), ""));
  const said = tellWords(words, context);
  const punches = readPunches(punched.join(" "));
  return said && { ...settleWords(said, punches.length > 0), said, punches };
}
