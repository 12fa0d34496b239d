import { Text } from "@fluentui/react-components";
import { PROBLEM_SHEET } from "../../lib/centre/problem-grid.ts";
import { explainProblem, placeOf } from "../../lib/centre/sentences.ts";
import type { RunResult } from "../commands/run-result.ts";
import type { PageProps } from "../state/page-props.ts";
import { CellLink, List } from "./cell-link.tsx";

/** More would be no list to read; the sheet 问题 has them all. */
const MOST_LINES = 30;

/** The first of the problems, and how many more there are. */
export function ProblemList(props: PageProps & { result: RunResult; isOnSheet: boolean }) {
  const { words, language, store, result, isOnSheet } = props;
  if (result.problemCount === 0) return <Text>{words.noProblems}</Text>;
  const lines = result.problems.slice(0, MOST_LINES);
  const rest = result.problemCount - lines.length;
  return (
    <>
      <List>
        {lines.map((problem) => (
          <li key={`${placeOf(problem)} ${problem.code}`}>
            <CellLink store={store} place={{ ...problem, cell: `${problem.column ?? "A"}${problem.row ?? 1}` }}>
              {placeOf(problem)}
            </CellLink>
            {explainProblem(problem)[language].slice(placeOf(problem).length)}
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
