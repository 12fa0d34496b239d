import { daily, monthly } from "../../lib/centre/bundles.ts";
import type { ErrandWork } from "./command-handler.ts";
import { putBundle, type Making } from "./put-bundle.ts";
import type { Books } from "./run-result.ts";

/** The day or the month, made in one click. */
export interface CloseRequest extends Making {
  readonly bundle: "daily" | "monthly";
}

const BUNDLES = { daily, monthly };

/** Makes all sheets of the day or the month. */
export const close: ErrandWork<CloseRequest, Books> = (port, { bundle, ...making }, options) =>
  putBundle(BUNDLES[bundle], making)(port, options);
