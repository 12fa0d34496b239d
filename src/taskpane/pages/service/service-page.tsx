import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ServiceDraft } from "../../../lib/centre/editing/plan-service-row.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { ReportTicks } from "../../components/report-ticks.tsx";
import { presets } from "../../state/presets.ts";
import { SERVICE_REPORTS } from "../../state/ticked-reports.ts";
import type { PageProps } from "../../state/use-pane-store.ts";
import { useRowWriting } from "../../state/use-row-writing.ts";
import { useServiceDesk } from "../../state/use-service-desk.ts";
import { ComplaintDay } from "./complaint-day.tsx";
import { DeskRow } from "./desk-row.tsx";
import { DeskView } from "./desk-view.tsx";
import type { OpenForm } from "./row-form.tsx";

/** The page of complaints and callbacks: the day in one click, what is not done, and what a person writes down of it. */
export function ServicePage(props: PageProps & { now: Date }) {
  const { words, host } = props;
  const { desk, isStale, read, readAgain } = useServiceDesk(props);
  const [form, setForm] = useState<OpenForm | null>(null);
  const [by, setBy] = useState("");
  const { asked, ask, write, leave } = useRowWriting<ServiceDraft>(props, {
    plan: (draft, options) => host.perform({ kind: "planServiceRow", draft }, options),
    written: ({ texts }) => {
      setForm(null);
      setBy(texts["by"] ?? by);
      readAgain();
    },
  });
  return (
    <>
      <ComplaintDay {...props} />
      <DeskRow {...props} read={read} />
      {isStale && <Text role="alert">{words.deskStale}</Text>}
      <DeskView {...props} desk={desk} writing={{ form, setForm, by, ask }} />
      <Accordion collapsible>
        <AccordionItem value="more">
          <AccordionHeader>{words.moreServiceReports}</AccordionHeader>
          <AccordionPanel>
            <ReportTicks {...props} reports={SERVICE_REPORTS} ticked={[]} period={presets(props.now).yesterday} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      {asked && (
        <ConfirmDialog
          words={words}
          title={words[`${asked.of.register}Title`]}
          plan={asked.plan}
          write={() => write(asked)}
          leave={leave}
        />
      )}
    </>
  );
}
