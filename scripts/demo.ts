// Makes up a messy centre, says what is in it, and writes three report workbooks and a day's complaints from it: all through
// the command line.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";

const MONTH = "2025-10";
const DAY = "2025-10-09";
const FOLDER = "out";
const CENTRE = path.join(FOLDER, "示例.xlsx");
const REPORTS = [
  ["agent-output-hours", "员工产值工时表"],
  ["outbound-overview", "外呼数据一览表"],
  ["agent-rates", "定制率拒访率"],
] as const;

mkdirSync(FOLDER, { recursive: true });
seatledger("sample", "--out", CENTRE, "--month", MONTH, "--force");
seatledger("inspect", CENTRE);
const sheets = REPORTS.map(([id, title]) => {
  const workbook = path.join(FOLDER, `示例 ${title}.xlsx`);
  seatledger("report", id, CENTRE, "--period", MONTH, "--out", workbook, "--force");
  return workbook;
});
seatledger("complaints", CENTRE, "--date", DAY, "--force");
const day = [`投诉日汇总 ${DAY}.xlsx`, `投诉日报 ${DAY}.docx`].map((name) => path.join(FOLDER, `示例 ${name}`));
console.log(
  ["", "报表已写好 / the report sheets are in:", ...[...sheets, ...day].map((file) => `  ${path.resolve(file)}`)].join(
    "\n",
  ),
);

function seatledger(...args: string[]): void {
  console.log(`\n> seatledger ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
