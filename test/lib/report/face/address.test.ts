import { absoluteAddress, areaAddress, linkLocation } from "../../../../src/lib/report/face/address.ts";

describe("addresses", () => {
  test("count from A1", () => {
    expect(areaAddress({ top: 0, left: 0, bottom: 9, right: 26 })).toBe("A1:AA10");
    expect(areaAddress({ top: 2, left: 1, bottom: 2, right: 1 })).toBe("B3:B3");
    expect(absoluteAddress(0, 27)).toBe("$AB$1");
  });

  test("quote a sheet whatever its name", () => {
    expect(linkLocation({ sheet: "一班's 表", cell: "A1" })).toBe("'一班''s 表'!A1");
  });
});
