import { isPayloadFault } from "../../../src/hosts/excel/excel-fault.ts";
import { readRows, spansOf } from "../../../src/hosts/excel/read-rows.ts";

const part = { sheetId: "{1}", columns: [0, 1], firstRow: 0, rowCount: 2, numeric: new Set<number>() };

/** A context whose ranges all have these properties, and the properties that were asked of them. */
function contextOf(properties: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const load = (options: object) => asked.push(...Object.keys(options));
  const worksheet = { getRangeByIndexes: () => ({ ...properties, load }) };
  const context = {
    workbook: { worksheets: { getItem: () => worksheet } },
    sync: () => Promise.resolve(asked.push("sync")),
  };
  return { context: context as unknown as Excel.RequestContext, asked };
}

describe("readRows", () => {
  it("asks for nothing but values where there are only texts", async () => {
    const { context, asked } = contextOf({
      values: [
        ["工号", "姓名"],
        ["1001", ""],
      ],
    });
    await readRows(context, part);
    expect(asked).toEqual(["values", "sync"]);
  });

  it("asks for the formats of numbers, and for the types of texts like errors", async () => {
    const { context, asked } = contextOf({
      values: [
        ["#N/A", 1],
        ["", 2],
      ],
      numberFormat: [["0"], ["0"]],
      valueTypes: [["Error"], ["Empty"]],
    });
    const { formats, types } = await readRows(context, part);
    expect(asked).toEqual(["values", "sync", "numberFormat", "valueTypes", "sync"]);
    expect([[...formats.keys()], [...types.keys()]]).toEqual([[1], [0]]);
  });

  it("asks for the formats of columns known to hold numbers at once", async () => {
    const { context, asked } = contextOf({
      values: [
        ["a", 1],
        ["b", 2],
      ],
      numberFormat: [["0"], ["0"]],
    });
    await readRows(context, { ...part, numeric: new Set([1]) });
    expect(asked).toEqual(["values", "numberFormat", "sync"]);
  });

  it("takes values that did not come for too many of them", async () => {
    const reading = readRows(contextOf({ values: null }).context, part);
    await expect(reading.catch(isPayloadFault)).resolves.toBe(true);
  });
});

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
