import { UserError } from "../lib/problem.ts";
import { Asked } from "./asked.ts";
import { CentreCache } from "./centre-cache.ts";
import type { Cell, CustomFunction } from "./declare.ts";
import { FunctionError } from "./function-error.ts";
import { FUNCTIONS } from "./registry.ts";

/** What of Excel's `CustomFunctions` is used. */
export type FunctionHost = Pick<typeof CustomFunctions, "associate" | "Error" | "ErrorCode">;

/** Gives Excel every function of the registry; what one reads, the others need not read again. */
export function associateFunctions(host: FunctionHost, cache = new CentreCache()): void {
  for (const one of FUNCTIONS) host.associate(one.id, (...values: unknown[]) => answer(one, { host, cache, values }));
}

interface Call {
  readonly host: FunctionHost;
  readonly cache: CentreCache;
  readonly values: readonly unknown[];
}

async function answer(one: CustomFunction, { host, cache, values }: Call): Promise<unknown> {
  try {
    const asked = new Asked(one.parameters, values, cache);
    return one.result === "matrix" ? (await one.run(asked)).map((row) => row.map(shown)) : shown(await one.run(asked));
  } catch (error) {
    throw excelError(host, error);
  }
}

/** Excel would show null as 0. */
function shown(value: Cell): string | number {
  return value ?? "";
}

/** Only errors of Excel's own kind show their sentence. */
function excelError({ Error: ExcelError, ErrorCode }: FunctionHost, error: unknown): unknown {
  if (error instanceof FunctionError) return new ExcelError(ErrorCode[error.code], error.message);
  return error instanceof UserError ? new ExcelError(ErrorCode.invalidValue, error.message) : error;
}
