import { Text } from "@fluentui/react-components";
import { explainProblem, placeOf } from "../../lib/centre/sentences.ts";
import { PROBLEM_SHEET } from "../../lib/centre/problem-grid.ts";
import type { Problem } from "../../lib/problem.ts";
import { CellLink, List } from "./cell-link.tsx";
import type { Page } from "./page.ts";

/** More would be no list to read; the sheet 问题 has them all. */
const MOST_LINES = 30;

/** The problems, those first that cost a row its place in the figures. */
export function ProblemList(props: Page & { problems: readonly Problem[]; isOnSheet: boolean }) {
  const { words, language, desk, problems, isOnSheet } = props;
  if (problems.length === 0) return <Text>{words.noProblems}</Text>;
  const lost = new Set(problems.filter(({ effect }) => effect === "setAside"));
  const lines = [...lost, ...problems.filter((problem) => !lost.has(problem))].slice(0, MOST_LINES);
  const rest = problems.length - lines.length;
  return (
    <>
      <List>
        {lines.map((problem) => (
          <li key={`${placeOf(problem)} ${problem.code}`}>
            <CellLink desk={desk} sheet={problem.sheet} cell={`${problem.column ?? "A"}${problem.row ?? 1}`}>
              {placeOf(problem)}
            </CellLink>
            {explainProblem(problem)[language].slice(placeOf(problem).length)}
          </li>
        ))}
      </List>
      <Text>{rest > 0 && words.moreProblems(rest)}</Text>
      {isOnSheet && (
        <CellLink desk={desk} sheet={PROBLEM_SHEET} cell="A1">
          {words.problemSheet}
        </CellLink>
      )}
    </>
  );
}
