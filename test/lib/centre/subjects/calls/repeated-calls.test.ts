import fc from "fast-check";
import { type CallColumns, NO_RECORDING } from "../../../../../src/lib/centre/subjects/calls/call-columns.ts";
import { KeptCalls } from "../../../../../src/lib/centre/subjects/calls/kept-calls.ts";
import { RepeatedCalls } from "../../../../../src/lib/centre/subjects/calls/repeated-calls.ts";
import { Dictionary } from "../../../../../src/lib/table/dictionary.ts";
import { PhoneBook } from "../../../../../src/lib/table/phone/phone-book.ts";

/** `second` and `phone` are null where they are not given; a recording is its number. */
interface Call {
  readonly agent: number;
  readonly product: number;
  readonly second: number | null;
  readonly isToMinute: boolean;
  readonly phone: number | null;
  readonly recording: string | null;
}

const PLAIN: Call = { agent: 1, product: 0, second: 100, isToMinute: false, phone: 138, recording: null };

/** The places, among all calls, of those that are refused; the calls come in batches of some size. */
function refusedOf(calls: readonly Call[], batchSize = 3): number[] {
  const [kept, recordings] = [new KeptCalls(new PhoneBook(null)), new Dictionary()];
  kept.name(recordings);
  const repeated = new RepeatedCalls(kept);
  const refused: number[] = [];
  for (let from = 0; from < calls.length; from += batchSize) {
    const batch = calls.slice(from, from + batchSize);
    const rows = Int32Array.from(batch.keys());
    const accepted = repeated.sift(columnsOf(batch, recordings), rows, (index) => refused.push(from + index));
    const left = [...rows].filter((index) => !refused.includes(from + index));
    expect([...accepted]).toEqual(left);
  }
  expect(kept.size).toBe(calls.length - refused.length);
  return refused;
}

function columnsOf(calls: readonly Call[], recordings: Dictionary): CallColumns {
  const decimals = (of: (call: Call) => number | null) => Float64Array.from(calls, (call) => of(call) ?? NaN);
  const none = new Float64Array(calls.length);
  return {
    agentCodes: none,
    outcomes: none,
    cities: none,
    talkSeconds: none,
    systems: new Uint8Array(calls.length),
    days: new Int32Array(calls.length),
    agents: Int32Array.from(calls, ({ agent }) => agent),
    products: decimals(({ product }) => product),
    phones: decimals(({ phone }) => phone),
    seconds: decimals(({ second }) => second),
    toMinute: Uint8Array.from(calls, ({ isToMinute }) => Number(isToMinute)),
    recordings: Int32Array.from(calls, ({ recording }) => (recording ? recordings.append(recording) : NO_RECORDING)),
  };
}

/** The rule as the spec words it, looking at every earlier call that counts. */
function refusedByLooking(calls: readonly Call[]): number[] {
  const kept: Call[] = [];
  return [...calls.keys()].filter((place) => {
    const isOne = kept.some((other) => areOne(calls[place]!, other));
    if (!isOne) kept.push(calls[place]!);
    return isOne;
  });
}

function areOne(a: Call, b: Call): boolean {
  const identity = ({ agent, product, phone, second }: Call) => [agent, product, phone, second];
  if (identity(a).includes(null) || identity(a).join() !== identity(b).join()) return false;
  return (!a.isToMinute && !b.isToMinute) || (a.recording !== null && a.recording === b.recording);
}

describe("RepeatedCalls", () => {
  it("refuses a call that equals an earlier one, wherever that stands", () => {
    expect(refusedOf([PLAIN, { ...PLAIN, second: 101 }, PLAIN, { ...PLAIN, second: 101 }])).toEqual([2, 3]);
    expect(refusedOf([PLAIN, PLAIN, PLAIN])).toEqual([1, 2]);
  });

  it("takes a call without number or time for another each time", () => {
    expect(
      refusedOf([
        { ...PLAIN, phone: null },
        { ...PLAIN, phone: null },
      ]),
    ).toEqual([]);
    expect(
      refusedOf([
        { ...PLAIN, second: null },
        { ...PLAIN, second: null },
      ]),
    ).toEqual([]);
  });

  it("believes a time to the minute only with the recording", () => {
    const toMinute = { ...PLAIN, isToMinute: true };
    expect(refusedOf([toMinute, toMinute])).toEqual([]);
    expect(refusedOf([toMinute, PLAIN])).toEqual([]);
    const [first, other] = [
      { ...toMinute, recording: "R1" },
      { ...toMinute, recording: "R2" },
    ];
    expect(refusedOf([first, other, first])).toEqual([2]);
  });

  it("sees through a call between that cannot be compared, though it is earlier", () => {
    const earlier = { ...PLAIN, second: 50, phone: null };
    expect(refusedOf([PLAIN, earlier, PLAIN])).toEqual([2]);
  });

  it("finds repeats of an export in the next one, which begins anew", () => {
    const at = (...seconds: number[]) => seconds.map((second) => ({ ...PLAIN, second }));
    expect(refusedOf([...at(1, 2, 3, 5), ...at(2, 4, 5), ...at(4, 5, 6), ...at(1, 3, 6)], 4)).toEqual([
      4, 6, 7, 8, 10, 11, 12,
    ]);
  });

  it("looks no call of an earlier export over that stands behind one which cannot be compared", () => {
    const [late, early] = [
      { ...PLAIN, second: 300, phone: null },
      { ...PLAIN, second: 10 },
    ];
    expect(refusedOf([early, late, PLAIN, early, PLAIN])).toEqual([3, 4]);
  });

  it("finds repeats among hundreds of calls of one second", () => {
    const crowd = Array.from({ length: 300 }, (_, phone) => ({ ...PLAIN, phone }));
    expect(refusedOf([...crowd, crowd[0]!, crowd[150]!, crowd[299]!], 50)).toEqual([300, 301, 302]);
  });

  const call = fc.record<Call>({
    agent: fc.integer({ min: 0, max: 1 }),
    product: fc.integer({ min: 0, max: 1 }),
    second: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 8 }),
    isToMinute: fc.boolean(),
    phone: fc.option(fc.integer({ min: 0, max: 1 }), { freq: 8 }),
    recording: fc.option(fc.constantFrom("R1", "R2")),
  });

  it("agrees with looking at every earlier call, in any order and in batches of any size", () => {
    const inOrder = fc.array(call, { maxLength: 60 }).map((calls) => {
      return calls.sort((a, b) => (a.second ?? 0) - (b.second ?? 0));
    });
    const exports = fc.array(inOrder, { maxLength: 12 }).map((all) => all.flat());
    const calls = fc.oneof(fc.array(call, { maxLength: 120 }), inOrder, exports);
    fc.assert(
      fc.property(calls, fc.integer({ min: 1, max: 40 }), (all, batchSize) => {
        expect(refusedOf(all, batchSize)).toEqual(refusedByLooking(all));
      }),
      { numRuns: 1000 },
    );
  });
});
