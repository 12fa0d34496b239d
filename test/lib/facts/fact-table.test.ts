import { FactTableBuilder } from "../../../src/lib/facts/fact-table.ts";

describe("FactTableBuilder", () => {
  it("puts facts into columns, with where each came from", () => {
    const builder = new FactTableBuilder(["date"], ["seconds", "rests"]);
    builder.add({ date: 45_939 }, { seconds: 3600, rests: 0.5 }, { sheet: 2, row: 17 });
    builder.add({ date: 45_940 }, { seconds: 60, rests: 0 }, { sheet: 0, row: 3 });
    expect(builder.finish()).toEqual({
      length: 2,
      keys: { date: Int32Array.of(45_939, 45_940) },
      amounts: { seconds: Float64Array.of(3600, 60), rests: Float64Array.of(0.5, 0) },
      sheets: Int32Array.of(2, 0),
      rows: Int32Array.of(17, 3),
    });
  });

  it("takes facts by the column, behind those that were added and before those that will be", () => {
    const builder = new FactTableBuilder(["date"], ["seconds"]);
    builder.add({ date: 1 }, { seconds: 10 }, { sheet: 0, row: 5 });
    const { keys: more, amounts: found, rows: places } = builder.extend(2, 3);
    more.date.set([2, 3]);
    found.seconds.set([20, 30]);
    places.set([7, 8]);
    builder.add({ date: 4 }, { seconds: 40 }, { sheet: 4, row: 9 });
    const { keys, amounts, sheets, rows } = builder.finish();
    expect([...keys.date!, ...Array.from(amounts.seconds!)]).toEqual([1, 2, 3, 4, 10, 20, 30, 40]);
    expect([...sheets, ...rows]).toEqual([0, 3, 3, 4, 5, 7, 8, 9]);
  });

  it("keeps counts in a byte each, and all as they were once one does not fit", () => {
    const builder = new FactTableBuilder(["date"], ["dialled", "seconds"], ["dialled"]);
    builder.extend(2, 0).amounts.dialled.set([1, 255]);
    expect(builder.finish().amounts.dialled).toEqual(Uint8Array.of(1, 255));
    builder.add({ date: 3 }, { dialled: 256, seconds: 0.5 }, { sheet: 0, row: 2 });
    builder.extend(1, 0).amounts.dialled.set([7]);
    const { dialled, seconds } = builder.finish().amounts;
    expect([dialled, seconds]).toEqual([Float64Array.of(1, 255, 256, 7), Float64Array.of(0, 0, 0.5, 0)]);
  });

  it("has its columns even without facts", () => {
    const { length, keys, amounts } = new FactTableBuilder(["date"], ["seconds"]).finish();
    expect([length, keys, amounts]).toEqual([0, { date: new Int32Array(0) }, { seconds: new Float64Array(0) }]);
  });

  it("keeps what it has when room is made for more", () => {
    const builder = new FactTableBuilder(["date"], ["dialled"]);
    for (let row = 0; row < 1030; row++) {
      builder.add({ date: row }, { dialled: row }, { sheet: 0, row });
      builder.reserve(row % 7 === 0 ? 3000 : 1);
    }
    const { keys, rows } = builder.finish();
    expect([...keys.date!]).toEqual(Array.from({ length: 1030 }, (_, row) => row));
    expect([...rows]).toEqual([...keys.date!]);
  });

  it("keeps thousands of facts in order", () => {
    const builder = new FactTableBuilder(["date"], ["dialled"]);
    for (let row = 0; row < 5000; row++) builder.add({ date: row }, { dialled: row * 2 }, { sheet: 0, row });
    const { keys, amounts, rows } = builder.finish();
    const places = [0, 1023, 1024, 2048, 4999];
    expect(places.map((place) => keys.date![place])).toEqual(places);
    expect(places.map((place) => amounts.dialled![place])).toEqual(places.map((place) => place * 2));
    expect(rows).toHaveLength(5000);
  });
});
