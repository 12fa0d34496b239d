import fc from "fast-check";
import { CountColumn } from "../../../src/lib/facts/growing-column.ts";

describe("CountColumn", () => {
  it("gives back what was pushed, whatever it is", () => {
    const count = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 255 }) },
      fc.constantFrom(256, -1, 0.5, 1e15),
    );
    fc.assert(
      fc.property(fc.array(count, { maxLength: 3000 }), (counts) => {
        const column = new CountColumn();
        for (const one of counts) column.push(one);
        expect(Array.from(column.values)).toEqual(counts);
      }),
    );
  });

  it("takes a byte for each until one does not fit", () => {
    const column = new CountColumn();
    column.extend(3).set([0, 1, 255]);
    expect(column.values).toBeInstanceOf(Uint8Array);
    column.push(1.5);
    expect(column.values).toEqual(Float64Array.of(0, 1, 255, 1.5));
  });
});
