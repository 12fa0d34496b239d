import type { Centre } from "../centre.ts";

/** Does work of a kind once for each centre and key, as long as the centre lives. */
export function remember<T>(): (centre: Centre, key: string, work: () => T) => T {
  const known = new WeakMap<Centre, Map<string, T>>();
  return (centre, key, work) => {
    const ofCentre = known.get(centre) ?? new Map<string, T>();
    known.set(centre, ofCentre);
    if (!ofCentre.has(key)) ofCentre.set(key, work());
    return ofCentre.get(key)!;
  };
}
