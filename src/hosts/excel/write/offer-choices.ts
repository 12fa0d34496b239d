import { columnLetter } from "../../../lib/problem.ts";
import type { Choices, DropDown } from "../../../lib/report/grid.ts";
import { ACTION_BYTES, Outbox } from "./outbox.ts";
import type { StagedSeat } from "./stage-seats.ts";

const LAST_ROW = 1_048_576;
const CHOICE_ACTIONS = 8;

/** Puts the drop-downs of sheets under their headers, when all have their names: one may list what stands in another. */
export async function offerChoices(context: Excel.RequestContext, seats: readonly StagedSeat[]): Promise<void> {
  const outbox = new Outbox(context);
  for (const { draft, grid } of seats) {
    for (const dropDown of grid.dropDowns ?? []) {
      const source = sourceOf(dropDown.choices);
      await outbox.admit(CHOICE_ACTIONS * ACTION_BYTES + 3 * source.length);
      const { dataValidation } = draft.getRange(addressOf(dropDown));
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = alertOf(dropDown);
    }
  }
  await outbox.send();
}

function addressOf({ column, firstRow, lastRow = LAST_ROW - 1 }: DropDown): string {
  const letter = columnLetter(column);
  return `${letter}${firstRow + 1}:${letter}${lastRow + 1}`;
}

function sourceOf(choices: Choices): string {
  return "formula" in choices ? `=${choices.formula}` : choices.words.join(",");
}

function alertOf({ others }: DropDown): Excel.DataValidationErrorAlert {
  const isRefused = others === "refused";
  return {
    showAlert: others !== "taken",
    style: isRefused ? "Stop" : "Warning",
    title: "不在清单里",
    message: isRefused ? "请从下拉清单中选一个。" : "清单里没有这个词,请核对。",
  };
}
