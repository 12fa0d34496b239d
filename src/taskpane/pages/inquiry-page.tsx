import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { CellTrace } from "../../lib/centre/trace/trace-cell.ts";
import { Facts } from "../components/description-list.tsx";
import { Row } from "../components/section.tsx";
import { explainFigure, type Figure } from "../state/explain-figure.ts";
import { titleIn, type Page } from "../state/page-props.ts";
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
export function InquiryPage(page: Page) {
  const { words, desk, host } = page;
  const [selected, look] = useSelection(host);
  const [traced, setTraced] = useState<Traced | null>(null);
  const figure = selected && explainFigure(selected);
  const trace = (of: SelectedCell, offset: number) =>
    desk.attempt(async (options) => {
      const cells = { above: of.above, row: of.row };
      const found = await host.perform({ kind: "trace", cells, page: { offset, limit: PAGE_ROWS } }, options);
      if (typeof found === "string") return { type: "told", tone: "warning", sentence: words[found] };
      setTraced({ of: placeOf(of), trace: found });
      return { type: "done" };
    });
  return (
    <>
      <Text>{words.inquiryIntro}</Text>
      <div aria-live="polite">{figure && <Told {...page} figure={figure} selected={selected} />}</div>
      <Row>
        <TraceButton
          {...page}
          isFigure={typeof figure === "object" && figure !== null}
          trace={() => selected && trace(selected, 0)}
        />
        <Button onClick={look}>{words.refresh}</Button>
      </Row>
      {traced && selected && traced.of === placeOf(selected) && (
        <TraceView {...page} trace={traced.trace} turnTo={(offset) => trace(selected, offset)} pageRows={PAGE_ROWS} />
      )}
    </>
  );
}

function TraceButton({ words, desk, isFigure, trace }: Page & { isFigure: boolean; trace: () => void }) {
  return (
    <Button appearance="primary" disabled={desk.isBusy || !isFigure} onClick={trace}>
      {words.traceRows}
    </Button>
  );
}

interface ToldProps extends Page {
  readonly figure: ReturnType<typeof explainFigure>;
  readonly selected: SelectedCell;
}

function Told({ words, language, figure, selected }: ToldProps) {
  if (typeof figure === "string") return <Text>{words[figure]}</Text>;
  return <Facts title={figureTitle(figure, language)} facts={factsOf(figure, selected, words)} />;
}

function placeOf({ file = "", sheet, cell, text }: SelectedCell): string {
  return [file, sheet, cell, text].join("!");
}

function figureTitle(figure: Figure, language: Page["language"]): string {
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
