import { namedEntries } from "./definitions.ts";
import { OUTCOME_CLASSES, OUTCOMES } from "./outcomes.ts";
import { DAY_OFF, WORKDAY } from "./read-days.ts";
import { IGNORED } from "./read-tables.ts";
import type { Vocabulary } from "./row.ts";

/** A drop-down list for the values of an item, or with `item` null of every item of the block. */
export interface DefinitionChoice {
  readonly block: string;
  readonly item: string | null;
  readonly choices: readonly string[];
}

/** Which values of the sheet 口径 are one of a few. */
export function definitionChoices({ tables, attendanceStatuses }: Vocabulary): DefinitionChoice[] {
  const single = namedEntries.flatMap(({ entry: { block, item, choices } }) =>
    choices ? [{ block, item, choices: Object.keys(choices) }] : [],
  );
  return [
    { block: "结果口径", item: null, choices: OUTCOME_CLASSES.map((outcome) => OUTCOMES[outcome].name) },
    ...single,
    { block: "考勤口径", item: null, choices: attendanceStatuses },
    { block: "表名口径", item: null, choices: [...tables.map(({ title }) => title), IGNORED] },
    { block: "日历口径", item: null, choices: [DAY_OFF, WORKDAY] },
  ];
}
