import { type CellObject, read } from "@e965/xlsx";
import { readWorkbook } from "../../src/hosts/file/read-workbook.ts";
import { writeSample } from "../../src/hosts/file/write-sample.ts";
import { writeWorkbook } from "../../src/hosts/file/write.ts";
import { openCentre } from "../../src/lib/centre/reading/open-centre.ts";
import { cityAgentSubscriptions } from "../../src/lib/centre/reports/clerk/city-agent-subscriptions.ts";
import { citySummary } from "../../src/lib/centre/reports/clerk/city-summary.ts";
import { oldSystemCheck } from "../../src/lib/centre/reports/clerk/old-system-check.ts";
import { productEvaluation } from "../../src/lib/centre/reports/clerk/product-evaluation.ts";
import { productRegister } from "../../src/lib/centre/reports/clerk/product-register.ts";
import { successRegister } from "../../src/lib/centre/reports/clerk/success-register.ts";
import { calls } from "../../src/lib/centre/subjects/calls/calls.ts";
import { makeSample } from "../../src/sample/sample.ts";
import { gridsOf } from "../support/centre.ts";
import { CommandFolder } from "../support/command-line.ts";
import { expectSameAfterRecalculation, recalculate } from "../support/libreoffice.ts";
import { packageFaults } from "../support/package-check.ts";

jest.setTimeout(300_000);

describe("the bundles of a made-up centre", () => {
  let folder: CommandFolder;
  let input: string;
  let inputSheets: string[];
  beforeAll(async () => {
    folder = await CommandFolder.set();
    const { sheets } = makeSample({ agents: 24, month: "2025-10", seed: 5, callsPerAgentDay: 8 });
    inputSheets = sheets.map(({ name }) => name);
    input = await folder.put("示例.xlsx", await writeSample(sheets));
  });
  afterAll(() => folder.clear());

  it.each([
    ["daily", ["--date", "2025-10-09"], 8],
    ["monthly", ["--month", "2025-10"], 9],
    ["monthly", ["--month", "2025-10", "--into"], 9],
  ])("%s with %j keeps every figure when LibreOffice works the formulas out anew", async (id, words, least) => {
    const out = `${id}${words.length}.xlsx`;
    const { exit } = await folder.run([id, input, ...words, "--out", folder.path(out)]);
    expect(exit).toBe(0);
    const bytes = await folder.bytes(out);
    expect(packageFaults(bytes)).toEqual([]);
    expect(await expectSameAfterRecalculation(bytes)).toBeGreaterThan(300);
    const recalculated = await recalculate(bytes);
    const ours = read(recalculated).SheetNames.filter((name) => !inputSheets.includes(name));
    expect(ours.length).toBeGreaterThanOrEqual(least + 3);
    expect(errorsIn(recalculated, ours)).toEqual([]);
  });
});

describe("the reports of one city or product, and those that list", () => {
  it("keep every figure too", async () => {
    const { sheets } = makeSample({ agents: 24, month: "2025-10", seed: 5, callsPerAgentDay: 8 });
    const centre = await openCentre(await readWorkbook({ name: "示例.xlsx", bytes: await writeSample(sheets) }));
    const { cities, products } = centre.of(calls);
    const [city, product] = [cities.texts[1]!, products.texts[0]!];
    const asked = { city: { period: "2025-10", city }, product: { period: "2025-10", product } };
    const grids = [
      ...[citySummary, cityAgentSubscriptions, oldSystemCheck].flatMap((one) => gridsOf(one, centre, asked.city)),
      ...[productRegister, productEvaluation].flatMap((one) => gridsOf(one, centre, asked.product)),
      ...[oldSystemCheck, successRegister].flatMap((one) => gridsOf(one, centre, "2025-10")),
    ];
    const bytes = await writeWorkbook(grids);
    expect(await expectSameAfterRecalculation(bytes)).toBeGreaterThan(300);
    expect(errorsIn(await recalculate(bytes), read(bytes).SheetNames)).toEqual([]);
  });
});

/** The cells of some sheets that hold an error value. */
function errorsIn(bytes: Uint8Array, names: readonly string[]): string[] {
  const { Sheets: sheets } = read(bytes);
  return names.flatMap((name) =>
    Object.entries(sheets[name] as Record<string, CellObject>)
      .filter(([address, cell]) => !address.startsWith("!") && cell.t === "e")
      .map(([address, cell]) => `${name}!${address} =${cell.f ?? ""}`),
  );
}
