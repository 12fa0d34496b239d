import { daily, monthly } from "../../lib/centre/bundles.ts";
import type { CommandHandler } from "./command-handler.ts";
import { putBundle, type Making } from "./put-bundle.ts";
import type { RunResult } from "./run-result.ts";

/** The day or the month, made in one click. */
export interface BundleRequest extends Making {
  readonly bundle: "daily" | "monthly";
}

const BUNDLES = { daily, monthly };

/** Makes all sheets of the day or the month. */
export const makeBundle: CommandHandler<BundleRequest, RunResult> = (port, { bundle, ...making }, options) =>
  putBundle(BUNDLES[bundle], making)(port, options);
