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
    ["800 810 5678", "8008105678"],
    ["10086", "10086"],
    ["110", "110"],
    ["12315", "12315"],
    ["95533", "95533"],
    ["95588123", "95588123"],
    ["955331", "955331"],
    ["96556", "96556"],
    ["19512341234", "19512341234"],
    ["0379-6555123", "03796555123"],
    ["0571 8765 4321", "057187654321"],
    ["0571-8765-4321", "057187654321"],
    ["010-8765-4321", "01087654321"],
    ["02887654321", "02887654321"],
    ["0086 571 87654321", "057187654321"],
    ["+86-138-1234-1234", "13812341234"],
    ["86 138 1234 1234", "13812341234"],
    ["0138 1234 1234", "13812341234"],
    ["＋86 13812341234", "13812341234"],
    ["＇13812341234", "13812341234"],
  ])("written %s is %s", (text, phone) => {
    expect(read(text)).toBe(phone);
  });

  it.each(["17951", "17909", "17911", "17900", "12593", "10193"])(
    "loses the prefix %s before a mobile or a landline with its 0, not by itself",
    (prefix) => {
      expect(read(`${prefix} 13812341234`)).toBe("13812341234");
      expect(read(`${prefix}013812341234`)).toBe("13812341234");
      expect(read(`${prefix}037987654321`)).toBe("037987654321");
      expect(read(prefix)).toBe(prefix);
      expect(read(`${prefix}37987654321`)).toBe(`${prefix}37987654321 unreadablePhone`);
    },
  );

  it.each([
    ["0371-65551234转801", "037165551234#801"],
    ["0371-65551234-801", "037165551234#801"],
    ["（371）65551234 ext. 8", "037165551234#8 leadingZero"],
    ["400-800-1234分机5", "4008001234#5"],
    ["037987654321 分机 12", "037987654321#12"],
    ["0379-87654321EXT12", "037987654321#12"],
    ["0379-87654321＃12", "037987654321#12"],
    ["（0379）87654321-12", "037987654321#12"],
    ["379-87654321-12", "037987654321#12 leadingZero"],
    ["+86-379-87654321-12", "037987654321#12"],
    ["010-87654321-8", "01087654321#8"],
    ["037987654321-12", "037987654321#12"],
  ])("keeps the extension of %s", (text, phone) => {
    expect(read(text)).toBe(phone);
  });

  it.each([
    ["13812341234/13900001111", "13812341234 severalPhones"],
    ["138 1234 1234 13900001111", "13812341234 severalPhones"],
    ["13812341234、13900001111", "13812341234 severalPhones"],
    ["13812341234，13900001111", "13812341234 severalPhones"],
    ["13812341234；13900001111", "13812341234 severalPhones"],
    ["0379-87654321-12/13900001111", "037987654321#12 severalPhones"],
    ["37987654321/13900001111", "037987654321 severalPhones leadingZero"],
    ["+8613812341234/+8613900001111", "13812341234 severalPhones"],
    ["张三、13812341234、13900001111", "13812341234 severalPhones"],
    ["张三、13812341234", "13812341234"],
    ["13812341234/公司", "13812341234"],
    ["13812341234/", "13812341234"],
    ["3716555123", "03716555123 leadingZero"],
    ["1087654321", "01087654321 leadingZero"],
    ["2887654321", "02887654321 leadingZero"],
    ["9553312345", "09553312345 leadingZero"],
    ["65551234", "65551234 noAreaCode"],
    ["6555-1234", "65551234 noAreaCode"],
    ["28655512", "28655512 noAreaCode"],
    ["1008611", "1008611 noAreaCode"],
    ["9553312", "9553312 noAreaCode"],
    ["+852 2345 6789", "+85223456789 foreign"],
    ["+1 (212) 555-0100", "+12125550100 foreign"],
    ["138****1234", "138****1234 maskedPhone"],
    ["138XXXX1234", "138XXXX1234 maskedPhone"],
    ["1.38E+10", "1.38E+10 unreadablePhone"],
    ["1.38e10", "1.38e10 unreadablePhone"],
    ["138X1234", "138X1234 maskedPhone"],
    ["138xxxx1234转8", "138xxxx1234转8 maskedPhone"],
    ["0379-87654321x12", "0379-87654321x12 maskedPhone"],
    ["x13812341234", "x13812341234 unreadablePhone"],
    ["138.1234.1234", "138.1234.1234 unreadablePhone"],
    ["[138]12341234", "[138]12341234 unreadablePhone"],
    ["13812341234（家）", "13812341234(家) unreadablePhone"],
    ["1381234123", "1381234123 unreadablePhone"],
    ["138123412341", "138123412341 unreadablePhone"],
    ["12812341234", "12812341234 unreadablePhone"],
    ["8637987654321", "8637987654321 unreadablePhone"],
    ["0280655512", "0280655512 unreadablePhone"],
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
