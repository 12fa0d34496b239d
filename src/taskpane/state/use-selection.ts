import { useCallback, useEffect, useState } from "react";
import type { PaneHost, SelectedCell } from "./pane-host.ts";

/** The selected cell, read again whenever another is selected; null until it is known, or where it cannot be read. */
export function useSelection(host: PaneHost): readonly [SelectedCell | null, () => void] {
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  const refresh = useCallback(() => {
    host.readSelection().then(setSelected, () => setSelected(null));
  }, [host]);
  useEffect(() => {
    refresh();
    return host.onSelection(refresh);
  }, [host, refresh]);
  return [selected, refresh];
}
