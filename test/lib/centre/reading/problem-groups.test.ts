import fc from "fast-check";
import { placesOf, rowsOf } from "../../../../src/lib/centre/reading/group-places.ts";
import { groupProblems } from "../../../../src/lib/centre/reading/problem-groups.ts";
import { countRows, type Problem } from "../../../../src/lib/problem.ts";

const PROBLEM: Problem = {
  code: "unknownAgent",
  effect: "noted",
  table: "calls",
  file: "一班.xlsx",
  sheet: "外呼",
  row: 2,
  column: "B",
  field: "agentId",
  value: "X1",
  day: null,
};

function told(problems: Partial<Problem>[], mostWords?: number) {
  const groups = groupProblems(
    problems.map((one) => ({ ...PROBLEM, ...one })),
    mostWords,
  );
  return groups.map((group) => [group.code, group.word, group.words, group.rows]);
}

describe("problems", () => {
  it("are one where one thing would mend them: code, table, column and word, whichever sheets they stand in", () => {
    expect(
      told([{}, { row: 3 }, { sheet: "十月", column: "C", row: 9 }, { value: "X2" }, { table: "sessions" }]),
    ).toEqual([
      ["unknownAgent", "X1", 1, 3],
      ["unknownAgent", "X2", 1, 1],
      ["unknownAgent", "X1", 1, 1],
    ]);
  });

  it("are told apart by what stands in the cell only where they are about that", () => {
    const repeated = { code: "duplicateRow", effect: "setAside" } as const;
    expect(
      told([
        { ...repeated, value: "2025-10-09" },
        { ...repeated, value: "2025-10-10" },
      ]),
    ).toEqual([["duplicateRow", null, 1, 2]]);
  });

  it("come with those first that cost rows their place, then by kind and word from the most rows down", () => {
    const order = told([
      { code: "totalRow", effect: "skipped", field: null },
      { value: "X2" },
      { code: "noPrice", field: "product", value: "彩铃" },
      { value: "X1" },
      { value: "X1" },
      { code: "unknownOutcome", effect: "setAside", field: "outcome", value: "天书" },
    ]);
    expect(order.map(([code, word]) => [code, word])).toEqual([
      ["unknownOutcome", "天书"],
      ["unknownAgent", "X1"],
      ["unknownAgent", "X2"],
      ["noPrice", "彩铃"],
      ["totalRow", null],
    ]);
  });

  it("count the rows of a whole sheet", () => {
    expect(told([{ code: "foreignOutcomes", effect: "setAside", row: null, rows: 70 }])).toEqual([
      ["foreignOutcomes", "X1", 1, 70],
    ]);
  });

  it("are gathered beyond so many words of a kind, none of them lost", () => {
    const values = ["A", "B", "C", "A", "D"].map((value) => ({ value }));
    expect(told(values, 2)).toEqual([
      ["unknownAgent", "A", 1, 2],
      ["unknownAgent", "B", 1, 1],
      ["unknownAgent", null, 2, 2],
    ]);
  });

  it("are each in one group, whatever they are", () => {
    const some = fc.record({
      code: fc.constantFrom("unknownAgent", "duplicateRow", "foreignOutcomes", "ofAScript"),
      effect: fc.constantFrom("setAside", "noted", "skipped"),
      table: fc.constantFrom("calls", "constructor"),
      field: fc.constantFrom("agentId", "__proto__", null),
      value: fc.constantFrom("X1", "__proto__", "constructor", ""),
      rows: fc.constantFrom(1, 7),
    });
    fc.assert(
      fc.property(fc.array(some), fc.integer({ min: 1, max: 3 }), (parts, mostWords) => {
        const problems = parts.map((part) => ({ ...PROBLEM, ...part }));
        const groups = groupProblems(problems, mostWords);
        expect(groups.reduce((sum, { rows }) => sum + rows, 0)).toBe(countRows(problems));
        expect(new Set(groups.flatMap((group) => group.problems))).toEqual(new Set(problems));
      }),
    );
  });
});

describe("the places of a group", () => {
  const [group] = groupProblems([5, 6, 7, 12, 40].map((row) => ({ ...PROBLEM, row })));

  it("are its first cells and how many rows there are", () => {
    expect(placesOf(group!)).toBe("外呼!B5、B6、B7 等 5 行");
    expect(placesOf(groupProblems([PROBLEM, { ...PROBLEM, sheet: "十月" }])[0]!)).toBe("外呼!B2、十月!B2");
    expect(placesOf(groupProblems([{ ...PROBLEM, row: null, rows: 9 }])[0]!)).toBe("外呼");
  });

  it("are all its rows, those together that follow each other, under their sheets where these are several", () => {
    expect(rowsOf(group!)).toBe("5–7、12、40");
    const [both] = groupProblems([...group!.problems, { ...PROBLEM, sheet: "十月", row: 3 }]);
    expect(rowsOf(both!)).toBe("外呼 5–7、12、40;十月 3");
  });

  it("stay short however many rows there are", () => {
    const scattered = Array.from({ length: 5000 }, (_, row) => ({ ...PROBLEM, row: 2 * row + 1 }));
    const text = rowsOf(groupProblems(scattered)[0]!);
    expect(text).toMatch(/^1、3、5、.*、\d+……$/);
    expect(text.length).toBeLessThan(410);
  });
});
