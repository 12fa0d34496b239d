import type { Area } from "../../../../src/lib/table/sheet.ts";

/** The cells that draw a line of a range's frame, and which of their own edges it is. */
export interface Edge {
  readonly areas: readonly Area[];
  readonly edge: string;
}

/** Outer lines belong to the outermost cells; inner ones to the cell above or at the left of them. */
export function edgeOf(area: Area, side: string): Edge {
  switch (side) {
    case "EdgeTop":
      return { areas: [{ ...area, bottom: area.top }], edge: side };
    case "EdgeBottom":
      return { areas: [{ ...area, top: area.bottom }], edge: side };
    case "EdgeLeft":
      return { areas: [{ ...area, right: area.left }], edge: side };
    case "EdgeRight":
      return { areas: [{ ...area, left: area.right }], edge: side };
    case "InsideHorizontal":
      return { areas: area.top < area.bottom ? [{ ...area, bottom: area.bottom - 1 }] : [], edge: "EdgeBottom" };
    case "InsideVertical":
      return { areas: area.left < area.right ? [{ ...area, right: area.right - 1 }] : [], edge: "EdgeRight" };
    default:
      return { areas: [area], edge: side };
  }
}
