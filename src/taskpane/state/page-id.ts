import type { RibbonAction } from "./ribbon.ts";

/** The pane's pages. */
export const PAGES = ["reports", "quality", "inquiry", "definitions"] as const;
export type PageId = (typeof PAGES)[number];

/** The page that a button of the ribbon opens. */
export const PAGE_OF: Readonly<Record<RibbonAction, PageId>> = {
  daily: "reports",
  monthly: "reports",
  quality: "quality",
  inquiry: "inquiry",
};
