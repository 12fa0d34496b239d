import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { explainFigure, type Figure } from "../desk/explain-figure.ts";
import type { SelectedCell } from "../desk/pane-host.ts";
import type { Words } from "../words/words.ts";
import { titleIn, type Page } from "./page.ts";
import { useSelection } from "./use-selection.ts";

const useStyles = makeStyles({
  facts: { margin: "0", overflowWrap: "anywhere" },
  fact: { margin: "0 0 8px 0" },
  name: { color: tokens.colorNeutralForeground2 },
});

/** The managers' page: what the selected figure is, in words, with its formula and what it was made from. */
export function InquiryPage({ words, language, host }: Page) {
  const [selected, look] = useSelection(host);
  const figure = selected && explainFigure(selected);
  return (
    <>
      <Text>{words.inquiryIntro}</Text>
      <div aria-live="polite">
        {typeof figure === "string" && <Text>{words[figure]}</Text>}
        {figure && typeof figure === "object" && (
          <Facts title={figureTitle(figure, language)} facts={factsOf(figure, selected, words)} />
        )}
      </div>
      <Button onClick={look}>{words.refresh}</Button>
    </>
  );
}

function Facts({ title, facts }: { title: string; facts: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  return (
    <>
      <Text as="h2" weight="semibold" size={400}>
        {title}
      </Text>
      <dl className={styles.facts}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.fact}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
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
