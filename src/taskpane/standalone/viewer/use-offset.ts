import { useLayoutEffect, useState, type RefObject } from "react";

/** How far below the top of its box an element begins, in pixels, measured again when what is above it changes size. */
export function useOffset(element: RefObject<HTMLElement | null>, above: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (!element.current || !above.current) return;
    const measure = () => setOffset(element.current?.offsetTop ?? 0);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(above.current);
    return () => sizes.disconnect();
  }, [element, above]);
  return offset;
}
