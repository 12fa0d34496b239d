import { RichApiError } from "./errors.ts";

/** Sets the globals an add-in expects; what is handed back takes them away again. */
export function installGlobals(excel: typeof Excel, office: typeof Office): () => void {
  const globals: Record<string, unknown> = {
    Excel: excel,
    Office: office,
    OfficeExtension: { Error: RichApiError, config: { extendedErrorLogging: false } },
  };
  const scope = globalThis as unknown as Record<string, unknown>;
  const former = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)] as const);
  Object.assign(scope, globals);
  return () => {
    for (const [name, descriptor] of former) {
      if (descriptor) Object.defineProperty(scope, name, descriptor);
      else Reflect.deleteProperty(scope, name);
    }
  };
}
