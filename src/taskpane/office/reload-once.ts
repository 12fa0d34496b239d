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
