import { columnLetter } from "../../../lib/problem.ts";
import type { Choices, DropDown } from "../../../lib/report/grid.ts";
import { askContents, carrySheet, type Contents } from "./carry-sheet.ts";
import { beginPhase, enterPhase, nameSheet } from "./marks.ts";
import { ACTION_BYTES, Outbox } from "./outbox.ts";
import type { StagedSpot } from "./stage-spots.ts";

/** Puts what is staged where people see it, drop-downs last; from here on a run that is broken off can be settled. */
export async function swapSpots(context: Excel.RequestContext, staged: readonly StagedSpot[]): Promise<void> {
  const { workbook } = context;
  const taken = staged.map((spot) => ({
    spot,
    to: spot.former && askContents(workbook.worksheets.getItem(spot.former.id)),
  }));
  await context.sync();
  const outbox = new Outbox(context);
  const phase = beginPhase(workbook, "swap");
  for (const { spot, to } of taken) await take(outbox, spot, to);
  enterPhase(phase, "tidy");
  await outbox.send();
  await offerChoices(context, staged);
}

async function take(outbox: Outbox, { draft, frame, name, mark }: StagedSpot, to: Contents | null): Promise<void> {
  if (to) return carrySheet(outbox, { from: draft, to, frame });
  await outbox.admit(5 * ACTION_BYTES);
  draft.name = name;
  if (mark !== null) nameSheet(draft, "mark", mark);
  draft.visibility = "Visible";
}

const LAST_ROW = 1_048_576;
const CHOICE_ACTIONS = 8;

/** Puts the drop-downs of sheets under their headers, when all have their names: one may list what stands in another. */
async function offerChoices(context: Excel.RequestContext, spots: readonly StagedSpot[]): Promise<void> {
  const outbox = new Outbox(context);
  for (const { draft, grid } of spots) {
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
