import { makeRun } from "./client/run.ts";
import { Context } from "./client/context.ts";
import type { Excel as Server } from "./server/excel.ts";

// Members whose text is not their name with a capital.
const SPELT_OTHERWISE: Readonly<Record<string, string>> = {
  xyscatter: "XYScatter",
  xyscatterLines: "XYScatterLines",
  columnStacked100: "ColumnStacked100",
};

/** The `Excel` global over a server: `run`, `RequestContext`, and any of its enums. */
export function makeNamespace(server: Server): typeof Excel {
  class RequestContext extends Context {
    constructor() {
      super(server);
    }
  }
  const members: Record<string, unknown> = { run: makeRun(server), RequestContext };
  const namespace = new Proxy(members, {
    get: (own, name) => (typeof name === "string" ? (own[name] ?? enumOf(name)) : undefined),
  });
  return namespace as unknown as typeof Excel;
}

/** Excel's enums are texts: the member's name, beginning with a capital. */
function enumOf(name: string): unknown {
  if (name === "ErrorCodes") return new Proxy({}, { get: (_, code) => capital(String(code)) });
  if (!/^[A-Z]/.test(name)) return undefined;
  return new Proxy({}, { get: (_, member) => SPELT_OTHERWISE[String(member)] ?? capital(String(member)) });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
