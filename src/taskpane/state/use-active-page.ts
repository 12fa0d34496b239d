import { useEffect, useState } from "react";
import { DOOR_OF, type Door } from "./page-id.ts";
import type { Bell } from "./ribbon-events.ts";
import type { RibbonAction } from "./ribbon.ts";

/** The open page, which the ribbon's buttons open too, and the button pressed last. */
export function useDoor(bell: Bell) {
  const [door, open] = useState<Door>("reports");
  const [asked, setAsked] = useState<RibbonAction | null>(null);
  useEffect(() => {
    return bell.listen((action) => {
      setAsked(action);
      open(DOOR_OF[action]);
    });
  }, [bell]);
  return { door, open, asked };
}
