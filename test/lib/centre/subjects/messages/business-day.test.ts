import fc from "fast-check";
import {
  businessDay,
  dueOf,
  type MessageHours,
  partOf,
} from "../../../../../src/lib/centre/subjects/messages/business-day.ts";
import { parsePeriod } from "../../../../../src/lib/facts/period.ts";
import { dateAlone } from "../../../../../src/lib/table/date-alone.ts";
import { DAY_SECONDS, formatDay, momentOf, Precision, showBriefly } from "../../../../../src/lib/table/moment.ts";
import { readDateTime } from "../../../../../src/lib/table/types/read-date.ts";

/** Saturdays and Sundays are off. */
const HOURS: MessageHours = {
  messageCutOff: 18 * 60 + 30,
  replyCutOff: 12 * 60,
  opens: 8 * 60,
  unsubscribeHours: 24,
  isWorkday: (day) => day % 7 > 1,
};

const MONDAY = parsePeriod("2025-10-13")!.from;

function at(text: string): number {
  return readDateTime(text);
}

function dayOfMessage(text: string): string {
  return formatDay(businessDay(at(text), HOURS));
}

describe("a message's business day", () => {
  it("ends a second before the cut-off", () => {
    expect(dayOfMessage("2025-10-14 18:29:59")).toBe("2025-10-14");
    expect(dayOfMessage("2025-10-14 18:30:00")).toBe("2025-10-15");
    expect(dayOfMessage("2025-10-14 23:59:59")).toBe("2025-10-15");
    expect(dayOfMessage("2025-10-15 00:00:00")).toBe("2025-10-15");
  });

  it("stays open over days off", () => {
    const weekend = [
      "2025-10-17 18:30",
      "2025-10-18 03:00",
      "2025-10-18 18:30",
      "2025-10-19 20:00",
      "2025-10-20 18:29",
    ];
    expect(weekend.map(dayOfMessage)).toEqual(weekend.map(() => "2025-10-20"));
    expect(dayOfMessage("2025-10-17 18:29")).toBe("2025-10-17");
  });

  it("of a date alone goes by its 00:00", () => {
    expect(["2025-10-14", "2025-10-18"].map(dayOfMessage)).toEqual(["2025-10-14", "2025-10-20"]);
  });

  it("is believed to come within two months", () => {
    expect(businessDay(at("2025-10-14 19:00"), { ...HOURS, isWorkday: () => false })).toBe(MONDAY + 2);
  });

  it("is exactly one, the one whose window holds it", () => {
    const second = fc.integer({ min: MONDAY * DAY_SECONDS, max: (MONDAY + 28) * DAY_SECONDS });
    const off = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 20 });
    fc.assert(
      fc.property(second, off, fc.integer({ min: 0, max: 1440 }), (received, daysOff, messageCutOff) => {
        const isWorkday = (day: number) => !daysOff.includes(day - MONDAY);
        const hours = { ...HOURS, messageCutOff, isWorkday };
        const cut = (day: number) => day * DAY_SECONDS + messageCutOff * 60;
        const before = (day: number): number => (isWorkday(day - 1) ? day - 1 : before(day - 1));
        const days = Array.from({ length: 80 }, (_, place) => MONDAY + place).filter(isWorkday);
        const holding = days.filter((day) => cut(before(day)) <= received && received < cut(day));
        expect([businessDay(momentOf(received, Precision.second), hours)]).toEqual(holding);
      }),
    );
  });
});

describe("a message's part of the day", () => {
  it("is the evening before until work begins", () => {
    const part = (text: string) => partOf(at(text), MONDAY, HOURS);
    expect(["2025-10-10 19:00", "2025-10-13", "2025-10-13 07:59:59", "2025-10-13 08:00"].map(part)).toEqual([
      "lastEvening",
      "lastEvening",
      "lastEvening",
      "day",
    ]);
  });
});

describe("by when a message is to be done", () => {
  const asking = { day: MONDAY, part: "day", needs: "answer", isUnsubscription: false } as const;
  const due = (of: Partial<Parameters<typeof dueOf>[0]>, received = "2025-10-13 09:00") =>
    showBriefly(dueOf({ ...asking, received: at(received), ...of }, HOURS)!);

  it("is noon of the day itself for the evening before, of the next working day for the day", () => {
    expect(due({ part: "lastEvening" })).toBe("2025-10-13 12:00");
    expect(due({})).toBe("2025-10-14 12:00");
    expect(due({ day: MONDAY + 4 })).toBe("2025-10-20 12:00");
    expect(due({ needs: "person" })).toBe("2025-10-14 12:00");
    expect(due({ needs: "act" })).toBe("2025-10-14 12:00");
  });

  it("is 24 hours after it for an unsubscription to be done, not for one that wants an answer", () => {
    const isUnsubscription = true;
    expect(due({ isUnsubscription, needs: "act" }, "2025-10-13 09:00:07")).toBe("2025-10-14 09:00:07");
    expect(due({ isUnsubscription, needs: "act", day: MONDAY + 4 }, "2025-10-17 09:00")).toBe("2025-10-18 09:00");
    expect(due({ isUnsubscription, needs: "answer" })).toBe("2025-10-14 12:00");
  });

  it("is a date for a date alone, and nothing for what asks for nothing", () => {
    expect(dueOf({ ...asking, received: at("2025-10-13") }, HOURS)).toBe(dateAlone(MONDAY + 1));
    expect(dueOf({ ...asking, received: at("2025-10-13"), needs: "act", isUnsubscription: true }, HOURS)).toBe(
      dateAlone(MONDAY + 1),
    );
    expect(dueOf({ ...asking, received: at("2025-10-13 09:00"), needs: "none" }, HOURS)).toBeNull();
  });
});
