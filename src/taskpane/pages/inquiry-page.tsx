import { Button, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { CellTrace } from "../../lib/centre/tracing/trace-cell.ts";
import { DescriptionList, Row } from "../components/section.tsx";
import { explainFigure, type Figure } from "../state/explain-figure.ts";
import type { PaneHost, SelectedCell } from "../state/pane-host.ts";
import type { PageProps } from "../state/use-pane-store.ts";
import { titleIn, type Words } from "../words/words.ts";
import { TraceView } from "./trace-view.tsx";

/** What was traced, and the cell it was of: it goes when another is selected. */
interface Traced {
  readonly of: string;
  readonly trace: CellTrace;
}

/** So many source rows are listed at a time. */
const PAGE_ROWS = 50;

/** The managers' page: what the selected figure is in words, its formula with its numbers, and the rows behind it. */
export function InquiryPage(props: PageProps) {
  const { words, store, host } = props;
  const [selected, refresh] = useSelection(host);
  const [traced, setTraced] = useState<Traced | null>(null);
  const figure = selected && explainFigure(selected);
  const trace = (of: SelectedCell, offset: number) =>
    store.attempt(async (options) => {
      const cells = { above: of.above, row: of.row };
      const found = await host.perform({ kind: "trace", cells, page: { offset, limit: PAGE_ROWS } }, options);
      if (typeof found === "string") return { type: "ended", tone: "warning", sentence: words[found] };
      setTraced({ of: placeOf(of), trace: found });
      return { type: "done" };
    });
  return (
    <>
      <Text>{words.inquiryIntro}</Text>
      <div aria-live="polite">{figure && <FigureDescription {...props} figure={figure} selected={selected} />}</div>
      <Row>
        <TraceButton
          {...props}
          isFigure={typeof figure === "object" && figure !== null}
          trace={() => selected && trace(selected, 0)}
        />
        <Button onClick={refresh}>{words.refresh}</Button>
      </Row>
      {traced && selected && traced.of === placeOf(selected) && (
        <TraceView {...props} trace={traced.trace} turnTo={(offset) => trace(selected, offset)} pageRows={PAGE_ROWS} />
      )}
    </>
  );
}

/** The selected cell, read again whenever another is selected; null until it is known, or where it cannot be read. */
function useSelection(host: PaneHost): readonly [SelectedCell | null, () => void] {
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  const refresh = useCallback(() => {
    host.readSelection().then(setSelected, () => setSelected(null));
  }, [host]);
  useEffect(() => {
    refresh();
    return host.onSelection(refresh);
  }, [host, refresh]);
  return [selected, refresh];
}

function placeOf({ file = "", sheet, cell, text }: SelectedCell): string {
  return [file, sheet, cell, text].join("!");
}

interface FigureDescriptionProps extends PageProps {
  readonly figure: ReturnType<typeof explainFigure>;
  readonly selected: SelectedCell;
}

function FigureDescription({ words, language, figure, selected }: FigureDescriptionProps) {
  if (typeof figure === "string") return <Text>{words[figure]}</Text>;
  return <DescriptionList title={figureTitle(figure, language)} items={itemsOf(figure, selected, words)} />;
}

function figureTitle(figure: Figure, language: PageProps["language"]): string {
  return [titleIn(language, figure), ...(figure.part === null ? [] : [figure.part])].join(" · ");
}

function itemsOf(figure: Figure, { text, formula }: SelectedCell, words: Words): (readonly [string, string])[] {
  return [
    [words.value, text === "" ? words.blank : text],
    [words.definition, figure.means],
    [words.row, [figure.report, figure.row].filter((part) => part !== "").join(" · ")],
    [words.formula, formula ?? words.noFormula],
    [words.stamp, figure.stamp],
  ];
}

function TraceButton({ words, store, isFigure, trace }: PageProps & { isFigure: boolean; trace: () => void }) {
  return (
    <Button appearance="primary" disabled={store.isBusy || !isFigure} onClick={trace}>
      {words.traceRows}
    </Button>
  );
}
