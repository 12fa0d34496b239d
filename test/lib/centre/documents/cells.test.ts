import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { DOCUMENTS } from "../../../../src/lib/centre/documents/index.ts";
import { complaintMonthly, complaintSummary } from "../../../../src/lib/centre/reports/service/index.ts";
import { satisfactionWeekly } from "../../../../src/lib/centre/reports/service/index.ts";
import { readStamp } from "../../../../src/lib/centre/tracing/read-stamp.ts";
import { traceFigure } from "../../../../src/lib/centre/tracing/trace-figure.ts";
import type { JsonFigures, ReportJson } from "../../../../src/lib/report/to-json.ts";
import { centreOf, jsonOf, requestOf } from "../../../support/centre.ts";
import { COMPLAINT_POST } from "../../../support/complaint-post.ts";
import { cellsSaid, paperOf } from "../../../support/documents.ts";

const PERIODS = { day: "2025-10-14", week: "2025-W41", month: "2025-10", range: "" };

const CASES = DOCUMENTS.flatMap((document) =>
  document.of.map((kind) => [document.id, PERIODS[kind], document] as const),
);

let centre: Centre;
beforeAll(async () => {
  centre = await centreOf(COMPLAINT_POST);
});

describe("every number of a document", () => {
  it.each(CASES)("is a cell of its report (%s of %s)", (_, period, document) => {
    const { blocks } = jsonOf(document.report, centre, period);
    const cells = cellsSaid(paperOf(document, centre, period));
    expect(cells.length).toBeGreaterThan(10);
    for (const { part, row, column, value } of cells) {
      const line = blocks![part]!.rows.find((one) => Object.entries(row).every(([key, text]) => one[key] === text));
      expect([part, row, column, line?.[column]]).toEqual([part, row, column, value]);
    }
  });

  it.each(CASES)("stands in words without a number of their own (%s of %s)", (_, period, document) => {
    const { blocks } = paperOf(document, centre, period);
    const runs = blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs : []));
    const words = runs.filter(({ cell }) => cell === undefined).map(({ text }) => text.replace("95%区间", ""));
    const named = words.filter((text) => !/^[^\d]*$/.test(text) && !/^(12321|.*天) $/.test(text));
    expect(named).toEqual([]);
  });

  it.each(CASES)("leads back to its rows (%s of %s)", (_, period, document) => {
    const request = requestOf(period);
    for (const { part, row, column, value } of cellsSaid(paperOf(document, centre, period))) {
      if (part !== "figures" || column !== "this") continue;
      const trace = traceFigure(centre, {
        report: document.report,
        request,
        row: {},
        measure: `${part}.${row["measure"]}`,
      });
      expect([row["measure"], trace.value]).toEqual([row["measure"], value]);
    }
  });
});

describe("the stamp of a document", () => {
  it.each(CASES)("says which figures it was made of (%s of %s)", (_, period, document) => {
    const { report, request } = readStamp(paperOf(document, centre, period).stamp)!;
    const { from, to } = requestOf(period).period;
    expect([report, request.period.from, request.period.to]).toEqual([document.report, from, to]);
  });
});

describe("what documents say", () => {
  const figure = ({ blocks }: ReportJson, id: string) =>
    blocks!["figures"]!.rows.find(({ measure }) => measure === id)!["this"];

  it("is what the sheets of the day show", () => {
    const brief = jsonOf(DOCUMENTS[0]!.report, centre, "2025-10-14");
    const { totals } = jsonOf(complaintSummary, centre, "2025-10-14").blocks!["products"]!;
    for (const id of ["received", "invalid", "justified", "unjustified", "liable", "notLiable", "undecided"])
      expect([id, figure(brief, id)]).toEqual([id, totals![id]]);
    expect(sheetOf(brief, "products").rows).toEqual(
      sheetOf(jsonOf(complaintSummary, centre, "2025-10-14"), "products").rows,
    );
  });

  it("is what the sheets of the week and the month show", () => {
    const monthly = jsonOf(complaintMonthly, centre, "2025-10");
    const summary = jsonOf(DOCUMENTS[1]!.report, centre, "2025-10");
    for (const id of ["due", "reached", "waived", "callbackDone", "callbackRate", "inTime", "timelyRate", "pending"])
      expect([id, figure(summary, id)]).toEqual([id, figure(monthly, id)]);
    const weekly = sheetOf(jsonOf(satisfactionWeekly, centre, "2025-W41"), "products").subtotals[0]!;
    const brief = jsonOf(DOCUMENTS[2]!.report, centre, "2025-W41");
    for (const id of ["contacted", "rated", "satisfiedScore", "satisfactionRate", "lastWeekRate"])
      expect([id, figure(brief, id)]).toEqual([id, weekly[id]]);
  });

  function sheetOf({ blocks }: ReportJson, id: string): JsonFigures {
    return blocks![id]!;
  }
});
