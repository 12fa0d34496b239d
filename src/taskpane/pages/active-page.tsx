import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { RunResultView } from "../components/run-result-view.tsx";
import { WorkStatus } from "../components/work-status.tsx";
import type { RibbonAction } from "../state/ribbon.ts";
import type { PageId } from "../state/use-active-page.ts";
import type { PageProps } from "../state/use-pane-store.ts";
import { FirstRun } from "./first-run.tsx";
import { ReportsPage } from "./reports-page.tsx";

// Most people stay behind one door: what stands behind the others is loaded when they are opened.
const QualityPage = lazy(async () => ({ default: (await import("./quality-page.tsx")).QualityPage }));
const ServicePage = lazy(async () => ({ default: (await import("./service/service-page.tsx")).ServicePage }));
const InquiryPage = lazy(async () => ({ default: (await import("./inquiry-page.tsx")).InquiryPage }));
const DefinitionsPage = lazy(async () => ({ default: (await import("./definitions-page.tsx")).DefinitionsPage }));

const useStyles = makeStyles({
  // However long a page is, what is being done and what came of it is in sight.
  status: { position: "sticky", bottom: "0", zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

interface ActivePageProps extends PageProps {
  readonly page: PageId;
  readonly now: Date;
  readonly asked: RibbonAction | null;
}

/** The open page, and under it what is being done and what came of it; questions have their answers on the page itself. */
export function ActivePage(props: ActivePageProps) {
  const { page, words, store } = props;
  const makesSheets = page === "reports" || page === "quality" || page === "service";
  return (
    <>
      <Suspense fallback={<Spinner size="small" label={words.opening} />}>
        <PageBody {...props} />
      </Suspense>
      {page !== "inquiry" && (
        <Button disabled={store.isBusy} onClick={store.restore}>
          {words.restore}
        </Button>
      )}
      <div className={useStyles().status}>
        <WorkStatus words={words} store={store} />
      </div>
      {makesSheets && <RunResultView {...props} />}
    </>
  );
}

function PageBody({ page, asked, ...props }: ActivePageProps) {
  switch (page) {
    case "reports":
      return (
        <>
          <FirstRun {...props} />
          <ReportsPage {...props} asked={asked} />
        </>
      );
    case "quality":
      return <QualityPage {...props} />;
    case "service":
      return <ServicePage {...props} />;
    case "inquiry":
      return <InquiryPage {...props} />;
    case "definitions":
      return <DefinitionsPage {...props} />;
  }
}
