import { act, answer, declare, give, items, readOnly, readWrite } from "../client/declaration.ts";
import { absoluteAddress } from "../cells/address.ts";
import { isFormula } from "../cells/formula-syntax.ts";
import { refuse } from "../errors.ts";
import type { Book } from "../model/book.ts";
import type { NameModel } from "../model/sheet-parts.ts";
import type { Sheet } from "../model/sheet.ts";
import { spotOfFormula, type Spot } from "../model/spot.ts";

/** The names of a workbook, or those of one of its sheets. */
export interface Scope {
  readonly book: Book;
  readonly sheet?: Sheet;
}

interface NameSpot extends Scope {
  readonly name: NameModel;
}

export const namedItemCollection = declare<Excel.NamedItemCollection, Scope>("NamedItemCollection", {
  items: items("1.1", "NamedItem", (scope) => namesOf(scope).map((name) => ({ ...scope, name }))),
  add: give("1.4", "NamedItem", addName),
  getCount: answer("1.4", (scope) => namesOf(scope).length),
  getItem: give("1.1", "NamedItem", (scope, name: string) => findName(scope, name) ?? refuse("ItemNotFound")),
  getItemOrNullObject: give("1.4", "NamedItem", findName),
});

function namesOf({ book, sheet }: Scope): NameModel[] {
  return sheet ? sheet.names : book.names;
}

function findName(scope: Scope, wanted: string): NameSpot | null {
  const name = namesOf(scope).find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  return name ? { ...scope, name } : null;
}

// eslint-disable-next-line max-params -- as Excel has them.
function addName(scope: Scope, name: string, reference: Spot | string, comment = ""): NameSpot {
  if (!isName(name)) refuse("InvalidArgument");
  if (findName(scope, name)) refuse("ItemAlreadyExists");
  const model = { name, formula: formulaOf(reference), visible: true, comment, isDeleted: false };
  namesOf(scope).push(model);
  scope.book.calculator.invalidate();
  return { ...scope, name: model };
}

/** Begins with a letter, has no spaces, and is not the address of a cell. */
function isName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) return false;
  return !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
}

function formulaOf(reference: Spot | string): string {
  if (typeof reference !== "string") return `=${absoluteAddress(reference.sheet.name, reference.area)}`;
  const formula = reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
  if (!isFormula(formula)) refuse("InvalidArgument");
  return formula;
}

export const namedItem = declare<Excel.NamedItem, NameSpot>(
  "NamedItem",
  {
    name: readOnly("1.1", ({ name }) => name.name),
    formula: readWrite<NameSpot, unknown>(
      "1.7",
      ({ name }) => name.formula,
      ({ book, name }, formula) => {
        name.formula = formulaOf(String(formula));
        book.calculator.invalidate();
      },
    ),
    value: readOnly<NameSpot, unknown>("1.1", valueOf),
    type: readOnly("1.1", (spot) => typeOf(spot)),
    visible: readWrite(
      "1.1",
      ({ name }) => name.visible,
      ({ name }, isVisible) => void (name.visible = isVisible),
    ),
    comment: readWrite(
      "1.4",
      ({ name }) => name.comment,
      ({ name }, comment) => void (name.comment = comment),
    ),
    scope: readOnly<NameSpot, string>("1.4", ({ sheet }) => (sheet ? "Worksheet" : "Workbook")),
    delete: act("1.4", (spot) => {
      const names = namesOf(spot);
      names.splice(names.indexOf(spot.name), 1);
      spot.name.isDeleted = true;
      spot.book.calculator.invalidate();
    }),
    getRange: give("1.1", "Range", ({ book, name }) => spotOfFormula(book, name.formula) ?? refuse("InvalidArgument")),
    getRangeOrNullObject: give("1.4", "Range", ({ book, name }) => spotOfFormula(book, name.formula)),
  },
  ({ name, sheet }) => !name.isDeleted && sheet?.isDeleted !== true,
);

/** A reference is worth its address, a constant itself. */
function valueOf({ book, name }: NameSpot): string | number | boolean {
  const text = /^="((?:[^"]|"")*)"$/.exec(name.formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  const spot = spotOfFormula(book, name.formula);
  const constant = name.formula.slice(1);
  if (/^(true|false)$/i.test(constant)) return constant.toLowerCase() === "true";
  return !spot && constant.trim() !== "" && Number.isFinite(Number(constant)) ? Number(constant) : constant;
}

function typeOf(spot: NameSpot): string {
  if (spotOfFormula(spot.book, spot.name.formula)) return "Range";
  const value = valueOf(spot);
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
