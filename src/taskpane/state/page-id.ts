import type { RibbonAction } from "./ribbon.ts";

/** The pane's pages. */
export const DOORS = ["reports", "quality", "inquiry", "definitions"] as const;
export type Door = (typeof DOORS)[number];

/** The page that a button of the ribbon opens. */
export const DOOR_OF: Readonly<Record<RibbonAction, Door>> = {
  daily: "reports",
  monthly: "reports",
  quality: "quality",
  inquiry: "inquiry",
};
