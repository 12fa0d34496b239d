import { widen } from "../mess.ts";
import type { SampleCell } from "../sample-sheet.ts";

/** A mobile as people write it down, `number` counting the rows: each of them is the same number. */
export function spellPhone(phone: string, number: number): SampleCell {
  const [head, middle, tail] = [phone.slice(0, 3), phone.slice(3, 7), phone.slice(7)];
  const spellings: readonly SampleCell[] = [
    phone,
    Number(phone),
    phone,
    `${head} ${middle} ${tail}`,
    phone,
    `+86${phone}`,
    `${head}-${middle}-${tail}`,
    phone,
    `86${phone}`,
    ` ${phone}`,
    `0${phone}`,
    phone,
    widen(phone),
    `+86 ${head}-${middle}-${tail}`,
    `17951${phone}`,
  ];
  return spellings[number % spellings.length]!;
}

/** A cell of a customer's number that leaves a note, by the code of it; null where it is read all the same. */
export interface OddPhone {
  readonly code: string | null;
  readonly cell: SampleCell;
}

/** What stands under 客户号码 where it is no mobile. */
export const ODD_PHONES = {
  several: { code: "severalPhones", cell: "13600002211/13600002212" },
  masked: { code: "maskedPhone", cell: "138****2213" },
  scientific: { code: "unreadablePhone", cell: "1.36E+10" },
  unreadable: { code: "unreadablePhone", cell: "客户不愿提供" },
  foreign: { code: "foreign", cell: "+852 9123 4567" },
  withoutZero: { code: "leadingZero", cell: "371-65352217" },
  withoutAreaCode: { code: "noAreaCode", cell: "65352218" },
  landline: { code: null, cell: "0371-65352219" },
  extension: { code: null, cell: "0371-65352220转8012" },
  blank: { code: null, cell: "--" },
} as const satisfies Readonly<Record<string, OddPhone>>;
