import { useEffect, useState } from "react";
import { PAGE_OF, type PageId } from "./page-id.ts";
import type { RibbonEvents } from "./ribbon-events.ts";
import type { RibbonAction } from "./ribbon.ts";

/** The open page, which the ribbon's buttons open too, and the button pressed last. */
export function useActivePage(ribbon: RibbonEvents) {
  const [page, open] = useState<PageId>("reports");
  const [asked, setAsked] = useState<RibbonAction | null>(null);
  useEffect(() => {
    return ribbon.subscribe((action) => {
      setAsked(action);
      open(PAGE_OF[action]);
    });
  }, [ribbon]);
  return { page, open, asked };
}
