import { BlockBudget, payloadBytes } from "../../../src/hosts/excel/block-budget.ts";

describe("BlockBudget", () => {
  it("begins with few rows, as cells may be wide", () => {
    expect(new BlockBudget().rowsFor(9)).toBe(1302);
    expect(new BlockBudget().rowsFor(16_384)).toBe(1);
  });

  it("grows with what cells turn out to need, fourfold at most", () => {
    const budget = new BlockBudget();
    const rows = [1, 2, 3, 4].map(() => {
      budget.settle(12_000, 1000);
      return budget.rowsFor(10);
    });
    expect(rows).toEqual([4687, 6250, 6250, 6250]);
  });

  it("shrinks as soon as cells are wider", () => {
    const budget = new BlockBudget();
    budget.settle(750_000, 1000);
    expect(budget.rowsFor(10)).toBe(100);
  });

  it("halves what was refused, again and again down to one row", () => {
    const budget = new BlockBudget();
    const tried: number[] = [];
    let rows = 9;
    while (budget.halve(rows, 4)) tried.push((rows = Math.min(rows, budget.rowsFor(4))));
    expect(tried).toEqual([4, 2, 1]);
  });

  it("comes back to large blocks slowly after a refusal", () => {
    const budget = new BlockBudget();
    budget.settle(16_000, 1000);
    const before = budget.rowsFor(10);
    budget.halve(before, 10);
    const after = Array.from({ length: 4 }, () => {
      const rows = budget.rowsFor(10);
      budget.settle(16_000, 1000);
      return rows;
    });
    expect(before).toBe(4687);
    expect(after).toEqual([2342, 3124, 4165, 4687]);
  });
});

describe("payloadBytes", () => {
  it("counts a Chinese character as three bytes", () => {
    expect(payloadBytes([["成功"], ["ab"]])).toBe('[["成功"],["ab"]]'.length + 4);
  });

  it("judges many rows by some of them", () => {
    const rows = Array.from({ length: 10_000 }, () => [45939.25, "张三"]);
    const bytes = new TextEncoder().encode(JSON.stringify(rows)).length;
    expect(Math.abs(payloadBytes(rows) / bytes - 1)).toBeLessThan(0.01);
  });
});
