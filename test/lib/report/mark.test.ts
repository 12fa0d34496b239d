import { markFormula, markOf, storedMark } from "../../../src/lib/report/mark.ts";

describe("a mark as a formula", () => {
  it.each(["a", 'output|2025-10|{"top":20,"班组":"<一班>"}', '="="', '"'])(
    "gives %s back, however it is written",
    (mark) => {
      expect(markOf(markFormula(mark))).toBe(mark);
      expect(markOf(`=${markFormula(mark)}`)).toBe(mark);
    },
  );

  it("fits however long it is, and differs from its like", () => {
    const long = (end: string) => "长".repeat(300) + end;
    expect(markFormula(long("a")).length).toBe(257);
    expect(markFormula(long("a"))).not.toBe(markFormula(long("b")));
  });

  it("holds what the sheet is known by afterwards", () => {
    const mark = "长".repeat(300);
    expect(markOf(markFormula(mark))).toBe(storedMark(mark));
    expect(storedMark("短")).toBe("短");
  });
});
