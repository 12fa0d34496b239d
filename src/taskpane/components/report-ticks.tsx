import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { periodFrom, stampTime } from "../state/presets.ts";
import {
  type CentreReport,
  type Hindrance,
  hindranceOf,
  type Narrowing,
  tickedItems,
} from "../state/ticked-reports.ts";
import type { PageProps } from "../state/use-pane-store.ts";
import { titleIn } from "../words/words.ts";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "6px" },
  ticks: { display: "flex", flexDirection: "column" },
});

/** What can be ticked, and what is from the start: ids, and a period as text. */
interface ReportTicksProps extends PageProps {
  readonly reports: readonly CentreReport[];
  readonly ticked: readonly string[];
  readonly period: string;
}

/** Single reports, ticked and made together for any period they can have. */
export function ReportTicks({ reports, ticked, period: preset, words, language, store }: ReportTicksProps) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(ticked));
  const [text, setText] = useState(preset);
  const [by, setBy] = useState<Narrowing>({ city: "", product: "" });
  const period = periodFrom(text);
  const hindrance = (report: CentreReport) => period && hindranceOf(report, period, by);
  const chosen = reports.filter((report) => ids.has(report.id) && !hindrance(report));
  const options = (["city", "product"] as const).filter((option) => reports.some((one) => one.options[option]));
  return (
    <div className={useStyles().column}>
      <Field label={words.period} hint={words.periodHint} validationMessage={period ? null : words.periodWanted}>
        <Input value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {options.map((option) => (
        <Field key={option} label={words[option]}>
          <Input value={by[option]} onChange={(_, { value }) => setBy({ ...by, [option]: value })} />
        </Field>
      ))}
      <Ticks reports={reports} ids={ids} setIds={setIds} hindrance={hindrance} words={words} language={language} />
      <Button
        appearance="primary"
        disabled={store.isBusy || !period || chosen.length === 0}
        onClick={() => {
          const items = tickedItems({ reports: chosen, by });
          if (period) store.run({ kind: "makeReports", items, period, madeAt: stampTime(new Date()) });
        }}
      >
        {chosen.length === 0 ? words.tickOne : words.makeChosen(chosen.length)}
      </Button>
    </div>
  );
}

interface TicksProps extends Pick<PageProps, "words" | "language"> {
  readonly reports: readonly CentreReport[];
  readonly ids: ReadonlySet<string>;
  readonly setIds: (ids: ReadonlySet<string>) => void;
  readonly hindrance: (report: CentreReport) => Hindrance | null;
}

function Ticks({ reports, ids, setIds, hindrance, words, language }: TicksProps) {
  return (
    <div className={useStyles().ticks}>
      {reports.map((report) => {
        const why = hindrance(report);
        return (
          <Checkbox
            key={report.id}
            disabled={why !== null}
            checked={ids.has(report.id)}
            label={[titleIn(language, report), ...(why ? [words[why]] : [])].join(" · ")}
            onChange={() => setIds(toggled(ids, report.id))}
          />
        );
      })}
    </div>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
