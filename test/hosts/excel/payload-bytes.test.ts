import { payloadBytes } from "../../../src/hosts/excel/payload-bytes.ts";

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
