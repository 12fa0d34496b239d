import { ReportTicks } from "../components/report-ticks.tsx";
import { CLERK_REPORTS } from "../state/ticked-reports.ts";
import type { PageProps } from "../state/use-pane-store.ts";

/** The report clerk's single reports. */
export function ClerkReports(props: PageProps & { period: string }) {
  return <ReportTicks {...props} reports={CLERK_REPORTS} ticked={[]} />;
}
