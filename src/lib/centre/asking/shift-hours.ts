import { UserError } from "../../problem.ts";
import { Kind } from "../../table/cell.ts";
import { UNREADABLE } from "../../table/decode.ts";
import { Dictionary } from "../../table/dictionary.ts";
import { fold } from "../../table/fold.ts";
import { clock } from "../../table/types/date-time.ts";
import { isDated, shiftSpan } from "../subjects/hours/shift-span.ts";

type Written = string | number;

/** The hours of one shift, over midnight too: from sign-in to sign-out less the minutes of rest. Throws a UserError for times that cannot be. */
export function shiftHours(signIn: Written, signOut: Written, restMinutes: number): number {
  const moments = { signIn: momentOf(signIn, "签入"), signOut: momentOf(signOut, "签出"), day: 0 };
  if (isDated(moments.signOut) && !isDated(moments.signIn))
    throw new UserError("签出有日期而签入没有。请两个都写日期,或都只写时间。");
  const { start, end } = shiftSpan(moments);
  if (end < start) throw new UserError(`签出“${signOut}”早于签入“${signIn}”。请核对日期。`);
  const seconds = end - start - restMinutes * 60;
  if (restMinutes < 0 || seconds < 0) throw new UserError(`休息 ${restMinutes} 分钟不对:不能小于 0,也不能比班次长。`);
  return seconds / 3600;
}

function momentOf(written: Written, name: string): number {
  const decoder = clock.decoder({ unit: null, date1904: false, dictionary: new Dictionary() });
  const kind = typeof written === "number" && written <= 1 ? Kind.time : Kind.dateTime;
  const moment = typeof written === "number" ? decoder.number(written, kind) : decoder.text(fold(written));
  if (moment !== UNREADABLE) return moment;
  throw new UserError(`${name}“${written}”读不出时间。请写成 22:00,或带日期 2025-10-09 22:00。`);
}
