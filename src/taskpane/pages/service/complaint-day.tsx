import { BundleRow } from "../../components/bundle-row.tsx";
import { presets } from "../../state/presets.ts";
import type { PageProps } from "../../state/use-pane-store.ts";
import { BriefButton } from "./brief-button.tsx";

/** The day's bundle of complaints, and its document. */
export function ComplaintDay(props: PageProps & { now: Date }) {
  const { words, store, now } = props;
  const { yesterday, today } = presets(now);
  const lastDay = store.state.result?.lastServiceDay ?? null;
  const days: [string, string][] = [
    [words.yesterday, yesterday],
    [words.today, today],
  ];
  // What was read says best which day is to be made.
  if (lastDay !== null) days.unshift([words.lastDayRead, lastDay]);
  return (
    <BundleRow
      store={store}
      bundle="complaintDay"
      title={words.complaintDay}
      label={words.day}
      make={words.makeComplaintDay}
      wanted={words.dayWanted}
      choices={days}
      beside={(day) => <BriefButton {...props} day={day} />}
    />
  );
}
