import { naturalLimits, placeIn } from "../../../src/lib/measure/natural-limits.ts";

/** Twenty values that go up and down by 2 around 5. */
const WAVE = Array.from({ length: 20 }, (_, place) => (place % 2 === 0 ? 4 : 6));

describe("natural limits", () => {
  it("lie 2.66 mean moving ranges around the mean", () => {
    expect(naturalLimits(WAVE)).toEqual({ mean: 5, low: 0, high: 5 + 2.66 * 2 });
    const high = WAVE.map((value) => value + 100);
    expect(naturalLimits(high)).toEqual({ mean: 105, low: 105 - 2.66 * 2, high: 105 + 2.66 * 2 });
  });

  it("take twenty values at least, and the last forty at most", () => {
    expect(naturalLimits(WAVE.slice(1))).toBeNull();
    expect(naturalLimits([...Array.from({ length: 9 }, () => 1000), ...WAVE, ...WAVE])).toEqual(naturalLimits(WAVE));
  });

  it("have no ends where the values never move", () => {
    const limits = naturalLimits(Array.from({ length: 20 }, () => 3))!;
    expect(limits).toEqual({ mean: 3, low: null, high: null });
    expect(placeIn(limits, 1000)).toBe("within");
  });

  it.each([
    [11, "above"],
    [10 + 1e-9, "within"],
    [10, "within"],
    [2, "within"],
    [1.9, "below"],
  ])("tell where %d lies, the limits themselves within", (value, place) => {
    expect(placeIn({ mean: 6, low: 2, high: 10 }, value)).toBe(place);
  });
});
