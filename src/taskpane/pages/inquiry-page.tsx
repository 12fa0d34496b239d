import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { CellTrace } from "../../lib/centre/trace/trace-cell.ts";
import { DescriptionList } from "../components/description-list.tsx";
import { Row } from "../components/section.tsx";
import { explainFigure, type Figure } from "../state/explain-figure.ts";
import { titleIn, type PageProps } from "../state/page-props.ts";
import type { SelectedCell } from "../state/pane-host.ts";
import { useSelection } from "../state/use-selection.ts";
import type { Words } from "../words/words.ts";
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
      <div aria-live="polite">{figure && <FigureFacts {...props} figure={figure} selected={selected} />}</div>
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

function TraceButton({ words, store, isFigure, trace }: PageProps & { isFigure: boolean; trace: () => void }) {
  return (
    <Button appearance="primary" disabled={store.isBusy || !isFigure} onClick={trace}>
      {words.traceRows}
    </Button>
  );
}

interface FigureFactsProps extends PageProps {
  readonly figure: ReturnType<typeof explainFigure>;
  readonly selected: SelectedCell;
}

function FigureFacts({ words, language, figure, selected }: FigureFactsProps) {
  if (typeof figure === "string") return <Text>{words[figure]}</Text>;
  return <DescriptionList title={figureTitle(figure, language)} facts={factsOf(figure, selected, words)} />;
}

function placeOf({ file = "", sheet, cell, text }: SelectedCell): string {
  return [file, sheet, cell, text].join("!");
}

function figureTitle(figure: Figure, language: PageProps["language"]): string {
  return [titleIn(language, figure), ...(figure.part === null ? [] : [figure.part])].join(" · ");
}

function factsOf(figure: Figure, { text, formula }: SelectedCell, words: Words): (readonly [string, string])[] {
  return [
    [words.value, text === "" ? words.blank : text],
    [words.definition, figure.means],
    [words.row, [figure.report, figure.row].filter((part) => part !== "").join(" · ")],
    [words.formula, formula ?? words.noFormula],
    [words.stamp, figure.stamp],
  ];
}
