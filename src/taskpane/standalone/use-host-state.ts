import { useSyncExternalStore } from "react";
import type { PageHost, PageState } from "./standalone-host.ts";

/** What lies open on the page, drawn again whenever that changes. */
export function usePageState(host: PageHost): PageState {
  return useSyncExternalStore(host.subscribe, host.read);
}
