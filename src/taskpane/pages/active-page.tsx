import { Button } from "@fluentui/react-components";
import { BooksView } from "../components/run-result-view.tsx";
import { WorkLine } from "../components/work-status.tsx";
import type { Door } from "../state/page-id.ts";
import type { Page } from "../state/page-props.ts";
import type { RibbonAction } from "../state/ribbon.ts";
import { DefinitionsPage } from "./definitions-page.tsx";
import { FirstRun } from "./first-run.tsx";
import { InquiryPage } from "./inquiry-page.tsx";
import { QualityPage } from "./quality-page.tsx";
import { ReportsPage } from "./reports-page.tsx";

interface OpenDoorProps {
  readonly door: Door;
  readonly now: Date;
  readonly asked: RibbonAction | null;
  readonly page: Page;
}

/** The open page, and under it what is being done and what came of it; questions have their answers on the page itself. */
export function OpenDoor(props: OpenDoorProps) {
  const { door, page } = props;
  const { words, desk } = page;
  const makesSheets = door === "reports" || door === "quality";
  return (
    <>
      <DoorPage {...props} />
      {door !== "inquiry" && (
        <Button disabled={desk.isBusy} onClick={desk.restore}>
          {words.restore}
        </Button>
      )}
      <WorkLine words={words} desk={desk} />
      {makesSheets && <BooksView {...page} />}
    </>
  );
}

function DoorPage({ door, now, asked, page }: OpenDoorProps) {
  switch (door) {
    case "reports":
      return (
        <>
          <FirstRun {...page} now={now} />
          <ReportsPage {...page} now={now} asked={asked} />
        </>
      );
    case "quality":
      return <QualityPage {...page} now={now} />;
    case "inquiry":
      return <InquiryPage {...page} />;
    case "definitions":
      return <DefinitionsPage {...page} now={now} />;
  }
}
