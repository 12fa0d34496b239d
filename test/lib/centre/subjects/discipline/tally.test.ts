import { type Row, tallyIn, yuan } from "./record.ts";

const october: readonly Row[] = [
  ["2025-08-05", 3],
  ["2025-09-12", 2],
  ["2025-10-03", 2, { goods: 168, multiple: 2 }],
];

describe("tallyOf", () => {
  it("counts what was issued in the period, by escalation too", () => {
    const { verbal, written, severe, dismissal } = tallyIn("2025-10", october);
    expect([verbal, written, severe, dismissal]).toEqual([0, 1, 1, 1]);
  });

  it("counts what is active at the period's end, used for an escalation or not", () => {
    const { activeVerbal, activeWritten, activeSevere, level } = tallyIn("2025-10", october);
    expect([activeVerbal, activeWritten, activeSevere, level]).toEqual([0, 2, 2, 4]);
  });

  it.each([
    ["2025-09", { verbal: 0, activeVerbal: 0, level: null }],
    ["2025-10", { verbal: 2, activeVerbal: 2, level: 1 }],
    ["2025-11", { verbal: 0, activeVerbal: 2, level: 1 }],
    ["2026-09", { verbal: 0, activeVerbal: 2, level: 1 }],
    ["2026-10", { verbal: 0, activeVerbal: 0, level: null }],
  ])("tells of two warnings of October 2025, asked in %s: %j", (month, tally) => {
    const rows: Row[] = [
      ["2025-10-02", 1],
      ["2025-10-31", 1],
    ];
    expect(tallyIn(month, rows)).toMatchObject(tally);
  });

  it("adds up the fines and the compensation of what was issued in the period", () => {
    const { fines, compensation } = tallyIn("2025-10", october);
    expect([fines, compensation]).toEqual([yuan(100), yuan(336)]);
  });

  it("counts a violation of the month before in the month of its notice", () => {
    const rows: Row[] = [["2025-10-30", 2, { noticed: "2025-11-01", goods: 10, multiple: 1 }]];
    expect(tallyIn("2025-10", rows)).toMatchObject({ written: 0, fines: 0, compensation: 0, level: null });
    expect(tallyIn("2025-11", rows)).toMatchObject({ written: 1, fines: yuan(100), compensation: yuan(10), level: 2 });
  });

  it("counts by the days of a shorter period", () => {
    const rows: Row[] = [
      ["2025-10-08", 1],
      ["2025-10-09", 1],
    ];
    expect(tallyIn("2025-10-09", rows)).toMatchObject({ verbal: 1, activeVerbal: 2, fines: yuan(20) });
  });

  it("proposes the month's reduction of pay", () => {
    expect(tallyIn("2025-10", october)).toMatchObject({ payReduction: 0.2, deductionAmount: yuan(460) });
    expect(tallyIn("2025-11", october)).toMatchObject({ payReduction: 0.4, deductionAmount: yuan(920) });
  });

  it("holds fines, compensation and deduction together against the legal cap", () => {
    expect(tallyIn("2025-10", october)).toMatchObject({ overLegalCap: true, withinCap: yuan(460) });
    expect(tallyIn("2025-10", october.slice(0, 2))).toMatchObject({ overLegalCap: false, withinCap: yuan(460) });
    expect(tallyIn("2025-10", [["2025-10-01", 2]])).toMatchObject({ overLegalCap: false, withinCap: yuan(100) });
  });

  it("knows fines but neither deduction nor cap where the pay is unknown", () => {
    expect(tallyIn("2025-10", october, { pay: null })).toMatchObject({
      fines: yuan(100),
      payReduction: 0.2,
      deductionAmount: null,
      overLegalCap: null,
      withinCap: null,
    });
  });

  describe("says how many more bring which sanction", () => {
    it.each<[string, Row[], number[]]>([
      ["nothing yet", [], [3, 2, 2]],
      [
        "two open verbal warnings",
        [
          ["2025-10-01", 1],
          ["2025-10-02", 1],
        ],
        [1, 2, 2],
      ],
      [
        "three that were used up",
        [
          ["2025-10-01", 1],
          ["2025-10-02", 1],
          ["2025-10-03", 1],
        ],
        [3, 1, 2],
      ],
      [
        "one lapsed within the month",
        [
          ["2024-10-31", 1],
          ["2025-10-02", 1],
        ],
        [2, 2, 2],
      ],
      [
        "one that lapses the day after",
        [
          ["2024-11-01", 1],
          ["2025-10-02", 1],
        ],
        [1, 2, 2],
      ],
      ["a severe warning", [["2025-10-01", 3]], [3, 2, 1]],
    ])("after %s", (_, rows, more) => {
      expect(tallyIn("2025-10", rows).next).toEqual([
        { category: "轻度", more: more[0], sanction: "书面批评" },
        { category: "严重", more: more[1], sanction: "严重警告" },
        { category: "重大", more: more[2], sanction: "开除" },
      ]);
    });
  });
});
