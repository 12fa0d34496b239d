import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Books } from "../commands/run-result.ts";
import type { Page } from "../state/page-props.ts";
import { CellLink, List } from "./cell-link.tsx";
import { ProblemList } from "./problem-list.tsx";
import { Recognised } from "./recognised.tsx";

/** What the last run made, read and found, each with the way to its cell. */
export function BooksView(page: Page) {
  const { words, desk } = page;
  const { books } = desk.state;
  if (!books) return null;
  const { placed, readings, problemCount } = books;
  const open = [placed.length > 0 ? "made" : "recognised", "problems"];
  return (
    <Accordion multiple collapsible defaultOpenItems={open} key={open.join()}>
      {placed.length > 0 && (
        <Part name="made" title={words.made(placed.length)}>
          <MadeSheets {...page} books={books} />
        </Part>
      )}
      <Part name="problems" title={words.problems(problemCount)}>
        <ProblemList {...page} books={books} isOnSheet={placed.length > 0} />
      </Part>
      <Part name="recognised" title={words.recognised(readings.length)}>
        <Recognised {...page} books={books} />
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

function MadeSheets({ words, desk, books: { placed, missing, edited } }: Page & { books: Books }) {
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
            <CellLink desk={desk} place={{ sheet: name, cell: "A1" }}>
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
