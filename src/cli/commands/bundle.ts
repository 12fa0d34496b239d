import { bundleGrids } from "../../lib/centre/running/bundle-grids.ts";
import * as bundles from "../../lib/centre/running/bundles.ts";
import { reportJson } from "../../lib/centre/running/run-report.ts";
import { type Command, Exit } from "../command.ts";
import { countSetAside, openWorkbooks } from "../open.ts";
import { OUTPUT_OPTIONS, OUTPUT_USAGE, stampTime, writeOutput } from "../output.ts";
import { periodOption } from "../request.ts";

export const daily = bundleCommand(bundles.daily, { option: "date", example: "2025-10-09" });
export const monthly = bundleCommand(bundles.monthly, { option: "month", example: "2025-10" });

function bundleCommand(bundle: bundles.Bundle, { option, example }: { option: string; example: string }): Command {
  return {
    usage: `${bundle.id} FILE… --${option} ${example} ${OUTPUT_USAGE}`,
    does: `${bundle.title}:一次读取,做出目录、${bundle.items.length} 张报表、问题和所用口径`,
    options: { [option]: { type: "string" }, ...OUTPUT_OPTIONS },
    async run({ operands: files, options }, terminal) {
      const period = periodOption(options, option, { kind: bundle.of, example });
      const centre = await openWorkbooks(files, terminal);
      const made = bundles.runBundle(bundle, centre, period);
      if (options["json"] === true) terminal.print(`${JSON.stringify(made.results.map(reportJson))}\n`);
      else {
        const grids = bundleGrids(centre, made, stampTime(terminal.now()));
        await writeOutput({ centre, grids, files, name: `${bundle.title} ${period.text}` }, options, terminal);
        terminal.tell([`${bundle.title} ${period.text}:${grids.length - 2} 张报表。`, ...made.missing, ""].join("\n"));
      }
      return options["strict"] === true && countSetAside(centre) > 0 ? Exit.setAside : Exit.done;
    },
  };
}
