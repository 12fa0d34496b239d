import { RIBBON_ACTIONS, type RibbonAction } from "../../src/taskpane/state/ribbon.ts";

/** The sizes, in pixels, that Office asks for of an add-in's own icon, on lists and on the ribbon. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** The sizes that every button must have. */
export const RIBBON_SIZES = [16, 32, 80] as const;

export type IconName = "icon" | RibbonAction;

/** Below this size the simpler drawing is taken, or its lines would run together. */
const DRAWN_LARGE_FROM = 32;

/** A picture of assets/, and the drawing in assets/svg/ that it is made from. */
export interface Icon {
  readonly picture: string;
  readonly drawing: string;
  readonly size: number;
}

/** Every picture of the add-in. */
export const ICONS: readonly Icon[] = [
  ...ICON_SIZES.map((size) => iconOf("icon", size)),
  ...RIBBON_ACTIONS.flatMap((action) => RIBBON_SIZES.map((size) => iconOf(action, size))),
];

function iconOf(name: IconName, size: number): Icon {
  const drawing = `${name}${size < DRAWN_LARGE_FROM ? "-small" : ""}.svg`;
  return { picture: `${name}-${size}.png`, drawing, size };
}
