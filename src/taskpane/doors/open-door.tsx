import { Button } from "@fluentui/react-components";
import type { Door } from "../desk/door.ts";
import type { RibbonAction } from "../desk/ribbon.ts";
import { BooksView } from "../parts/books-view.tsx";
import type { Page } from "../parts/page.ts";
import { ReportsPage } from "../parts/reports-page.tsx";
import { WorkLine } from "../parts/work-line.tsx";
import { DefinitionsPage } from "./definitions-page.tsx";
import { FirstRun } from "./first-run.tsx";
import { InquiryPage } from "./inquiry-page.tsx";
import { QualityPage } from "./quality-page.tsx";

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
