import { useEffect, useState } from "react";
import type { RibbonAction, RibbonEvents } from "./ribbon.ts";

/** The pane's pages. */
export const PAGES = ["reports", "quality", "service", "inquiry", "definitions"] as const;
export type PageId = (typeof PAGES)[number];

/** The page that a button of the ribbon opens. */
const PAGE_OF: Readonly<Record<RibbonAction, PageId>> = {
  daily: "reports",
  monthly: "reports",
  quality: "quality",
  inquiry: "inquiry",
};

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
