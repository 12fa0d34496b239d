import { useLayoutEffect, useState, type RefObject } from "react";

/** What of a scrolling box is in sight from left to right, in pixels. */
export interface Sight {
  readonly left: number;
  readonly width: number;
}

/** So little scrolling shows no further column. */
const STEP_PIXELS = 24;

/** How a box stands, told again when it is scrolled sideways or another size. */
export function useSight(box: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ left: 0, width: 0 });
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const look = () => {
      const left = Math.floor(current.scrollLeft / STEP_PIXELS) * STEP_PIXELS;
      const width = current.clientWidth + STEP_PIXELS;
      setSight((known) => (known.left === left && known.width === width ? known : { left, width }));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    current.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener("scroll", look);
    };
  }, [box]);
  return sight;
}
