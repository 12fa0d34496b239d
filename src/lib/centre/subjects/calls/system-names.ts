import { System } from "../people/directory.ts";

/** What the systems are called, by their codes; nothing for calls that name none. */
export const SYSTEM_NAMES: Readonly<Record<number, string>> = { [System.old]: "老", [System.new]: "新" };
