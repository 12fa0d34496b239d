import { formerIn, formerText } from "../../../../src/hosts/excel/write/marks.ts";

test.each([
  [{ name: "月报", hasLostCharts: false }, "月报"],
  [{ name: "月报", hasLostCharts: true }, "月报*"],
])("what a kept sheet says of its former one can be read again: %j", (former, text) => {
  expect(formerText(former)).toBe(text);
  expect(formerIn(text)).toEqual(former);
});
