import {
  defaultOutcomes,
  foldOutcome,
  isConnected,
  meantClass,
  OUTCOME_CLASSES,
} from "../../../../../src/lib/centre/subjects/calls/outcomes.ts";

test.each([
  ["成功", "subscribed"],
  ["订购成功", "subscribed"],
  ["客户挂断", "refused"],
  ["勿扰", "refused"],
  ["不要再打", "refused"],
  ["稍后再拨", "callback"],
  ["停机保号", "ineligible"],
  ["拒接", "noAnswer"],
  ["正在通话", "busy"],
  ["来电提醒", "unreachable"],
  ["SALE", "subscribed"],
  ["NI", "refused"],
  ["dnc", "refused"],
  ["CallBk", "callback"],
  ["A", "noAnswer"],
  ["N", "noAnswer"],
  ["NA", "noAnswer"],
  ["B", "busy"],
  ["AB", "busy"],
  ["DC", "unreachable"],
  ["noAnswer", "noAnswer"],
  [" 无人 接听\u3000", "noAnswer"],
  ["ＳＡＬＥ", "subscribed"],
])("classes the word %s as %s", (word, outcome) => {
  expect(defaultOutcomes.get(foldOutcome(word))).toBe(outcome);
});

test("knows no class for other words", () => {
  expect(defaultOutcomes.has(foldOutcome("莫名其妙"))).toBe(false);
});

test("has every word of every class, none of them in two", () => {
  expect(defaultOutcomes.size).toBe(7 + 11 + 5 + 7 + 7 + 6 + 8 + 10 + 7);
});

test("calls the first four classes connected", () => {
  expect(OUTCOME_CLASSES.filter(isConnected)).toEqual(["subscribed", "refused", "callback", "ineligible"]);
});

test.each([
  ["定制", "subscribed"],
  ["无法接通", "unreachable"],
  ["Refused", "refused"],
  ["成功", "subscribed"],
])("understands %s as the class %s", (word, outcome) => {
  expect(meantClass(word)).toBe(outcome);
});
