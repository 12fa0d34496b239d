import type { Progress } from "../lib/table/progress.ts";
import type { Terminal } from "./command.ts";

const BAR_WIDTH = 24;

/** Shows progress on standard error: a bar on a terminal, else a line whenever the step changes. */
export function showProgress({ tell, isInteractive }: Terminal): (progress: Progress) => void {
  let shown = "";
  return (progress) => {
    if (isInteractive)
      return tell(`\r\u001b[2K${bar(progress)} ${progress.step}${progress.done >= progress.of ? "\n" : ""}`);
    if (progress.step !== shown) tell(`${progress.step}……\n`);
    shown = progress.step;
  };
}

function bar({ done, of }: Progress): string {
  const filled = of === 0 ? BAR_WIDTH : Math.round((BAR_WIDTH * done) / of);
  const percent = of === 0 ? 100 : Math.floor((100 * done) / of);
  return `[${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}] ${String(percent).padStart(3)}%`;
}
