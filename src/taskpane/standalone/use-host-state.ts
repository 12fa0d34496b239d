import { useSyncExternalStore } from "react";
import type { StandaloneHost, HostState } from "./standalone-host.ts";

/** What lies open on the page, drawn again whenever that changes. */
export function useHostState(host: StandaloneHost): HostState {
  return useSyncExternalStore(host.subscribe, host.read);
}
