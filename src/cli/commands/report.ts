import { countLines, reportGrids, reportJson, runReport } from "../../lib/centre/running/run-report.ts";
import { Exit, type Command } from "../command.ts";
import { countSetAside, openWorkbooks } from "../open.ts";
import { OUTPUT_OPTIONS, OUTPUT_USAGE, stampTime, writeOutput } from "../output.ts";
import { drawPicture, pictureTarget } from "../picture.ts";
import { readReportRequest } from "../request.ts";

export const report: Command = {
  usage: `report ID FILE… --period P [--city C] [--product P] [--n N] [--mask] [--all] [--picture FILE.pdf|FILE.png] ${OUTPUT_USAGE}`,
  does: "算一张报表,写成新的工作簿(默认放在第一个输入文件旁;--into 写成第一个输入文件的副本);--picture 另存一张图片",
  options: {
    period: { type: "string" },
    city: { type: "string" },
    product: { type: "string" },
    n: { type: "string" },
    mask: { type: "boolean" },
    all: { type: "boolean" },
    picture: { type: "string" },
    ...OUTPUT_OPTIONS,
  },
  async run(args, terminal) {
    const { report: wanted, files, request } = readReportRequest(args);
    const target = pictureTarget(args.options);
    const centre = await openWorkbooks(files, terminal);
    const result = runReport(wanted, centre, request);
    if (args.options["json"] === true) terminal.print(`${JSON.stringify(reportJson(result))}\n`);
    else {
      const grids = reportGrids(result, stampTime(terminal.now()));
      const picture = target && (await drawPicture(target, grids, terminal));
      await writeOutput({ centre, grids, files, name: grids[0]!.name }, args.options, terminal);
      await picture?.save();
      terminal.tell(`“${grids[0]!.name}”:${countLines(result)} 行,未计入 ${countSetAside(centre)} 行(见“问题”表)。\n`);
    }
    return args.options["strict"] === true && countSetAside(centre) > 0 ? Exit.setAside : Exit.done;
  },
};
