import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../state/pane-host.ts";
import type { PaneStore } from "../state/use-pane-store.ts";

/** A button that looks like a link and leads to a cell of the workbook. */
export function CellLink({ store, place, children }: { store: PaneStore; place: CellPlace; children: ReactNode }) {
  return (
    <Link as="button" inline onClick={() => store.goTo(place)}>
      {children}
    </Link>
  );
}

const useStyles = makeStyles({
  list: { margin: "0", paddingLeft: "1.2em", overflowWrap: "anywhere" },
});

export function List({ children }: { children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}
