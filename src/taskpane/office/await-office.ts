/** Whether Office said that the pane is Excel's, said that it is not, or said nothing in time. */
export type Answer = "excel" | "elsewhere" | "silent";

const PATIENCE_MS = 5000;

/** Waits for Office; after a restart of Excel on Windows it may never answer. */
export async function awaitOffice(
  onReady: () => Promise<{ host: unknown }>,
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  const late = new Promise<Answer>((resolve) => setTimeout(resolve, patienceMs, "silent"));
  const ready = onReady().then(({ host }): Answer => (host === "Excel" ? "excel" : "elsewhere"));
  return Promise.race([ready, late]);
}
