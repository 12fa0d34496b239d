/** Everything that figures are grouped by. */
export * from "./calendar/dimensions.ts";
export * from "./calls/dimensions.ts";
export * from "./people/dimensions.ts";
export * from "./quality/dimensions.ts";
