/** Every number of the centre, each defined once. */
export * from "./dialling.ts";
export * from "./presence.ts";
export * from "./rates.ts";
export * from "./productivity.ts";
export * from "./targets.ts";
export * from "./shares.ts";
export * from "./flags.ts";
export * from "./floor.ts";
export * from "./staffing.ts";
export * from "./old-system.ts";
export * from "./names.ts";
