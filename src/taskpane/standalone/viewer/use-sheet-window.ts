import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { SheetFrame } from "../sheets/sheet-view.ts";
import type { GridPlace } from "./cell-place.ts";
import { type ColumnLayout, layColumns, LETTERS_HEIGHT, visibleColumns } from "./columns.tsx";

const OVERSCAN_ROWS = 12;

/** Which rows and columns of a sheet are in view of its scrolling box, and the way to others. */
export type SheetWindow = ReturnType<typeof useSheetWindow>;

export function useSheetWindow({ heights, widths, headings, frozenColumns }: SheetFrame) {
  const box = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const viewport = useViewport(box);
  const layout = useMemo(
    () => layColumns(widths, frozenColumns, viewport.width),
    [widths, frozenColumns, viewport.width],
  );
  const [firstHeading, lastHeading] = headings ?? [0, -1];
  const firstBody = lastHeading + 1;
  const headingHeight = heights.subarray(firstHeading, firstBody).reduce((sum, height) => sum + height, 0);
  const rows = useVirtualizer({
    count: heights.length - firstBody,
    getScrollElement: () => box.current,
    estimateSize: (index) => heights[firstBody + index]!,
    overscan: OVERSCAN_ROWS,
    scrollMargin: useOffset(body, top),
    scrollPaddingStart: headingHeight + LETTERS_HEIGHT,
  });
  const reveal = ({ row, column }: GridPlace) => {
    if (row >= firstBody) rows.scrollToIndex(row - firstBody, { align: "auto" });
    else if (row < firstHeading) box.current?.scrollTo({ top: 0 });
    if (box.current) revealColumn(box.current, layout, column);
  };
  const visible = visibleColumns(layout, viewport.left, viewport.width);
  return { box, top, body, layout, visible, rows, firstHeading, firstBody, reveal };
}

/** What of a scrolling box is in view from left to right, in pixels. */
interface Viewport {
  readonly left: number;
  readonly width: number;
}

/** So little scrolling shows no further column. */
const STEP_PIXELS = 24;

/** How a box stands, told again when it is scrolled sideways or another size. */
function useViewport(box: RefObject<HTMLElement | null>): Viewport {
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

/** How far below the top of its box an element begins, in pixels, measured again when what is above it changes size. */
function useOffset(element: RefObject<HTMLElement | null>, above: RefObject<HTMLElement | null>): number {
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

function revealColumn(box: HTMLElement, { lefts, widths, frozen, frozenEnd }: ColumnLayout, column: number): void {
  const left = lefts[column];
  if (left === undefined || column < frozen) return;
  const isInView = left - frozenEnd >= box.scrollLeft && left + widths[column]! <= box.scrollLeft + box.clientWidth;
  if (!isInView) box.scrollTo({ left: left - frozenEnd });
}
