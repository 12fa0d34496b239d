import { limitByLaw } from "../../../../../src/lib/centre/subjects/discipline/legal-cap.ts";
import { penalties, yuan } from "./record.ts";

describe("limitByLaw", () => {
  it.each([
    [460, 2300, { overLegalCap: false, withinCap: yuan(460) }],
    [460.01, 2300, { overLegalCap: true, withinCap: yuan(460) }],
    [100, 2300, { overLegalCap: false, withinCap: yuan(100) }],
    [0, 2300, { overLegalCap: false, withinCap: 0 }],
    [0.01, 0, { overLegalCap: true, withinCap: 0 }],
  ])("holds a proposed %d against a pay of %d: %j", (amount, pay, limit) => {
    expect(limitByLaw(yuan(amount), yuan(pay), penalties)).toEqual(limit);
  });

  it("agrees with decimals for every pay to the cent", () => {
    for (let cents = 200000; cents < 230000; cents++) {
      const [pay, cap] = [cents * 100, cents * 20];
      expect([limitByLaw(cap, pay, penalties).overLegalCap, limitByLaw(cap + 1, pay, penalties).overLegalCap]).toEqual([
        false,
        true,
      ]);
    }
  });

  it("says nothing when the pay is unknown", () => {
    expect(limitByLaw(yuan(100), null, penalties)).toEqual({ overLegalCap: null, withinCap: null });
  });

  it.each([
    [300, 2000, { overLegalCap: false, withinCap: yuan(300) }],
    [300.01, 2000, { overLegalCap: true, withinCap: yuan(300) }],
    [460.01, 1000, { overLegalCap: true, withinCap: yuan(460) }],
    [20, 2300, { overLegalCap: true, withinCap: 0 }],
    [20, 2500, { overLegalCap: true, withinCap: 0 }],
    [0, 2500, { overLegalCap: false, withinCap: 0 }],
  ])("holds a proposed %d of 2300 against a minimum wage of %d: %j", (amount, minimumWage, limit) => {
    expect(limitByLaw(yuan(amount), yuan(2300), { ...penalties, minimumWage })).toEqual(limit);
  });

  it("goes by the centre's own cap", () => {
    expect(limitByLaw(yuan(300), yuan(2300), { ...penalties, legalCap: 0.1 }).withinCap).toBe(yuan(230));
  });
});
