import fc from "fast-check";
import { fold } from "../../../../src/lib/table/fold.ts";
import { readPhone } from "../../../../src/lib/table/phone/read-phone.ts";

function read(text: string, areaCode: string | null = null): string {
  const { text: phone, notes } = readPhone(fold(text), areaCode);
  return [phone, ...notes].join(" ");
}

describe("a telephone number", () => {
  it.each([
    ["１３８ 1234-1234", "13812341234"],
    ["'+86 138 1234 1234", "13812341234"],
    ["0086-13812341234", "13812341234"],
    ["8613812341234", "13812341234"],
    ["013812341234", "13812341234"],
    ["17951 013812341234", "13812341234"],
    ["1795103716555123", "03716555123"],
    ["（0371）6555 1234", "037165551234"],
    ["+86 371 65551234", "037165551234"],
    ["400-800-1234", "4008001234"],
    ["10086", "10086"],
    ["95588123", "95588123"],
  ])("written %s is %s", (text, phone) => {
    expect(read(text)).toBe(phone);
  });

  it.each([
    ["0371-65551234转801", "037165551234#801"],
    ["0371-65551234-801", "037165551234#801"],
    ["（371）65551234 ext. 8", "037165551234#8 leadingZero"],
    ["400-800-1234分机5", "4008001234#5"],
  ])("keeps the extension of %s", (text, phone) => {
    expect(read(text)).toBe(phone);
  });

  it.each([
    ["13812341234/13900001111", "13812341234 severalPhones"],
    ["138 1234 1234 13900001111", "13812341234 severalPhones"],
    ["张三、13812341234", "13812341234"],
    ["3716555123", "03716555123 leadingZero"],
    ["65551234", "65551234 noAreaCode"],
    ["+1 (212) 555-0100", "+12125550100 foreign"],
    ["138****1234", "138****1234 maskedPhone"],
    ["138XXXX1234", "138XXXX1234 maskedPhone"],
    ["1.38E+10", "1.38E+10 unreadablePhone"],
    ["138.1234.1234", "138.1234.1234 unreadablePhone"],
    ["12", "12 unreadablePhone"],
    ["不详", "不详 unreadablePhone"],
  ])("written %s is %s", (text, phone) => {
    expect(read(text)).toBe(phone);
  });

  it("of 7 or 8 digits gets the area code of the house", () => {
    expect(read("65551234转8", "0371")).toBe("037165551234#8");
    expect(read("6555123", "0373")).toBe("03736555123");
  });

  it("read twice is read once", () => {
    const pieces = fc.constantFrom(
      "138",
      "1234",
      "0371",
      "371",
      "400",
      "+86",
      "86",
      "17951",
      "-",
      " ",
      "(",
      ")",
      "转",
      "/",
      "*",
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (parts) => {
        const { text, isNumber } = readPhone(fold(parts.join("")) || "-", null);
        if (isNumber) expect(readPhone(text, null)).toMatchObject({ text, isNumber: true });
      }),
    );
  });

  it("is the same in every dress", () => {
    const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }));
    const dress = fc.constantFrom<(number: string) => string>(
      (number) => `+86 ${number}`,
      (number) => `0086${number}`,
      (number) => `0${number}`,
      (number) => `17951${number}`,
      (number) => `${number.slice(0, 3)} ${number.slice(3, 7)}-${number.slice(7)}`,
      (number) => `’${number}`.slice(1),
    );
    fc.assert(
      fc.property(mobile, dress, ([second, rest], dressed) => {
        const number = `1${second}${String(rest).padStart(9, "0")}`;
        expect(read(dressed(number))).toBe(number);
      }),
    );
  });
});
