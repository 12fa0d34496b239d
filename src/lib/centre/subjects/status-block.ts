import { wordsBlock } from "../../definition/block.ts";
import { describeWords } from "../../definition/describe-definitions.ts";
import { foldWord } from "../../definition/fold-word.ts";
import { itemText, misfit, valueText } from "../../definition/row.ts";
import { suggest } from "../../table/nearest.ts";
import { STATUSES } from "./attendance-statuses.ts";

const NAME = "考勤口径";

type Decided = readonly [word: string, status: string];

/** 考勤口径: attendance statuses by the centre's own word for them, folded by `foldWord`. */
export const statusWords = wordsBlock<ReadonlyMap<string, string>>({
  name: NAME,
  read: (row) => {
    const status = STATUSES.find((one) => foldWord(one) === foldWord(valueText(row)));
    if (status === undefined) throw misfit(row, suggest(valueText(row), STATUSES));
    const word = foldWord(itemText(row));
    const decides: Decided = [word, status];
    return [{ key: `${NAME} ${word}`, about: itemText(row), meaning: status, row, block: NAME, decides }];
  },
  decide: (decided) => new Map(decided as readonly Decided[]),
  rows: (words) => [...words].map(([word, status]) => [NAME, word, status, null, null]),
  example: ["调换", "本中心的考勤状态词;值填它相当于的状态,如:调休"],
  choices: () => STATUSES,
  describe: (words) =>
    describeWords(
      "考勤状态",
      [...words].map(([word, status]) => `${word}=${status}`),
    ),
});
