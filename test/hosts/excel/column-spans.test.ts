import { spansOf } from "../../../src/hosts/excel/column-spans.ts";

describe("spansOf", () => {
  it.each<[readonly number[], readonly (readonly [number, number])[]]>([
    [[], []],
    [[3], [[3, 1]]],
    [[0, 1, 2], [[0, 3]]],
    [
      [5, 0, 1, 7, 6, 1],
      [
        [0, 2],
        [5, 3],
      ],
    ],
  ])("puts %j together", (columns, spans) => {
    expect(spansOf(columns)).toEqual(spans.map(([first, count]) => ({ first, count })));
  });
});
