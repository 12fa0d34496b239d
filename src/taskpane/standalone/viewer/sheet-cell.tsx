import type { CSSProperties } from "react";
import type { CellLook } from "../../../lib/report/face/cell-look.ts";
import type { Tint } from "../../../lib/report/face/tints.ts";
import type { ShownCell } from "../sheets/sheet-view.ts";
import { styleOf, themeColour } from "./cell-style.ts";

/** A cell, and where it stands; one that has not come yet has no content. */
interface SheetCellProps {
  readonly id: string;
  readonly cell: ShownCell | undefined;
  readonly look: CellLook | undefined;
  readonly column: number;
  readonly box: CSSProperties;
  readonly isHeading: boolean;
  readonly isSelected: boolean;
  readonly isDark: boolean;
}

/** One cell as Excel shows it. */
export function SheetCell({ id, cell, look, column, box, isHeading, isSelected, isDark }: SheetCellProps) {
  const classes = ["cell", ...(isSelected ? ["selected"] : []), ...(look?.lines ? ["lined"] : [])];
  return (
    <div
      id={id}
      role={isHeading ? "columnheader" : "gridcell"}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      className={classes.join(" ")}
      style={{ ...box, ...(look && styleOf(look, isDark)), ...shadeStyle(cell?.tint, isDark) }}
      data-column={column}
    >
      {cell ? <Content cell={cell} isDark={isDark} /> : <span className="coming" />}
    </div>
  );
}

function Content({ cell: { text, tint, link }, isDark }: { cell: ShownCell; isDark: boolean }) {
  return (
    <>
      {tint?.kind === "bar" && <span className="bar" style={barStyle(tint, isDark)} />}
      <span className={link ? "text link" : "text"}>{text}</span>
    </>
  );
}

function shadeStyle(tint: Tint | undefined, isDark: boolean): CSSProperties {
  return tint?.kind === "shade" ? { backgroundColor: themeColour(tint.colour, isDark) } : {};
}

function barStyle({ from, to, colour }: Extract<Tint, { kind: "bar" }>, isDark: boolean): CSSProperties {
  return { left: `${from * 100}%`, width: `${(to - from) * 100}%`, backgroundColor: themeColour(colour, isDark) };
}
