import { type RefObject, useEffect, useRef } from "react";

/** Where a form stood there is its button again: once the form is closed, and no other opened, that has the focus. */
export function useFocusBack(form: object | null, isHere: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const wasHere = useRef(false);
  useEffect(() => {
    if (wasHere.current && form === null) place.current?.querySelector("button")?.focus();
    wasHere.current = isHere;
  }, [form, isHere]);
  return place;
}
