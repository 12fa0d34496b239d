import path from "node:path";
import { saveFile } from "../../hosts/file/save.ts";
import { writeWorkbook } from "../../hosts/file/write.ts";
import { nearest } from "../../lib/centre/definitions/nearest.ts";
import { problemGrid } from "../../lib/centre/problem-grid.ts";
import { REPORTS } from "../../lib/centre/reports/index.ts";
import { reportGrid, reportJson, runReport } from "../../lib/centre/run-report.ts";
import { parsePeriod, type Period } from "../../lib/facts/period.ts";
import type { Grid } from "../../lib/report/grid.ts";
import { Exit, textOption, UsageError, type Arguments, type Command, type OptionValues } from "../command.ts";
import { countSetAside, openWorkbooks } from "../open.ts";

export const report: Command = {
  usage: "report ID FILE… --period P [--out FILE] [--force] [--json] [--strict]",
  does: "算一张报表,写成新的工作簿(默认放在第一个输入文件旁)",
  options: {
    period: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
    json: { type: "boolean" },
    strict: { type: "boolean" },
  },
  async run(args, terminal) {
    const { wanted, files, period } = understand(args);
    const centre = await openWorkbooks(files, terminal);
    const table = runReport(wanted, centre, period);
    if (args.options["json"]) terminal.print(`${JSON.stringify(reportJson(table))}\n`);
    else {
      const grid = reportGrid(table, stampTime(terminal.now()));
      const target = outputPath(args.options, files, grid);
      const problems = centre.readings.flatMap((reading) => reading.problems);
      const linkTo = (file: string) => relativeLink(file, files, target);
      await saveFile(target, await writeWorkbook([grid, problemGrid(problems, linkTo)]), {
        force: args.options["force"] === true,
      });
      terminal.print(`${target}\n`);
      terminal.tell(`“${grid.name}”:${table.rows.length} 行,未计入 ${countSetAside(centre)} 行(见“问题”表)。\n`);
    }
    return args.options["strict"] && countSetAside(centre) > 0 ? Exit.setAside : Exit.done;
  },
};

function understand({ operands, options }: Arguments) {
  const [id, ...files] = operands;
  const ids = REPORTS.map((one) => one.id);
  if (id === undefined) throw new UsageError(`请给出报表:${ids.join("、")}。`);
  const wanted = REPORTS.find((one) => one.id === id || one.title === id);
  if (!wanted) throw new UsageError(`没有报表“${id}”。最接近:${nearest(id, ids)}。可用:${ids.join("、")}。`);
  return { wanted, files, period: periodOption(options) };
}

function periodOption(options: OptionValues): Period {
  const text = textOption(options, "period");
  const period = text === null ? null : parsePeriod(text);
  if (period) return period;
  const given = text === null ? "请用 --period 给出期间" : `“${text}”不是期间`;
  throw new UsageError(`${given}:2025-10-09、2025-10、2025-W41 或 2025-10-01..2025-10-15。`);
}

function outputPath(options: OptionValues, files: readonly string[], grid: Grid): string {
  const first = path.parse(files[0]!);
  const target = textOption(options, "out") ?? path.join(first.dir, `${first.name} ${grid.name}.xlsx`);
  const isInput = files.some((file) => path.resolve(file) === path.resolve(target));
  if (isInput) throw new UsageError(`--out 不能是输入文件 ${target}。请换一个名字。`);
  return target;
}

/** Problems name files by base name; a link must lead there from where the report lies. */
function relativeLink(file: string, files: readonly string[], target: string): string {
  const input = files.find((one) => path.basename(one) === file) ?? file;
  return path
    .relative(path.dirname(path.resolve(target)), path.resolve(input))
    .split(path.sep)
    .join("/");
}

function stampTime(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
