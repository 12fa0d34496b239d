import type { PackageDraft } from "./package-draft.ts";
import { attributesOf } from "./xml-scan.ts";

/** What an Excel table is called in a workbook, where no other may have its number or its name. */
export interface TableName {
  readonly id: number;
  readonly name: string;
  readonly formerName: string;
}

/** The guest's Excel tables by their paths, each under a number and a name that are free in the host. */
export function nameTables(host: PackageDraft, guest: PackageDraft): Map<string, TableName> {
  const named = new Map<string, TableName>();
  const guests = tablePaths(guest);
  if (guests.length === 0) return named;
  const tables = tablePaths(host).flatMap((path) => attributesOf(host.text(path), "table"));
  const taken = new Set(tables.map((table) => (table.get("displayName") ?? "").toLowerCase()));
  let id = Math.max(0, ...tables.map((table) => Number(table.get("id"))));
  for (const path of guests) {
    const formerName = attributesOf(guest.text(path), "table")[0]?.get("displayName") ?? "";
    const name = freeName(formerName, taken);
    taken.add(name.toLowerCase());
    named.set(path, { id: ++id, name, formerName });
  }
  return named;
}

function tablePaths(draft: PackageDraft): string[] {
  return draft.paths.filter((path) => draft.typeOf(path).endsWith(".table+xml"));
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted}_${copy}`;
  return name;
}
