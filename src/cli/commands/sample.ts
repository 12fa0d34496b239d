import { saveFile } from "../../hosts/file/save.ts";
import { writeSample } from "../../hosts/file/write-sample.ts";
import { makeSample } from "../../sample/sample.ts";
import { parsePeriod } from "../../lib/facts/period.ts";
import { Exit, numberOption, textOption, UsageError, type Command } from "../command.ts";
import { showProgress } from "../progress.ts";

export const sample: Command = {
  usage: "sample --out FILE [--agents N] [--month M] [--seed S] [--calls N] [--force]",
  does: "编一个数据凌乱的外呼中心,供试用",
  options: {
    out: { type: "string" },
    agents: { type: "string" },
    month: { type: "string" },
    seed: { type: "string" },
    calls: { type: "string" },
    force: { type: "boolean" },
  },
  async run({ options }, terminal) {
    const target = textOption(options, "out");
    if (target === null) throw new UsageError("请用 --out 给出要写的文件,例如 --out 示例.xlsx。");
    const month = textOption(options, "month") ?? "2025-10";
    if (parsePeriod(month)?.kind !== "month") throw new UsageError(`--month 要一个月份,例如 2025-10,不是“${month}”。`);
    const { sheets } = makeSample({
      month,
      agents: numberOption(options, "agents", { standard: 24, least: 12 }),
      seed: numberOption(options, "seed", { standard: 1, least: 0 }),
      callsPerAgentDay: numberOption(options, "calls", { standard: 40, least: 5 }),
    });
    const watch = { signal: terminal.signal, onProgress: showProgress(terminal) };
    await saveFile(target, await writeSample(sheets, watch), { force: options["force"] === true });
    terminal.print(`${target}\n`);
    terminal.tell(`编好了 ${month} 的示例:${sheets.length} 个工作表。\n`);
    return Exit.done;
  },
};
