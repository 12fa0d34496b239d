/** What very different headers end in: it alone makes no two of them alike. */
const KIND_OF_VALUE = /(?:时间|日期|名称|号码|编号|号)$/;

/** At least so alike are a header and one that is a part of it: 话务日期 and 日期, 本中心工号 and 工号. */
const PART = 0.6;

/**
 * How alike two headers are, from 0 to 1: by the characters that they share besides the kind of value, so that 话务结果 is
 * like 结果 and 坐席号 like 坐席工号, but 退订时间 not like 签出时间.
 */
export function likeness(one: string, other: string): number {
  const part = one.length > other.length ? one.includes(other) : other.includes(one);
  const [left, right] = [one, other].map((header) => [...header.replace(KIND_OF_VALUE, "")]);
  return Math.max(part ? PART : 0, sharedPart(left!, right!));
}

function sharedPart(left: readonly string[], right: readonly string[]): number {
  const unmet = [...right];
  const shared = left.filter((character) => {
    const place = unmet.indexOf(character);
    if (place >= 0) unmet.splice(place, 1);
    return place >= 0;
  });
  return shared.length === 0 ? 0 : (2 * shared.length) / (left.length + right.length);
}
