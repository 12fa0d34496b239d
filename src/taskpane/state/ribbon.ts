/** The buttons of the ribbon tab, by the name of the action that each runs; the manifest and the pane both read them here. */
export const RIBBON_ACTIONS = ["daily", "monthly", "quality", "inquiry"] as const;
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];
