import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import type { SheetFrame } from "../sheets/sheet-view.ts";
import type { GridPlace } from "./cell-place.ts";
import { visibleColumns, layColumns, type ColumnLayout } from "./column-layout.ts";
import { LETTERS_HEIGHT } from "./column-letters.tsx";
import { useOffset } from "./use-offset.ts";
import { useViewport } from "./use-viewport.ts";

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

function revealColumn(box: HTMLElement, { lefts, widths, frozen, frozenEnd }: ColumnLayout, column: number): void {
  const left = lefts[column];
  if (left === undefined || column < frozen) return;
  const isInView = left - frozenEnd >= box.scrollLeft && left + widths[column]! <= box.scrollLeft + box.clientWidth;
  if (!isInView) box.scrollTo({ left: left - frozenEnd });
}
