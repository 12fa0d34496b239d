import { pad } from "./calendar.ts";
import type { Centre, Turn } from "./centre.ts";
import { countPlanted, scatter, type Stray } from "./mess.ts";
import { dateTimeCell, type Part, plainSheet, type SampleRow } from "./sample-sheet.ts";

const HEADER = ["登记号码", "姓名", "日期时间", "机号"];
const DAYS = 5;
const WEEKDAYS = "六日一二三四五";

/** 刷卡记录: what the clock at the door lists of the first days, which 工时 and 考勤 tell too. */
export function makeClockings({ turns, workdays }: Centre): Part {
  const days = workdays.slice(0, DAYS).map(({ serial }) => serial);
  const present = turns.filter((turn) => turn.present && days.includes(turn.day.serial));
  const rows = present.flatMap(clockRows);
  const [number, name] = rows[0]!;
  const strays: Stray[] = [
    { code: "duplicateRow", row: rows[0]! },
    { code: "unreadableDate", row: [number!, name!, "忘打卡", 1] },
  ];
  const sheets = [plainSheet("打卡机清单", HEADER, scatter(rows, strays))];
  return { sheets, planted: countPlanted("clockings", strays) };
}

/** The clock has numbers of its own for people, and writes some moments out. */
function clockRows({ person, day, signInSecond, signOutSecond }: Turn, index: number): SampleRow[] {
  const punch = (second: number): SampleRow => {
    const { year, month, day: date, serial } = day;
    const time = [second / 3600, (second / 60) % 60].map((part) => pad(Math.floor(part))).join(":");
    const spelt = `${year}-${pad(month)}-${pad(date)} 星期${WEEKDAYS[serial % 7]!} ${time}`;
    return [person.position + 1, person.name, index % 3 === 0 ? spelt : dateTimeCell(serial, second), (index % 2) + 1];
  };
  return [punch(signInSecond), punch(signOutSecond)];
}
