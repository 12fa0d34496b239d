import { maskPhone } from "../../../../src/lib/table/phone/mask-phone.ts";

describe("maskPhone", () => {
  it.each([
    ["13812341234", "138****1234"],
    ["037165551234", "037****1234"],
    ["037165551234#801", "037****#801"],
    ["+85223456789", "+85****6789"],
    ["65551299", "655****1299"],
  ])("shows of %s its first three and last four characters", (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  it.each(["6555123", "10086", "138****1234", ""])("leaves %j as it is", (phone) => {
    expect(maskPhone(phone)).toBe(phone);
  });
});
