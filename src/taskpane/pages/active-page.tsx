import { Button } from "@fluentui/react-components";
import { RunResultView } from "../components/run-result-view.tsx";
import { WorkStatus } from "../components/work-status.tsx";
import type { RibbonAction } from "../state/ribbon.ts";
import type { PageId } from "../state/use-active-page.ts";
import type { PageProps } from "../state/use-pane-store.ts";
import { DefinitionsPage } from "./definitions-page.tsx";
import { FirstRun } from "./first-run.tsx";
import { InquiryPage } from "./inquiry-page.tsx";
import { QualityPage } from "./quality-page.tsx";
import { ReportsPage } from "./reports-page.tsx";

interface ActivePageProps extends PageProps {
  readonly page: PageId;
  readonly now: Date;
  readonly asked: RibbonAction | null;
}

/** The open page, and under it what is being done and what came of it; questions have their answers on the page itself. */
export function ActivePage(props: ActivePageProps) {
  const { page, words, store } = props;
  const makesSheets = page === "reports" || page === "quality";
  return (
    <>
      <PageBody {...props} />
      {page !== "inquiry" && (
        <Button disabled={store.isBusy} onClick={store.restore}>
          {words.restore}
        </Button>
      )}
      <WorkStatus words={words} store={store} />
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
    case "inquiry":
      return <InquiryPage {...props} />;
    case "definitions":
      return <DefinitionsPage {...props} />;
  }
}
