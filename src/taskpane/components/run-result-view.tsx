import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PROBLEM_SHEET } from "../../lib/centre/sheets/problem-grid.ts";
import type { RunResult } from "../commands/inspect.ts";
import type { PageProps } from "../state/use-pane-store.ts";
import { CellLink, List } from "./cell-link.tsx";
import { Recognised } from "./recognised.tsx";

/** What the last run made, read and found, each with the way to its cell. */
export function RunResultView(props: PageProps) {
  const { words, store } = props;
  const { result } = store.state;
  if (!result) return null;
  const { placed, readings, problemCount } = result;
  const open = [placed.length > 0 ? "made" : "recognised", "problems"];
  return (
    <Accordion multiple collapsible defaultOpenItems={open} key={open.join()}>
      {placed.length > 0 && (
        <Part name="made" title={words.made(placed.length)}>
          <MadeSheets {...props} result={result} />
        </Part>
      )}
      <Part name="problems" title={words.problems(problemCount)}>
        <ProblemList {...props} result={result} isOnSheet={placed.length > 0} />
      </Part>
      <Part name="recognised" title={words.recognised(readings.length)}>
        <Recognised {...props} result={result} />
      </Part>
    </Accordion>
  );
}

function Part({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <AccordionItem value={name}>
      <AccordionHeader>{title}</AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  );
}

function MadeSheets({ words, store, result: { placed, missing, edited } }: PageProps & { result: RunResult }) {
  return (
    <>
      {edited.length > 0 && (
        <Text role="alert" weight="semibold">
          {words.edited(edited)}
        </Text>
      )}
      <List>
        {placed.map(({ name, replaced }) => (
          <li key={name}>
            <CellLink store={store} place={{ sheet: name, cell: "A1" }}>
              {name}
            </CellLink>
            {replaced && <Caption1> · {words.replaced}</Caption1>}
          </li>
        ))}
      </List>
      {missing.length > 0 && <Sentences title={words.missing} sentences={missing} />}
    </>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <>
      <Text weight="semibold">{title}</Text>
      <List>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </List>
    </>
  );
}

/** More would be no list to read; the sheet 问题 has them all. */
const MOST_LINES = 30;

/** The first of the problems, and how many more there are. */
function ProblemList(props: PageProps & { result: RunResult; isOnSheet: boolean }) {
  const { words, language, store, result, isOnSheet } = props;
  if (result.problemCount === 0) return <Text>{words.noProblems}</Text>;
  const lines = result.problems.slice(0, MOST_LINES);
  const rest = result.problemCount - lines.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <>
      <List>
        {lines.map((problem) => (
          <li key={`${problem.file} ${problem.places} ${problem.says.zh}`}>
            <CellLink store={store} place={{ ...problem, cell: `${problem.column ?? "A"}${problem.row ?? 1}` }}>
              {problem.places}
            </CellLink>
            {problem.says[language].slice(problem.places.length)}
          </li>
        ))}
      </List>
      <Text>{rest > 0 && words.moreProblems(rest)}</Text>
      {isOnSheet && (
        <CellLink store={store} place={{ sheet: PROBLEM_SHEET, cell: "A1" }}>
          {words.problemSheet}
        </CellLink>
      )}
    </>
  );
}
