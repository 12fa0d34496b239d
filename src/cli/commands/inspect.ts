import { inspectionJson, inspectionLines, problemLines } from "../../lib/centre/reading/inspection.ts";
import { type Command, Exit } from "../command.ts";
import { countSetAside, openWorkbooks } from "../open.ts";

export const inspect: Command = {
  usage: "inspect FILE… [--json] [--strict]",
  does: "认出了哪些表,各计入、未计入、跳过多少行,有什么问题",
  options: { json: { type: "boolean" }, strict: { type: "boolean" } },
  async run({ operands, options }, terminal) {
    const centre = await openWorkbooks(operands, terminal);
    if (options["json"]) terminal.print(`${JSON.stringify(inspectionJson(centre), null, 1)}\n`);
    else terminal.print([...inspectionLines(centre), ...problemLines(centre), ""].join("\n"));
    return options["strict"] && countSetAside(centre) > 0 ? Exit.setAside : Exit.done;
  },
};
