/** The core for scripts: read a centre, run its reports, or declare tables, measures and reports of one's own. */
export type { Centre } from "./centre/centre.ts";
export { defineSubject, type DefinedSubject, type SubjectDeclaration } from "./centre/define-subject.ts";
export type { Gathering, ReadingContext, Subject } from "./centre/subject.ts";
export { agentRows, monthRows, type RowOwner } from "./centre/subjects/people/agent-rows.ts";
export * as fields from "./centre/subjects/shared-fields.ts";
export { SUBJECTS } from "./centre/subjects/index.ts";
export { FactTableBuilder, type FactTable } from "./facts/fact-table.ts";
export { takeRows, type Row } from "./table/row.ts";
export { defineTable, optional, orZero, required, signed, type Field, type Table } from "./table/table.ts";
export * as columnTypes from "./table/types/index.ts";
export { complaintDay, daily, monthly, runBundle, type Bundle, type BundleResult } from "./centre/running/bundles.ts";
export { bundleGrids } from "./centre/running/bundle-grids.ts";
export { closeBooks, type Close, type ClosedBooks } from "./centre/running/close-books.ts";
export { contentsGrid } from "./centre/sheets/contents-grid.ts";
export { definitionsGrid } from "./centre/sheets/definitions-grid.ts";
export type { Request } from "./centre/running/ask.ts";
export { openCentre, type OpenOptions } from "./centre/reading/open-centre.ts";
export { inspectionJson } from "./centre/reading/inspection.ts";
export { explainProblem } from "./centre/reading/sentences.ts";
export { problemGrid } from "./centre/sheets/problem-grid.ts";
export { problemsOf, reportGrids, reportJson, runReport, type Result } from "./centre/running/run-report.ts";
export {
  defineListing,
  defineReport,
  type ListingDeclaration,
  type ReportDeclaration,
} from "./centre/reports/define-report.ts";
export { traceFigure, type FigureQuery } from "./centre/tracing/trace-figure.ts";
export type { Trace, TracedFigure, TracedRow } from "./centre/tracing/trace.ts";
export { REPORTS } from "./centre/reports/index.ts";
export { DOCUMENTS } from "./centre/documents/index.ts";
export { defineDocument, type DocumentDeclaration } from "./centre/documents/define-document.ts";
export { documentPapers, runDocument, type DocumentResult } from "./centre/running/run-document.ts";
export { enumeration, figureTable, paragraph, table, type Document } from "./document/document.ts";
export * as sentences from "./document/say.ts";
export type { Paper } from "./document/paper.ts";
export { INPUT_TABLES } from "./centre/subjects/tables.ts";
export * as dimensions from "./centre/subjects/dimensions.ts";
export * as subjects from "./centre/subjects/by-name.ts";
export * as measures from "./centre/subjects/measures.ts";
export * as attendanceMeasures from "./centre/subjects/attendance/measures/attendance.ts";
export * as penaltyMeasures from "./centre/subjects/discipline/measures/penalties.ts";
export * as performanceMeasures from "./centre/subjects/performance/measures/performance.ts";
export * as qualityMeasures from "./centre/subjects/quality/measures/quality.ts";
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
export { gapToGroup, rank } from "./measure/post.ts";
export type { Dimension, FactSource, Measure, MeasureFormat, MeasureName, Value } from "./measure/measure.ts";
export type { Listing, Report, ReportTable } from "./report/report.ts";
export type { ReportJson } from "./report/to-json.ts";
export type { Grid } from "./report/grid.ts";
export { parsePeriod, type Period } from "./facts/period.ts";
export { UserError, type Problem } from "./problem.ts";
export type { Progress, WorkOptions } from "./table/progress.ts";
export type { Sheet } from "./table/sheet.ts";
export type { PlacedSheet, WorkbookPort } from "./report/workbook-port.ts";
