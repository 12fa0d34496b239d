import { playLadder } from "../../../../../src/lib/centre/subjects/discipline/play-ladder.ts";
import { day, ledgerOf, recordOf, type Row, show, violation } from "./record.ts";

describe("playLadder", () => {
  it("issues one sanction of its level for each violation that stands", () => {
    expect(
      show([
        ["2025-01-05", 1],
        ["2025-02-05", 2],
        ["2025-03-05", 3],
        ["2025-04-05", 4],
      ]),
    ).toEqual(["2025-01-05 level 1, 0", "2025-02-05 level 2, 100", "2025-03-05 level 3, 0", "2025-04-05 level 4, 0"]);
  });

  it("issues on the day of notice", () => {
    expect(show([["2025-10-30", 1, { noticed: "2025-11-01" }]])).toEqual(["2025-11-01 level 1, 0"]);
  });

  it("knows nothing of what is issued after the asked day", () => {
    const rows: Row[] = [["2025-10-30", 1, { noticed: "2025-11-01" }]];
    expect(show(rows, "2025-10-31")).toEqual([]);
    expect(show(rows, "2025-11-01")).toHaveLength(1);
  });

  describe("escalates", () => {
    it("three verbal warnings into a written one on the same date", () => {
      expect(
        show([
          ["2025-01-05", 1],
          ["2025-02-05", 1],
          ["2025-03-05", 1],
        ]),
      ).toEqual([
        "2025-01-05 level 1, 0",
        "2025-02-05 level 1, 20",
        "2025-03-05 level 1, 0",
        "2025-03-05 level 2, 100, of 0+1+2",
      ]);
    });

    it.each([
      [2, 3],
      [3, 4],
    ] as const)("two of level %i into one of level %i", (level, next) => {
      const rows: Row[] = [
        ["2025-01-05", level, { fine: 0 }],
        ["2025-02-05", level, { fine: 0 }],
      ];
      expect(show(rows).slice(2)).toEqual([`2025-02-05 level ${next}, 0, of 0+1`]);
    });

    it("once for every three, each of them used once", () => {
      const { sanctions } = ledgerOf([1, 2, 3, 4, 5, 6, 7].map((date): Row => [`2025-01-0${date}`, 1]));
      expect(sanctions.map(({ closedBy }) => closedBy)).toEqual([3, 3, 3, 8, 7, 7, 7, 8, null, null]);
      expect(sanctions.map(({ level }) => level)).toEqual([1, 1, 1, 2, 1, 1, 1, 2, 3, 1]);
    });

    it("an escalated sanction further on the same date", () => {
      expect(
        show([
          ["2025-01-01", 3],
          ["2025-01-02", 2],
          ["2025-01-03", 1],
          ["2025-01-04", 1],
          ["2025-01-05", 1],
        ]).slice(4),
      ).toEqual([
        "2025-01-05 level 1, 0",
        "2025-01-05 level 2, 100, of 2+3+4",
        "2025-01-05 level 3, 0, of 1+5",
        "2025-01-05 level 4, 0, of 0+6",
      ]);
    });

    it("nothing beyond dismissal", () => {
      expect(
        show([
          ["2025-01-01", 4],
          ["2025-01-02", 4],
          ["2025-01-03", 4],
        ]),
      ).toHaveLength(3);
    });

    it("by the centre's own thresholds", () => {
      const thresholds = { verbal: 2, written: 1, severe: 3 };
      expect(
        show(
          [
            ["2025-01-01", 1],
            ["2025-01-02", 1],
          ],
          undefined,
          { penalties: { thresholds } },
        ),
      ).toEqual([
        "2025-01-01 level 1, 0",
        "2025-01-02 level 1, 20",
        "2025-01-02 level 2, 100, of 0+1",
        "2025-01-02 level 3, 0, of 2",
      ]);
    });

    it("says which violation brought it and when the others were used up", () => {
      const { sanctions } = ledgerOf([
        ["2025-01-05", 2],
        ["2025-02-05", 2, { noticed: "2025-02-07" }],
      ]);
      expect(sanctions[2]!.violation).toEqual(violation(["2025-02-05", 2, { noticed: "2025-02-07" }], 1));
      expect(sanctions.map(({ closedDay }) => closedDay)).toEqual([day("2025-02-07"), day("2025-02-07"), null]);
    });
  });

  describe("asks on the date of each new sanction whether the earlier ones are open", () => {
    it.each([
      ["2025-10-01", true],
      ["2025-10-02", false],
    ])("a warning of 2024-10-02 on %s: %s", (third, escalates) => {
      const sanctions = show([
        ["2024-10-02", 1],
        ["2025-09-01", 1],
        [third, 1],
      ]);
      expect(sanctions.some((one) => one.includes("level 2"))).toBe(escalates);
    });

    it("and counts none after the contract's end toward dismissal", () => {
      const rows: Row[] = [
        ["2025-01-05", 3],
        ["2025-06-05", 3],
      ];
      expect(show(rows, undefined, { contractEnd: "2025-06-05" })).toHaveLength(3);
      expect(show(rows, undefined, { contractEnd: "2025-06-04" })).toHaveLength(2);
    });

    it("holds a severe warning against the contract of its day of issue", () => {
      const record = recordOf([["2025-01-05", 3]]);
      const contractEndOn = (asked: number) => day(asked < day("2025-06-01") ? "2025-05-31" : "2028-05-31");
      const renewed = { ...record, employment: { ...record.employment, contractEndOn } };
      expect(playLadder(renewed, day("2025-12-31")).sanctions[0]!.lapseDay).toBe(day("2025-06-01"));
    });
  });

  describe("fines", () => {
    it("the verbal warning that makes exactly two open", () => {
      const fines = ledgerOf([1, 2, 3, 4, 5].map((date): Row => [`2025-01-0${date}`, 1])).sanctions;
      expect(fines.filter(({ level }) => level === 1).map(({ fine }) => fine / 10000)).toEqual([0, 20, 0, 0, 20]);
    });

    it("no second verbal warning once the first has lapsed", () => {
      expect(
        show([
          ["2024-10-02", 1],
          ["2025-10-02", 1],
        ]),
      ).toEqual(["2024-10-02 level 1, 0", "2025-10-02 level 1, 0"]);
    });

    it.each<[string, Row, string]>([
      ["0 for the second verbal warning", ["2025-01-02", 1, { fine: 0 }], "2025-01-02 level 1, 0"],
      ["50 for the second verbal warning", ["2025-01-02", 1, { fine: 50 }], "2025-01-02 level 1, 50"],
      ["0 for a written warning", ["2025-01-02", 2, { fine: 0 }], "2025-01-02 level 2, 0"],
      ["300 for a severe warning", ["2025-01-02", 3, { fine: 300 }], "2025-01-02 level 3, 300"],
    ])("by the row where it says %s", (_, row, sanction) => {
      expect(show([["2025-01-01", 1], row])).toEqual(["2025-01-01 level 1, 0", sanction]);
    });

    it("an escalation on top of the row's own 罚款", () => {
      expect(
        show([
          ["2025-01-01", 1],
          ["2025-01-02", 1],
          ["2025-01-03", 1, { fine: 5 }],
        ]).slice(2),
      ).toEqual(["2025-01-03 level 1, 5", "2025-01-03 level 2, 100, of 0+1+2"]);
    });

    it("by the centre's own amounts", () => {
      const rows: Row[] = [
        ["2025-01-01", 1],
        ["2025-01-02", 1],
        ["2025-01-03", 2],
      ];
      const fined = show(rows, undefined, { penalties: { fineSecondVerbal: 12.5, fineWritten: 80 } });
      expect(fined.slice(1)).toEqual(["2025-01-02 level 1, 12.5", "2025-01-03 level 2, 80"]);
    });
  });

  describe("asks for compensation", () => {
    it("of the goods' value times the multiple, apart from fines and once", () => {
      const { sanctions } = ledgerOf([
        ["2025-01-01", 2],
        ["2025-01-02", 2, { goods: 168, multiple: 2, fine: 0 }],
      ]);
      expect(sanctions.map(({ compensation }) => compensation / 10000)).toEqual([0, 336, 0]);
      expect(sanctions.map(({ fine }) => fine / 10000)).toEqual([100, 0, 0]);
    });

    it.each([
      [{ goods: 168 }, 0],
      [{ multiple: 2 }, 0],
      [{ goods: 0.1, multiple: 3 }, 0.3],
      [{ goods: 19.99, multiple: 1.1 }, 21.989],
    ])("%j: %d yuan", (cells, compensation) => {
      expect(ledgerOf([["2025-01-01", 2, cells]]).sanctions[0]!.compensation).toBe(compensation * 10000);
    });
  });

  describe("an appeal", () => {
    it("revokes the violation as if it had never been, and all is worked out again", () => {
      expect(
        show([
          ["2025-10-10", 1],
          ["2025-10-11", 1, { appeal: "revoked" }],
          ["2025-10-12", 1],
        ]),
      ).toEqual(["2025-10-10 level 1, 0", "2025-10-12 level 1, 20"]);
    });

    it.each(["pending", "upheld", "none"] as const)("%s leaves the violation standing", (appeal) => {
      expect(show([["2025-10-11", 2, { appeal }]])).toEqual(["2025-10-11 level 2, 100"]);
    });

    it("made late still follows its result", () => {
      expect(show([["2025-10-01", 2, { appealed: "2025-10-20", appeal: "revoked" }]])).toEqual([]);
    });

    it("keeps what it revoked on record, from the day of issue", () => {
      const rows: Row[] = [["2025-10-11", 1, { noticed: "2025-10-12", appeal: "revoked" }]];
      expect(ledgerOf(rows, "2025-10-12").revoked).toEqual(rows.map(violation));
      expect(ledgerOf(rows, "2025-10-11").revoked).toEqual([]);
    });
  });
});
