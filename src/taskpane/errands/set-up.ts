import { templateForms } from "../../lib/centre/template/template.ts";
import { UserError } from "../../lib/problem.ts";
import { formGrid } from "../../lib/report/form.ts";
import { sampleGrids } from "../../sample/sample-grids.ts";
import { makeSample } from "../../sample/sample.ts";
import type { Books } from "./books.ts";
import type { ErrandWork } from "./errand-work.ts";
import { inspect } from "./inspect.ts";
import { look } from "./look.ts";

/** What an empty workbook is to begin with. */
export interface SetUpRequest {
  readonly what: "sample" | "template";
  /** The month the made-up centre is of, as `2025-10`. */
  readonly month: string;
}

/** Small enough to be there in a moment, large enough for every report. */
const SAMPLE = { agents: 24, seed: 20251009, callsPerAgentDay: 12 };

/** Fills an empty workbook with a made-up centre, or with the empty tables and 口径. */
export const setUp: ErrandWork<SetUpRequest, Books> = async (port, { what, month }, options) => {
  const { isEmpty } = await look(port, {}, options);
  if (!isEmpty) throw new UserError("这个工作簿里已经有内容,没有写入。请新建一个空工作簿,再试一次。");
  const grids =
    what === "template" ? templateForms().map(formGrid) : sampleGrids(makeSample({ ...SAMPLE, month }).sheets);
  const placed = await port.putGrids(grids, options);
  return { ...(await inspect(port, {}, options)), placed };
};
