import { useLayoutEffect, useState, type RefObject } from "react";

/** What of a scrolling box is in view from left to right, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly width: number;
}

/** So little scrolling shows no further column. */
const STEP_PIXELS = 24;

/** How a box stands, told again when it is scrolled sideways or another size. */
export function useViewport(box: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, width: 0 });
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const measure = () => {
      const left = Math.floor(current.scrollLeft / STEP_PIXELS) * STEP_PIXELS;
      const width = current.clientWidth + STEP_PIXELS;
      setViewport((known) => (known.left === left && known.width === width ? known : { left, width }));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(current);
    current.addEventListener("scroll", measure, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener("scroll", measure);
    };
  }, [box]);
  return viewport;
}
