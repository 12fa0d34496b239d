import fc from "fast-check";
import {
  asOfSecond,
  daysSince,
  earlier,
  existsAt,
  isOver,
  knownAt,
  readAsOf,
  showAsOf,
  writeAsOf,
} from "../../../src/lib/facts/as-of.ts";
import { endOf } from "../../../src/lib/table/date-alone.ts";
import { UNREADABLE } from "../../../src/lib/table/decode.ts";
import { momentOf, Precision } from "../../../src/lib/table/moment.ts";
import { readDateTime } from "../../../src/lib/table/types/read-date.ts";

/** A moment as a cell writes it. */
function moment(text: string): number {
  const read = readDateTime(text);
  if (read === UNREADABLE) throw new Error(text);
  return read;
}

function asOf(text: string): number {
  return readAsOf(text)!;
}

describe("the moment whose state is shown", () => {
  it("of a date alone is its 24:00, spelt so there alone", () => {
    expect([showAsOf(asOf("2025-10-20")), writeAsOf(asOf("2025-10-20"))]).toEqual([
      "2025-10-20 24:00",
      "2025-10-20T24:00:00",
    ]);
    expect(asOf("2025-10-21 00:00")).toBe(asOf("2025-10-20"));
    expect(asOf("2025-10-20 24:00")).toBe(asOf("2025-10-20"));
  });

  it("has its seconds where there are some", () => {
    expect(showAsOf(asOf("2025-10-20 12:00"))).toBe("2025-10-20 12:00");
    expect(showAsOf(asOf("2025-10-20 12:00:07"))).toBe("2025-10-20 12:00:07");
    expect(writeAsOf(asOf("2025-10-20 12:00"))).toBe("2025-10-20T12:00:00");
  });

  it("is none where nobody can read it", () => {
    expect(["昨天", "2025-13-01"].map(readAsOf)).toEqual([null, null]);
  });

  it("of two is the earlier, a date alone being its 24:00", () => {
    const [day, evening, next] = [asOf("2025-10-20"), asOf("2025-10-20 23:59:59"), asOf("2025-10-21 00:00:01")];
    expect([earlier(day, evening), earlier(evening, day), earlier(next, day)]).toEqual([evening, evening, day]);
  });
});

describe("what exists at a moment", () => {
  it("is what is not after it, at 24:00 only what was before", () => {
    const noon = asOf("2025-10-20 12:00");
    const at = (text: string, when = noon) => existsAt(moment(text), when);
    expect([at("2025-10-20 12:00"), at("2025-10-20 12:00:01")]).toEqual([true, false]);
    const night = asOf("2025-10-20");
    expect([at("2025-10-20 23:59:59", night), at("2025-10-21 00:00", night)]).toEqual([true, false]);
  });

  it("is a date alone from that date on, whatever the time", () => {
    const at = (text: string) => existsAt(moment("2025-10-20"), asOf(text));
    expect(["2025-10-19 23:59", "2025-10-19", "2025-10-20 00:00:01", "2025-10-20"].map(at)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("keeps its moment, and what is later has none", () => {
    const noon = asOf("2025-10-20 12:00");
    expect([knownAt(moment("2025-10-20"), noon), knownAt(moment("2025-10-21"), noon), knownAt(null, noon)]).toEqual([
      moment("2025-10-20"),
      null,
      null,
    ]);
  });

  it("never goes away again", () => {
    const second = fc.integer({ min: 45_000 * 86_400, max: 45_002 * 86_400 });
    const some = fc.tuple(second, fc.constantFrom(...Object.values(Precision))).map(([at, precision]) => {
      return momentOf(precision === Precision.date ? at - (at % 86_400) : at, precision);
    });
    fc.assert(
      fc.property(some, second, second, (what, one, other) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)].map(asOfSecond);
        if (existsAt(what, before!)) expect(existsAt(what, after!)).toBe(true);
        if (isOver(what, before!)) expect(isOver(what, after!)).toBe(true);
        expect(endOf(earlier(before!, after!))).toBe(endOf(before!));
      }),
    );
  });
});

describe("a limit", () => {
  it("is over a second after it, one that is a date alone after its 24:00", () => {
    const over = (limit: string, when: string) => isOver(moment(limit), asOf(when));
    expect([over("2025-10-20 12:00", "2025-10-20 12:00"), over("2025-10-20 12:00", "2025-10-20 12:00:01")]).toEqual([
      false,
      true,
    ]);
    expect([over("2025-10-20", "2025-10-20"), over("2025-10-20", "2025-10-21 00:00:01")]).toEqual([false, true]);
  });
});

describe("days since a moment", () => {
  it("are whole 24 hours, of a date alone from its 00:00", () => {
    const since = (text: string, when: string) => daysSince(moment(text), asOf(when));
    expect([since("2025-10-20 12:00:01", "2025-10-21 12:00"), since("2025-10-20 12:00", "2025-10-21 12:00")]).toEqual([
      0, 1,
    ]);
    expect([since("2025-10-20", "2025-10-20 23:00"), since("2025-10-20", "2025-10-20")]).toEqual([0, 1]);
  });
});
