import { FUNCTIONS } from "../../src/functions/registry.ts";
import { agentOutputHours, agentRates } from "../../src/lib/centre/reports/index.ts";
import { gridOf, jsonOf, linesOf, near } from "../support/centre.ts";
import { FormulaEngine } from "../support/fake-functions/formula-engine.ts";
import type { SheetCell } from "../support/fake-functions/function-runtime.ts";
import { sampleTables, type SampleTables } from "../support/fake-functions/sample-tables.ts";
import { PLATFORMS, startFunctions } from "../support/fake-functions/start-functions.ts";

const MONTH = "2025-10";
const PEOPLE = ["人员花名册", "业务单价", "新系统外呼明细", "老系统导出", "驻马店汇总"];
const HOURS = ["签入签出", "补录工时"];

let sample: SampleTables;

beforeAll(async () => {
  sample = await sampleTables(MONTH);
});

function tableNamed(name: string) {
  return sample.tables[sample.names.indexOf(name)]!;
}

/** A sheet's whole range: `'签入签出'!A1:G40`. */
function rangeOf(name: string): string {
  const table = tableNamed(name);
  const columns = Math.max(...table.map((row) => row.length));
  return `'${name}'!$A$1:$${String.fromCharCode(64 + columns)}$${table.length}`;
}

function rangesOf(...names: string[]): string {
  return names.map(rangeOf).join(", ");
}

describe.each(PLATFORMS)("formulas in a workbook, on the %s", (platform) => {
  /** What a sheet of formulas shows beside the sample's sheets. */
  async function calculate(formulas: readonly (readonly SheetCell[])[]): Promise<unknown[][]> {
    const engine = new FormulaEngine(
      startFunctions(platform),
      FUNCTIONS.map(({ id }) => id),
    );
    const inputs = Object.fromEntries(sample.names.map((name) => [name, tableNamed(name)]));
    return (await engine.calculate({ ...inputs, 公式: formulas }))["公式"]!;
  }

  it("show each agent's figures as the report has them", async () => {
    const { rows } = jsonOf(agentOutputHours, sample.centre, MONTH);
    const isAlone = (id: unknown) => rows.filter(({ agentId }) => agentId === id).length === 1;
    const agents = rows.filter(({ agentId, name }) => name !== null && isAlone(agentId)).slice(0, 6);
    const figures = await calculate(
      agents.map(({ agentId }, row): SheetCell[] => [
        agentId as string,
        MONTH,
        `=SEAT.MEASURE("产值", A${row + 1}, B${row + 1}, ${rangesOf(...PEOPLE)})`,
        `=SEAT.MEASURE("工时", A${row + 1}, B${row + 1}, ${rangesOf("人员花名册", ...HOURS)})`,
        `=SEAT.MEASURE("outputRank", A${row + 1}, B${row + 1}, ${rangesOf(...PEOPLE)})`,
      ]),
    );
    expect(agents).toHaveLength(6);
    const expected = agents.map(({ agentId, output, hours, outputRank }) => {
      return [agentId, MONTH, near(output as number), near(hours as number), outputRank];
    });
    expect(figures).toEqual(expected);
  });

  it("spill a report, whose cells other formulas may use", async () => {
    const shown = await calculate([[`=SEAT.REPORT("agent-rates", "${MONTH}", ${rangesOf(...PEOPLE)})`]]);
    const lines = linesOf(gridOf(agentRates, sample.centre, MONTH)).filter(([role]) => role !== "note");
    expect(shown).toEqual(lines.map(([, ...cells]) => cells.map((cell) => cell ?? "")));
    const [[dialled, total]] = (await calculate([
      [
        `=SUM(SEAT.MEASURE("外呼量", "一班", "${MONTH}", ${rangesOf(...PEOPLE)}), 0)`,
        `=IFERROR(SEAT.CONNECTRATE(${rangeOf("签入签出")}), "读不到")`,
      ],
    ])) as [[number, string]];
    const { subtotals } = jsonOf(agentRates, sample.centre, MONTH);
    expect([dialled, total]).toEqual([subtotals.find(({ team }) => team === "一班")!["dialled"], "读不到"]);
  });

  it("take omitted arguments, references to blanks, and masks and periods of other cells", async () => {
    const shown = await calculate([
      [45939, '=SEAT.PERIOD(A1, "月")', "=SEAT.MASK(C2)", `=SEAT.CONNECTRATE(${rangeOf("驻马店汇总")}, , B1)`],
      [null, '=SEAT.PERIOD(A2, "月")', "13812341234", `=SEAT.CONNECTRATE(${rangeOf("驻马店汇总")}, A2, A2)`],
    ]);
    expect(shown[0]!.slice(1, 3)).toEqual([MONTH, "138****1234"]);
    expect(shown[1]![1]).toBe("");
    expect(shown[0]![3]).toBe(shown[1]![3]);
    expect(shown[0]![3]).toBeGreaterThan(0);
  });
});
