import { Button, Card, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { presets } from "../state/presets.ts";
import type { PageProps } from "../state/use-pane-store.ts";

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", gap: "2px" },
});

/** Offers an empty workbook something to begin with: a made-up centre, or the empty tables. */
export function FirstRun(props: PageProps & { now: Date }) {
  const { host, store, now } = props;
  const [isEmpty, setIsEmpty] = useState(false);
  const { result } = store.state;
  useEffect(() => {
    host.perform({ kind: "checkEmpty" }, {}).then(
      (seen) => setIsEmpty(seen.isEmpty),
      () => setIsEmpty(false),
    );
  }, [host, result]);
  const begin = (what: "sample" | "template") => store.run({ kind: "setUp", what, month: presets(now).lastMonth });
  return isEmpty ? <Offers {...props} begin={begin} /> : null;
}

/** What an empty workbook is offered. */
export function Offers({ words, store, begin }: PageProps & { begin: (what: "sample" | "template") => void }) {
  const styles = useStyles();
  return (
    <Card role="region" aria-label={words.emptyTitle}>
      <Text as="h2" weight="semibold">
        {words.emptyTitle}
      </Text>
      <Text>{words.emptyIntro}</Text>
      <div className={styles.offer}>
        <Button appearance="primary" disabled={store.isBusy} onClick={() => begin("sample")}>
          {words.makeSample}
        </Button>
        <Text size={200}>{words.sampleTells}</Text>
      </div>
      <div className={styles.offer}>
        <Button disabled={store.isBusy} onClick={() => begin("template")}>
          {words.makeTemplate}
        </Button>
        <Text size={200}>{words.templateTells}</Text>
      </div>
    </Card>
  );
}
