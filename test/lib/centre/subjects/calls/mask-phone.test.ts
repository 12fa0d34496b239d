import { maskPhone } from "../../../../../src/lib/centre/subjects/calls/mask-phone.ts";

describe("maskPhone", () => {
  it.each([
    ["13812341234", "138****1234"],
    ["8613812341234", "861******1234"],
    ["03711234567", "037****4567"],
    ["60331234", "****1234"],
    ["12345", "*2345"],
    ["1234", "****"],
    ["1", "*"],
    ["", ""],
  ])("shows %j as %j", (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});
