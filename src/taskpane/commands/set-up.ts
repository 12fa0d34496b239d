import { templateForms } from "../../lib/centre/sheets/template/template.ts";
import { UserError } from "../../lib/problem.ts";
import { formGrid } from "../../lib/report/form.ts";
import { sampleGrids } from "../../sample/sample-grids.ts";
import { makeSample } from "../../sample/sample.ts";
import type { CommandHandler } from "./command-handler.ts";
import { inspect, type RunResult } from "./inspect.ts";

/** What an empty workbook is to begin with. */
interface SetUpRequest {
  readonly what: "sample" | "template";
  /** The month the made-up centre is of, as `2025-10`. */
  readonly month: string;
}

/** Small enough to be there in a moment, large enough for every report. */
const SAMPLE = { agents: 24, seed: 20251009, callsPerAgentDay: 12 };

/** Fills an empty workbook with a made-up centre, or with the empty tables and 口径. */
export const setUp: CommandHandler<SetUpRequest, RunResult> = async (port, { what, month }, options) => {
  const { isEmpty } = await checkEmpty(port, {}, options);
  if (!isEmpty) throw new UserError("这个工作簿里已经有内容,没有写入。请新建一个空工作簿,再试一次。");
  const grids =
    what === "template" ? templateForms().map(formGrid) : sampleGrids(makeSample({ ...SAMPLE, month }).sheets);
  const placed = await port.putGrids(grids, options);
  return { ...(await inspect(port, {}, options)), placed };
};

interface Emptiness {
  /** Whether there is nothing in the workbook, neither of the user's nor of ours. */
  readonly isEmpty: boolean;
}

/** Looks whether there is anything in the workbook, without reading its cells. */
export const checkEmpty: CommandHandler<object, Emptiness> = async (port, _request, options) => {
  const sheets = await port.readSheets(options);
  return { isEmpty: sheets.every(({ rowCount, stamp }) => rowCount === 0 && stamp === null) };
};
