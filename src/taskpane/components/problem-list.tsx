import { Text } from "@fluentui/react-components";
import { PROBLEM_SHEET } from "../../lib/centre/problem-grid.ts";
import { explainProblem, placeOf } from "../../lib/centre/sentences.ts";
import type { Books } from "../commands/run-result.ts";
import type { Page } from "../state/page-props.ts";
import { CellLink, List } from "./cell-link.tsx";

/** More would be no list to read; the sheet 问题 has them all. */
const MOST_LINES = 30;

/** The first of the problems, and how many more there are. */
export function ProblemList(props: Page & { books: Books; isOnSheet: boolean }) {
  const { words, language, desk, books, isOnSheet } = props;
  if (books.problemCount === 0) return <Text>{words.noProblems}</Text>;
  const lines = books.problems.slice(0, MOST_LINES);
  const rest = books.problemCount - lines.length;
  return (
    <>
      <List>
        {lines.map((problem) => (
          <li key={`${placeOf(problem)} ${problem.code}`}>
            <CellLink desk={desk} place={{ ...problem, cell: `${problem.column ?? "A"}${problem.row ?? 1}` }}>
              {placeOf(problem)}
            </CellLink>
            {explainProblem(problem)[language].slice(placeOf(problem).length)}
          </li>
        ))}
      </List>
      <Text>{rest > 0 && words.moreProblems(rest)}</Text>
      {isOnSheet && (
        <CellLink desk={desk} place={{ sheet: PROBLEM_SHEET, cell: "A1" }}>
          {words.problemSheet}
        </CellLink>
      )}
    </>
  );
}
