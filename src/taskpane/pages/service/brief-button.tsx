import { Button } from "@fluentui/react-components";
import type { Period } from "../../../lib/facts/period.ts";
import { download } from "../../state/download.ts";
import { stampTime } from "../../state/presets.ts";
import type { PageProps } from "../../state/use-pane-store.ts";

/** Hands the day's document over to the downloads. */
export function BriefButton({ words, store, host, day }: PageProps & { day: Period | null }) {
  const make = (period: Period) =>
    store.attempt(async (options) => {
      const asked = { document: "complaint-brief", period, madeAt: stampTime(new Date()) };
      const { file, bytes, missing } = await host.perform({ kind: "makeDocument", ...asked }, options);
      download(bytes, { name: file, as: "document" });
      const tone = missing.length > 0 ? "warning" : "success";
      return { type: "ended", tone, sentence: [words.briefSaved(file), ...missing].join("\n") };
    });
  return (
    <Button disabled={store.isBusy || !day} onClick={() => day && make(day)}>
      {words.brief}
    </Button>
  );
}
