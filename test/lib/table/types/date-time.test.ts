import fc from "fast-check";
import { Kind } from "../../../../src/lib/table/cell.ts";
import { type ColumnType, UNREADABLE } from "../../../../src/lib/table/decode.ts";
import { Dictionary } from "../../../../src/lib/table/dictionary.ts";
import {
  civilFromDay,
  dayOf,
  formatDay,
  formatTime,
  momentOf,
  precisionOf,
  secondsOf,
  timeOfDaySeconds,
} from "../../../../src/lib/table/moment.ts";
import { clock, dateTime, month, timeOfDay } from "../../../../src/lib/table/types/date-time.ts";

const PRECISION_NAMES = ["second", "minute", "date"];

function decoder(type: ColumnType, date1904 = false) {
  return type.decoder({ unit: null, date1904, dictionary: new Dictionary() });
}

function show(moment: number): string {
  if (moment === UNREADABLE) return "unreadable";
  const date = dayOf(moment) > 1 ? `${formatDay(dayOf(moment))} ` : "";
  const time = formatTime(date === "" ? secondsOf(moment) : timeOfDaySeconds(moment));
  return `${date}${time} ${PRECISION_NAMES[precisionOf(moment)]!}`;
}

/** What a text is read as, and the notes that it leaves. */
function read(text: string, type = dateTime) {
  const notes: string[] = [];
  return [show(decoder(type).text(text, (note) => void notes.push(note))), ...notes];
}

describe("a date with a weekday", () => {
  it.each([
    ["2025-10-31 星期一", "2025-10-31 00:00:00 date"],
    ["2025年10月31日(周日) 9:05", "2025-10-31 09:05:00 minute"],
    ["2025/10/31 周天 下午2:05", "2025-10-31 14:05:00 minute"],
  ])("counts as the date is written, and is noted where the two contradict: %s", (text, shown) => {
    expect(read(text)).toEqual([shown, "wrongWeekday"]);
  });

  it.each(["2025-10-31 星期五", "2025年10月31日(周五)", "2025-11-02 周日", "2025-11-02 星期天", "2025-10-31"])(
    "is a date like any other where they agree: %s",
    (text) => {
      expect(read(text)).toHaveLength(1);
    },
  );
});

describe("a moment with a zone", () => {
  it.each([
    ["2025-10-09T14:05:33Z", "2025-10-09 14:05:33 second"],
    ["2025-10-09T14:05:33.120z", "2025-10-09 14:05:33 second"],
    ["2025-10-09 14:05 +00:00", "2025-10-09 14:05:00 minute"],
    ["2025-10-09T23:30:00-05:00", "2025-10-09 23:30:00 second"],
    ["2025-10-09T23:30:00+0530", "2025-10-09 23:30:00 second"],
    ["2025-10-09 下午2:05+09", "2025-10-09 14:05:00 minute"],
  ])("is read as it is written, and noted: %s", (text, shown) => {
    expect(read(text)).toEqual([shown, "zonedTime"]);
  });

  it.each(["2025-10-09T14:05:33+08:00", "2025-10-09T14:05:33.5+0800", "2025-10-09 14:05:33 +08"])(
    "is a time like any other where the zone is China's: %s",
    (text) => {
      expect(read(text)).toEqual(["2025-10-09 14:05:33 second"]);
    },
  );

  it("may be a time of day alone", () => {
    expect(read("14:05:33Z", clock)).toEqual(["14:05:33 second", "zonedTime"]);
    expect(read("14:05+08:00", timeOfDay)).toEqual(["14:05:00 minute"]);
  });
});

describe("a time of the next day", () => {
  it.each([
    ["次日04:00", 28 * 3600],
    ["次日 上午4:00", 28 * 3600],
    ["翌日0:30:15", 86400 + 1815],
    ["第二天4:00 AM", 28 * 3600],
  ])("%s is counted on from midnight", (text, seconds) => {
    for (const type of [clock, timeOfDay]) expect(secondsOf(decoder(type).text(text))).toBe(seconds);
  });

  it.each(["次日", "次日25:00", "次日2025-10-09 04:00", "前日04:00"])("is not guessed at in %s", (text) => {
    expect(decoder(clock).text(text)).toBe(UNREADABLE);
  });
});

describe("dateTime", () => {
  it.each([
    ["2025-10-09", "2025-10-09 00:00:00 date"],
    ["2025/10/9", "2025-10-09 00:00:00 date"],
    ["2025.10.09", "2025-10-09 00:00:00 date"],
    ["20251009", "2025-10-09 00:00:00 date"],
    ["2025年10月9日", "2025-10-09 00:00:00 date"],
    ["2025年10月9号", "2025-10-09 00:00:00 date"],
    ["2025-10-09 14:05", "2025-10-09 14:05:00 minute"],
    ["2025/10/9  9:05", "2025-10-09 09:05:00 minute"],
    ["2025.10.09 14:05:33", "2025-10-09 14:05:33 second"],
    ["2025-10-09T14:05:33.250", "2025-10-09 14:05:33 second"],
    ["2025-10-09 14:05:33.999", "2025-10-09 14:05:33 second"],
    ["20251009 14:05", "2025-10-09 14:05:00 minute"],
    ["2025年10月9日14:05", "2025-10-09 14:05:00 minute"],
    ["2025年10月9日 14:05:33", "2025-10-09 14:05:33 second"],
    ["20251009140533", "2025-10-09 14:05:33 second"],
    ["2025-10-09 24:00", "2025-10-10 00:00:00 minute"],
    ["2025-12-31 24:00:00", "2026-01-01 00:00:00 second"],
    ["20251009240000", "2025-10-10 00:00:00 second"],
    ["2024-02-29", "2024-02-29 00:00:00 date"],
    ["2025-10-09 星期四", "2025-10-09 00:00:00 date"],
    ["2025-10-09(周四)", "2025-10-09 00:00:00 date"],
    ["2025年10月9日星期四14:05", "2025-10-09 14:05:00 minute"],
    ["2025年10月9日 下午2:05", "2025-10-09 14:05:00 minute"],
    ["2025-10-09 星期四 上午9:05:33", "2025-10-09 09:05:33 second"],
    ["2025-10-09上午 9:05", "2025-10-09 09:05:00 minute"],
    ["2025-10-09 2:05 PM", "2025-10-09 14:05:00 minute"],
    ["2025/10/9 12:05am", "2025-10-09 00:05:00 minute"],
    ["2025-10-09 下午12:30", "2025-10-09 12:30:00 minute"],
    ["2025-10-09 下午14:05", "2025-10-09 14:05:00 minute"],
  ])("reads the text %j as %s", (text, expected) => {
    expect(show(decoder(dateTime).text(text))).toBe(expected);
  });

  it.each([
    "2025-02-30",
    "2025-13-01",
    "2025-00-10",
    "2025/10-09",
    "2025-10-0914:05",
    "2025-10-09 25:00",
    "2025-10-09 24:01",
    "2025-10-09 14:60",
    "2025-10-09 14:5",
    "2025-10-09T",
    "2025-10-09Z",
    "2025-10-09+08:00",
    "2025-10-09T14:05:33ZZ",
    "10-09",
    "10月9日",
    "25-10-09",
    "10/9/2025",
    "45939",
    "202510091405",
    "20251309140533",
    "20251009140560",
    "1949-12-31",
    "2101-01-01",
    "昨天",
    "2025-10-09 上午14:05",
    "2025-10-09 下午0:30",
    "2025-10-09 上午9:05 PM",
    "2025-10-09 PM",
    "2025-10-09 星期",
    "10月9日 星期四",
    "星期四",
    "2025-10-09 25:05 PM",
    "莫名其妙",
  ])("does not guess at the text %j", (text) => {
    expect(decoder(dateTime).text(text)).toBe(UNREADABLE);
  });

  it.each([
    [45939, Kind.date, "2025-10-09 00:00:00 date"],
    [45939.5, Kind.date, "2025-10-09 12:00:00 second"],
    [45939, Kind.number, "2025-10-09 00:00:00 date"],
    [45939.25, Kind.number, "2025-10-09 06:00:00 second"],
    [45939, Kind.dateTime, "2025-10-09 00:00:00 second"],
    [45939, Kind.dateTimeToMinute, "2025-10-09 00:00:00 minute"],
    [45939 + 50733 / 86400, Kind.dateTime, "2025-10-09 14:05:33 second"],
    [45939 + 50733 / 86400, Kind.dateTimeToMinute, "2025-10-09 14:05:33 second"],
    [45939 + 50700 / 86400, Kind.dateTimeToMinute, "2025-10-09 14:05:00 minute"],
    [45939.5, Kind.time, "2025-10-09 12:00:00 second"],
    [45939.5, Kind.timeToMinute, "2025-10-09 12:00:00 minute"],
    [20251009, Kind.number, "2025-10-09 00:00:00 date"],
    [20251009140533, Kind.number, "2025-10-09 14:05:33 second"],
    [18264, Kind.number, "1950-01-01 00:00:00 date"],
    [73415, Kind.number, "2100-12-31 00:00:00 date"],
    [18263, Kind.number, "unreadable"],
    [73416, Kind.date, "unreadable"],
    [0.5, Kind.time, "unreadable"],
    [0, Kind.date, "unreadable"],
    [205, Kind.number, "unreadable"],
    [1, Kind.boolean, "unreadable"],
    [-45939, Kind.date, "unreadable"],
    [20251309, Kind.number, "unreadable"],
    [20251009.5, Kind.number, "unreadable"],
    [202510091405, Kind.number, "unreadable"],
    [20251009250000, Kind.number, "unreadable"],
    [13800000000, Kind.number, "unreadable"],
    [20251009, Kind.date, "unreadable"],
  ])("reads the number %d of kind %d as %s", (value, kind, expected) => {
    expect(show(decoder(dateTime).number(value, kind))).toBe(expected);
  });

  it("counts serials, but not written digits, from 1904 in such a workbook", () => {
    const from1904 = decoder(dateTime, true);
    expect(show(from1904.number(44477, Kind.date))).toBe("2025-10-09 00:00:00 date");
    expect(show(from1904.number(16802.5, Kind.time))).toBe("1950-01-01 12:00:00 second");
    expect(show(from1904.number(20251009, Kind.number))).toBe("2025-10-09 00:00:00 date");
  });
});

describe("every spelling of a date-time", () => {
  const days = fc.integer({ min: 18264, max: 73415 });
  const times = fc.integer({ min: 0, max: 86399 });

  it("reads the same", () => {
    fc.assert(
      fc.property(days, times, (day, seconds) => {
        const { year, month, day: dayOfMonth } = civilFromDay(day);
        const date = formatDay(day);
        const time = formatTime(seconds);
        const digits = (date + time).replace(/\D/g, "");
        const texts = [
          `${date} ${time}`,
          `${date}T${time}`,
          `${date}T${time}.987`,
          `${year}/${month}/${dayOfMonth} ${time}`,
          `${date.replaceAll("-", ".")} ${time}`,
          `${year}年${month}月${dayOfMonth}日${time}`,
          `${year}年${month}月${dayOfMonth}号 ${time}`,
          digits,
        ];
        const read = new Set(texts.map((text) => decoder(dateTime).text(text)));
        read.add(decoder(dateTime).number(Number(digits), Kind.number));
        expect([...read]).toEqual([momentOf(day * 86400 + seconds, 0)]);
      }),
    );
  });

  it("agrees with its serial in the 1900 and in the 1904 system", () => {
    fc.assert(
      fc.property(days, times, (day, seconds) => {
        const text = decoder(dateTime).text(`${formatDay(day)} ${formatTime(seconds)}`);
        const serial = day + seconds / 86400;
        expect(decoder(dateTime).number(serial, Kind.dateTime)).toBe(text);
        expect(decoder(dateTime, true).number(serial - 1462, Kind.dateTime)).toBe(text);
      }),
    );
  });
});

describe("clock", () => {
  it.each([
    ["14:05", "14:05:00 minute"],
    ["9:05:33", "09:05:33 second"],
    ["14:05:33.250", "14:05:33 second"],
    ["24:00", "24:00:00 minute"],
    ["9:05 PM", "21:05:00 minute"],
    ["上午 9:05:33", "09:05:33 second"],
    ["2025-10-09 周四 下午8:30", "2025-10-09 20:30:00 minute"],
    ["下午 25:00", "unreadable"],
    ["2025-10-09 08:30", "2025-10-09 08:30:00 minute"],
    ["20251009083000", "2025-10-09 08:30:00 second"],
    ["2025-10-09", "unreadable"],
    ["8点半", "unreadable"],
    ["24:30", "unreadable"],
  ])("reads the text %j as %s", (text, expected) => {
    expect(show(decoder(clock).text(text))).toBe(expected);
  });

  it.each([
    [0.5, Kind.time, "12:00:00 second"],
    [0.5, Kind.timeToMinute, "12:00:00 minute"],
    [50733 / 86400, Kind.timeToMinute, "14:05:33 second"],
    [0.5, Kind.number, "12:00:00 second"],
    [0.5, Kind.dateTime, "12:00:00 second"],
    [0, Kind.timeToMinute, "00:00:00 minute"],
    [1, Kind.time, "24:00:00 second"],
    [1.5, Kind.time, "unreadable"],
    [1, Kind.number, "unreadable"],
    [8, Kind.number, "unreadable"],
    [1, Kind.boolean, "unreadable"],
    [0, Kind.date, "unreadable"],
    [-0.5, Kind.time, "unreadable"],
    [45939.5, Kind.time, "2025-10-09 12:00:00 second"],
    [45939.5, Kind.dateTimeToMinute, "2025-10-09 12:00:00 minute"],
    [45939, Kind.date, "unreadable"],
  ])("reads the number %d of kind %d as %s", (value, kind, expected) => {
    expect(show(decoder(clock).number(value, kind))).toBe(expected);
  });

  it("does not shift a time of day in a workbook that counts from 1904", () => {
    expect(show(decoder(clock, true).number(0.5, Kind.time))).toBe("12:00:00 second");
    expect(show(decoder(clock, true).number(44477.5, Kind.dateTime))).toBe("2025-10-09 12:00:00 second");
  });
});

describe("timeOfDay", () => {
  it.each([
    ["14:05", "14:05:00 minute"],
    ["24:00", "24:00:00 minute"],
    ["24:00:00", "24:00:00 second"],
    ["2025-10-09 14:05:33", "14:05:33 second"],
    ["2025-10-09", "unreadable"],
    ["14点", "unreadable"],
  ])("reads the text %j as %s", (text, expected) => {
    expect(show(decoder(timeOfDay).text(text))).toBe(expected);
  });

  it("takes the time part of a full serial", () => {
    expect(show(decoder(timeOfDay).number(45939.5, Kind.dateTimeToMinute))).toBe("12:00:00 minute");
    expect(show(decoder(timeOfDay).number(0.5, Kind.timeToMinute))).toBe("12:00:00 minute");
    expect(show(decoder(timeOfDay).number(205, Kind.number))).toBe("unreadable");
  });
});

const OCTOBER = 45931;

describe("month", () => {
  it.each(["2025-10", "2025年10月", "2025/10", "2025.10", "202510", "2025-10-31", "2025年10月9日 14:05", "20251009"])(
    "reads the text %j as the first of October 2025",
    (text) => {
      expect(decoder(month).text(text)).toBe(OCTOBER);
    },
  );

  it.each([
    [202510, Kind.number],
    [20251009, Kind.number],
    [45939, Kind.number],
    [45961.9, Kind.dateTime],
    [45931, Kind.date],
  ])("reads the number %d of kind %d as the first of October 2025", (value, kind) => {
    expect(decoder(month).number(value, kind)).toBe(OCTOBER);
  });

  it("counts serials from 1904 in such a workbook", () => {
    expect(decoder(month, true).number(44477, Kind.date)).toBe(OCTOBER);
  });

  it.each(["10月", "2025-13", "202500", "2025", "25-10", "2025-10-32"])("does not guess at the text %j", (text) => {
    expect(decoder(month).text(text)).toBe(UNREADABLE);
  });

  it.each([
    [202513, Kind.number],
    [2025.1, Kind.number],
    [10, Kind.number],
    [202510, Kind.date],
    [1, Kind.boolean],
  ])("does not guess at the number %d of kind %d", (value, kind) => {
    expect(decoder(month).number(value, kind)).toBe(UNREADABLE);
  });
});
