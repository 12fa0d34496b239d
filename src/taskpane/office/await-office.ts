/** Whether Office said that the pane is Excel's, said that it is not, or said nothing in time. */
export type OfficeStatus = "excel" | "elsewhere" | "silent";

const TIMEOUT_MS = 5000;

/** Waits for Office; after a restart of Excel on Windows it may never answer. */
export async function awaitOffice(
  onReady: () => Promise<{ host: unknown }>,
  timeoutMs = TIMEOUT_MS,
): Promise<OfficeStatus> {
  const timeout = new Promise<OfficeStatus>((resolve) => setTimeout(resolve, timeoutMs, "silent"));
  const ready = onReady().then(({ host }): OfficeStatus => (host === "Excel" ? "excel" : "elsewhere"));
  return Promise.race([ready, timeout]);
}
