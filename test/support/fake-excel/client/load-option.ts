import { RichApiError } from "../errors.ts";

/** What a `load` asks for: properties, and those of the objects within. An empty tree asks for all scalars. */
export interface LoadTree {
  readonly names: Map<string, LoadTree>;
  top: number | null;
  skip: number;
}

/** Understands every form that `load` takes: text, list, query and object. */
export function parseLoad(option: unknown): LoadTree {
  const tree = emptyTree();
  if (option === undefined || option === null) return tree;
  if (typeof option === "string") addPaths(tree, option.split(","));
  else if (Array.isArray(option)) addPaths(tree, option as string[]);
  else if (typeof option === "object") addObject(tree, option as Record<string, unknown>);
  else throw new RichApiError("InvalidArgument", undefined, { errorLocation: "option" });
  return tree;
}

function emptyTree(): LoadTree {
  return { names: new Map(), top: null, skip: 0 };
}

function addPaths(tree: LoadTree, paths: readonly string[]): void {
  for (const path of paths) {
    // A list says no more with `items/` than without.
    const names = path.split("/").map((name) => name.trim());
    const steps = names.filter((name) => name !== "" && name !== "items");
    if (steps.length > 0) addPath(tree, steps);
    else if (names.includes("items")) child(tree, "*");
  }
}

function addPath(tree: LoadTree, steps: readonly string[]): void {
  steps.reduce((node, step) => child(node, step), tree);
}

function child(tree: LoadTree, name: string): LoadTree {
  let found = tree.names.get(name);
  if (!found) {
    found = emptyTree();
    tree.names.set(name, found);
  }
  return found;
}

function addObject(tree: LoadTree, option: Readonly<Record<string, unknown>>): void {
  if (isQuery(option)) addQuery(tree, option);
  else addFlags(tree, option);
}

function isQuery(option: Readonly<Record<string, unknown>>): boolean {
  return ["select", "expand"].some((key) => typeof option[key] === "string" || Array.isArray(option[key]));
}

function addQuery(tree: LoadTree, { select, expand, top, skip }: Readonly<Record<string, unknown>>): void {
  for (const paths of [select, expand]) {
    if (typeof paths === "string") addPaths(tree, paths.split(","));
    else if (Array.isArray(paths)) addPaths(tree, paths as string[]);
  }
  if (typeof top === "number") tree.top = top;
  if (typeof skip === "number") tree.skip = skip;
}

function addFlags(tree: LoadTree, option: Readonly<Record<string, unknown>>): void {
  for (const [name, wanted] of Object.entries(option)) {
    const word = name.replace("$", "");
    if (word === "top") tree.top = Number(wanted);
    else if (word === "skip") tree.skip = Number(wanted);
    else if (wanted !== false) addFlag(tree, name, wanted);
  }
}

function addFlag(tree: LoadTree, name: string, wanted: unknown): void {
  const asked = name === "items" ? tree : child(tree, name === "$all" ? "*" : name);
  if (typeof wanted === "object" && wanted !== null) addFlags(asked, wanted as Record<string, unknown>);
  else if (typeof wanted !== "boolean") {
    throw new RichApiError("InvalidArgument", undefined, { errorLocation: `option.${name}` });
  }
}
