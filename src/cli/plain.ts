import { saveFile } from "../hosts/file/save.ts";
import type { Centre } from "../lib/centre/centre.ts";
import { blacklistReport } from "../lib/centre/reports/service/blacklist.ts";
import { questionOf, type Request } from "../lib/centre/running/ask.ts";
import { activeNumbers } from "../lib/centre/subjects/blacklist/list-blacklist.ts";
import type { ReportName } from "../lib/report/report.ts";
import { type OptionValues, type Terminal, textOption, UsageError } from "./command.ts";
import { refuseInput, refuseJson, refuseTaken } from "./output.ts";

/** Where `--plain` puts the numbers that hold on the blacklist, for the dialler. */
interface PlainTarget {
  readonly file: string;
  readonly force: boolean;
}

/** What `--plain` asks for; null when it was not given. */
export async function plainTarget(
  options: OptionValues,
  { report, files }: { readonly report: Pick<ReportName, "id">; readonly files: readonly string[] },
): Promise<PlainTarget | null> {
  const file = textOption(options, "plain");
  if (file === null) return null;
  refuseJson(options, "plain");
  const { id, title } = blacklistReport;
  if (report.id !== id) throw new UsageError(`--plain 只用于“${title}”(${id}),写出它生效的号码。`);
  await refuseInput("plain", file, files);
  const force = options["force"] === true;
  if (!force) await refuseTaken([file]);
  return { file, force };
}

/** Writes the numbers that hold, one a line and always in full. */
export async function writePlain(
  { file, force }: PlainTarget,
  { centre, request }: { readonly centre: Centre; readonly request: Request },
  terminal: Terminal,
): Promise<void> {
  const numbers = activeNumbers(centre, questionOf(centre, blacklistReport, request));
  await saveFile(file, new TextEncoder().encode(numbers.map((number) => `${number}\n`).join("")), { force });
  terminal.print(`${file}\n`);
  terminal.tell(`生效的黑名单号码 ${numbers.length} 个。\n`);
}
