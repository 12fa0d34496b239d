import { Text } from "@fluentui/react-components";
import type { ServiceDesk } from "../../../lib/centre/asking/service-desk.ts";
import type { PageProps } from "../../state/use-pane-store.ts";
import { ComplaintList } from "./complaint-list.tsx";
import { NumberList } from "./number-list.tsx";
import type { RowWriting } from "./row-form.tsx";

/** What the desk has to see to, and the numbers that are not to be dialled any more. */
export function DeskView({ desk, ...props }: PageProps & { desk: ServiceDesk | null; writing: RowWriting }) {
  const { words } = props;
  return (
    <>
      {desk && (
        <div>
          {desk.asOf !== null && <Text size={200}>{words.stateAt(desk.asOf)}</Text>}
          {desk.open === null && <Text as="p">{words.noComplaints}</Text>}
        </div>
      )}
      {desk?.open && (
        <>
          <ComplaintList {...props} title={words.openComplaints} none={words.noOpen} complaints={desk.open} />
          <ComplaintList {...props} title={words.toCall} none={words.noToCall} complaints={desk.toCall} />
        </>
      )}
      <NumberList {...props} suggested={desk?.suggested ?? null} />
    </>
  );
}
