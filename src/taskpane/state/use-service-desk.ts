import { format } from "date-fns";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ServiceDesk } from "../../lib/centre/asking/service-desk.ts";
import type { PageProps } from "./use-pane-store.ts";

/** The moment at which the desk is looked at: the workbook's end, whatever time it is then, or one that was typed. */
export type DeskMoment = "end" | "now" | { readonly typed: string };

/** What the desk showed when it was last read, which is done again when rows were written or taken back, or other tables opened. */
export function useServiceDesk({ host, store }: PageProps) {
  const [desk, setDesk] = useState<ServiceDesk | null>(null);
  const [isStale, setStale] = useState(false);
  const asked = useRef<DeskMoment | null>(null);
  const show = useCallback((read: ServiceDesk) => {
    setDesk(read);
    setStale(false);
  }, []);
  const read = (moment: DeskMoment) =>
    store.attempt(async (options) => {
      show(await host.perform({ kind: "serviceDesk", asOf: textOf(moment) }, options));
      asked.current = moment;
      return { type: "done" };
    });
  const readAgain = useCallback(() => {
    if (asked.current === null) return;
    const command = { kind: "serviceDesk", asOf: textOf(asked.current) } as const;
    void host.perform(command, {}).then(show, () => setStale(true));
  }, [host, show]);
  const { takenBack, result } = store.state;
  // What makes sheets reads what was there; what makes none was asked since other tables are.
  const recognised = result?.placed.length === 0 ? result : null;
  useEffect(() => {
    if (takenBack > 0 || recognised) readAgain();
  }, [takenBack, recognised, readAgain]);
  return { desk, isStale, read, readAgain };
}

function textOf(moment: DeskMoment): string | null {
  if (moment === "end") return null;
  return moment === "now" ? typedMoment(new Date()) : moment.typed;
}

/** A moment as a field for moments has it: `2025-10-10T09:30`. */
export function typedMoment(moment: Date): string {
  return format(moment, "yyyy-MM-dd'T'HH:mm");
}
