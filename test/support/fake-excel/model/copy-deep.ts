import { CellError } from "../cells/cell-value.ts";
import { StyleTable } from "./style.ts";

/** A copy of all that a value is made of; what never changes, and looks, which are only added to, are shared. */
export function copyDeep<T>(value: T): T {
  return copyOf(value, new Map()) as T;
}

type Known = Map<object, object>;

function copyOf(value: unknown, known: Known): unknown {
  if (typeof value !== "object" || value === null || isShared(value)) return value;
  if (Array.isArray(value)) return copyOfArray(value, known);
  if (value instanceof Map) return copyOfMap(value, known);
  if (value instanceof Set) return new Set(Array.from(value, (held) => copyOf(held, known)));
  return known.get(value) ?? copyOfObject(value, known);
}

function isShared(value: object): boolean {
  return value instanceof StyleTable || value instanceof CellError;
}

/** Rows are mostly plain values, which a slice has copied already. */
function copyOfArray(value: readonly unknown[], known: Known): unknown[] {
  const copied = value.slice();
  for (let index = 0; index < value.length; index++) {
    const held = value[index];
    if (typeof held === "object" && held !== null) copied[index] = copyOf(held, known);
  }
  return copied;
}

function copyOfMap(value: ReadonlyMap<unknown, unknown>, known: Known): Map<unknown, unknown> {
  const copied = new Map(value);
  for (const [key, held] of value) if (typeof held === "object") copied.set(key, copyOf(held, known));
  return copied;
}

function copyOfObject(value: object, known: Known): object {
  const copied = Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>;
  known.set(value, copied);
  for (const [key, held] of Object.entries(value)) copied[key] = copyOf(held, known);
  return copied;
}
