/** The core for scripts: read a centre, run its reports, or declare measures and reports of one's own. */
export type { Centre } from "./centre/centre.ts";
export { daily, monthly, runBundle, type Bundle, type BundleResult } from "./centre/bundles.ts";
export { bundleGrids } from "./centre/bundle-grids.ts";
export { closeBooks, type Close, type ClosedBooks } from "./centre/close-books.ts";
export { contentsGrid } from "./centre/contents-grid.ts";
export { definitionsGrid } from "./centre/definitions-grid.ts";
export type { Request } from "./centre/ask.ts";
export { openCentre } from "./centre/open-centre.ts";
export { inspectionJson } from "./centre/inspection.ts";
export { explainProblem } from "./centre/sentences.ts";
export { problemGrid } from "./centre/problem-grid.ts";
export { problemsOf, reportGrids, reportJson, runReport, type Result } from "./centre/run-report.ts";
export {
  defineListing,
  defineReport,
  type ListingDeclaration,
  type ReportDeclaration,
} from "./centre/reports/define-report.ts";
export { traceFigure, type FigureQuery } from "./centre/trace/trace-figure.ts";
export type { Trace, TracedFigure, TracedRow } from "./centre/trace/trace.ts";
export { REPORTS } from "./centre/reports/index.ts";
export { INPUT_TABLES } from "./centre/tables/index.ts";
export * as dimensions from "./centre/dimensions.ts";
export * as facts from "./centre/facts.ts";
export * as measures from "./centre/measures/index.ts";
export * as attendanceMeasures from "./centre/measures/attendance.ts";
export * as penaltyMeasures from "./centre/measures/penalties.ts";
export * as performanceMeasures from "./centre/measures/performance.ts";
export * as qualityMeasures from "./centre/measures/quality.ts";
export {
  amount,
  choice,
  difference,
  distinct,
  fold,
  label,
  plus,
  post,
  ratio,
  share,
  spanned,
  stated,
  sum,
} from "./measure/declare.ts";
export { leastOf, listOf, mostOf, spreadBy } from "./measure/fold.ts";
export { gapToGroup } from "./measure/post.ts";
export { rank } from "./measure/post.ts";
export type { Dimension, FactSource, Measure, MeasureFormat, MeasureName, Value } from "./measure/measure.ts";
export type { Listing, Report, ReportTable } from "./report/report.ts";
export type { ReportJson } from "./report/to-json.ts";
export type { Grid } from "./report/grid.ts";
export { parsePeriod, type Period } from "./facts/period.ts";
export { UserError, type Problem } from "./problem.ts";
export type { Progress, WorkOptions } from "./table/progress.ts";
export type { Sheet } from "./table/sheet.ts";
export type { PlacedSheet, WorkbookPort } from "./report/workbook-port.ts";
