import { carryReferences, carrySheet, carryTable, type Luggage } from "./carry-sheet.ts";
import type { TableName } from "./name-tables.ts";
import type { PackageDraft } from "./package-draft.ts";
import { relationshipsPath } from "./relationships.ts";
import { XmlEdit } from "./xml-edit.ts";
import { parseXml } from "./xml-tree.ts";

/** Brings sheets of one package into another, with all the parts that they refer to. */
export class Carrier {
  private readonly arrivals = new Map<string, string>();

  constructor(
    private readonly guest: PackageDraft,
    private readonly host: PackageDraft,
    private readonly luggage: Luggage & { readonly tableNames: ReadonlyMap<string, TableName> },
  ) {}

  /** Puts the part at `from` to `to`, in place of what is there. */
  carry(from: string, to: string): void {
    this.arrivals.set(from, to);
    this.host.add(to, this.guest.typeOf(from), this.translate(from));
    const relations = this.guest.relationships(from);
    for (const { target } of relations) {
      if (!this.arrivals.has(target)) this.carry(target, this.host.freePath(target));
    }
    this.carryRelations(from, to);
  }

  private translate(path: string): string | Uint8Array {
    const type = this.guest.typeOf(path);
    const table = this.luggage.tableNames.get(path);
    if (table) return carryTable(this.guest.text(path), this.luggage, table);
    if (type.endsWith(".worksheet+xml")) return carrySheet(this.guest.text(path), this.luggage);
    if (type.endsWith(".chart+xml")) return carryReferences(this.guest.text(path), this.luggage);
    return this.guest.content(path)!;
  }

  private carryRelations(from: string, to: string): void {
    const xml = this.guest.text(relationshipsPath(from));
    if (xml === "") return;
    const targets = new Map(this.guest.relationships(from).map(({ id, target }) => [id, this.arrivals.get(target)!]));
    const edit = new XmlEdit(xml);
    for (const relation of parseXml(xml).children) {
      const target = targets.get(relation.attributes.get("Id") ?? "");
      if (target !== undefined) edit.setAttribute(relation, "Target", `/${target}`);
    }
    this.host.write(relationshipsPath(to), edit.toString());
  }
}
