import { defineSubject } from "../../define-subject.ts";
import { people } from "../people/people.ts";
import { rowsOfListed } from "../people/roster-rows.ts";
import { assessment } from "./assessment.ts";
import { dayEvaluationFacts, errorFacts, evaluationFacts, itemFacts } from "./evaluation-facts.ts";
import type { Evaluation, Evaluations } from "./evaluation.ts";
import { evaluationsTable } from "./evaluations-table.ts";
import { takeEvaluations } from "./read-evaluations.ts";
import { defaultScorecard, scorecard, scorecardTable, type ScoreItem } from "./scorecard.ts";

/** What was listened to, and how it was scored. */
export const evaluations = defineSubject({
  id: "evaluations",
  needs: { people, scorecard },
  tables: { evaluations: evaluationsTable(defaultScorecard) },
  shape: {
    by: scorecard,
    tables: (items: readonly ScoreItem[]) => ({ evaluations: evaluationsTable(items) }),
  },
  start: ({ people: directory, scorecard: items }, { definitions }) => {
    const rows: Evaluation[] = [];
    const withdrawn: Evaluation[] = [];
    const { fatalScore } = definitions.of(assessment);
    return {
      take: { evaluations: takeEvaluations({ directory, scorecard: items, fatalScore, evaluations: rows, withdrawn }) },
      finish: (): Evaluations => ({ rows, withdrawn, directory, scorecard: items }),
    };
  },
  days: ({ rows }) => rows.map(({ day }) => day),
  sources: {
    /** Evaluations of the period, under the team of its end. */
    evaluations: {
      tables: ["evaluations", scorecardTable.id],
      needs: [["evaluations"]],
      ofPeriod: evaluationFacts,
      leads: ({ directory }: Evaluations, fact) => rowsOfListed(directory, fact),
    },
    /** Evaluations of the period, each under the team of its own day. */
    dayEvaluations: {
      tables: ["evaluations", scorecardTable.id],
      needs: [["evaluations"]],
      ofPeriod: dayEvaluationFacts,
    },
    /** What evaluations gave for each item of the scorecard. */
    itemScores: { tables: ["evaluations", scorecardTable.id], needs: [["evaluations"]], ofPeriod: itemFacts },
    /** Evaluations that name a kind of error. */
    errors: { ofPeriod: errorFacts },
  },
});
