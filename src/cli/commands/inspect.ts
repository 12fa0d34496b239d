import { inspectionJson, inspectionLines } from "../../lib/centre/reading/inspection.ts";
import { explainProblem } from "../../lib/centre/reading/sentences.ts";
import { type Command, Exit } from "../command.ts";
import { countSetAside, openWorkbooks } from "../open.ts";

const MOST_LINES = 40;

export const inspect: Command = {
  usage: "inspect FILE… [--json] [--strict]",
  does: "认出了哪些表,各计入、未计入、跳过多少行,有什么问题",
  options: { json: { type: "boolean" }, strict: { type: "boolean" } },
  async run({ operands, options }, terminal) {
    const centre = await openWorkbooks(operands, terminal);
    if (options["json"]) terminal.print(`${JSON.stringify(inspectionJson(centre), null, 1)}\n`);
    else {
      const problems = centre.readings
        .flatMap((reading) => reading.problems)
        .map((problem) => `  ${explainProblem(problem).zh}`);
      const rest = problems.length - MOST_LINES;
      const more = rest > 0 ? [`  ……另有 ${rest} 处,见报表工作簿的“问题”表,或用 --json。`] : [];
      const heading = problems.length > 0 ? [`问题 ${problems.length} 处:`] : [];
      terminal.print(
        [...inspectionLines(centre), ...heading, ...problems.slice(0, MOST_LINES), ...more, ""].join("\n"),
      );
    }
    return options["strict"] && countSetAside(centre) > 0 ? Exit.setAside : Exit.done;
  },
};
