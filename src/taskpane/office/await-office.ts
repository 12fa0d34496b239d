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

const KEY = "seatledger.reloaded";

/** Whether a pane that Excel does not answer may try again by itself: once, or it would never end. */
export function mayReload(): boolean {
  try {
    return sessionStorage.getItem(KEY) === null;
  } catch {
    return false;
  }
}

export function reloadOnce(): void {
  sessionStorage.setItem(KEY, "1");
  location.reload();
}

/** The pane opened, so that the next time it does not it may try again. */
export function forgetReload(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    return;
  }
}
