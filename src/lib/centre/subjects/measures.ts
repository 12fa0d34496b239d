/** Every number of the centre, each defined once. */
export * from "./calls/measures/dialling.ts";
export * from "./productivity/measures/presence.ts";
export * from "./calls/measures/rates.ts";
export * from "./productivity/measures/productivity.ts";
export * from "./targets/measures/targets.ts";
export * from "./productivity/measures/shares.ts";
export * from "./calls/measures/flags.ts";
export * from "./floor/measures/floor.ts";
export * from "./people/measures/staffing.ts";
export * from "./calls/measures/old-system.ts";
export * from "./people/measures/names.ts";
