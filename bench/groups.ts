import type { Case } from "./case.ts";

/** All that is timed, in the order of the page; each group is loaded alone, so that it pays for no other's code. */
const GROUPS: Readonly<Record<string, () => Promise<readonly Case[]>>> = {
  engine: async () => (await import("./engine/engine-cases.ts")).engineCases,
  service: async () => (await import("./service/service-cases.ts")).serviceCases,
  arquero: async () => [(await import("./peers/arquero.ts")).arquero],
  duckdb: async () => [(await import("./peers/duckdb.ts")).duckdb],
  reading: async () => [(await import("./files/reading.ts")).reading],
  exceljs: async () => (await import("./files/read-exceljs.ts")).excelJsReaders,
  sheetjs: async () => [(await import("./files/read-sheetjs.ts")).sheetJsReader],
  hucre: async () => [(await import("./files/read-hucre.ts")).hucreReader],
  whole: async () => (await import("./files/whole-cases.ts")).wholeCases,
  writing: async () => (await import("./files/write-cases.ts")).writeCases,
  office: async () => (await import("./files/office-case.ts")).officeCases,
};

/** The cases of one group. */
export async function loadGroup(group: string): Promise<readonly Case[]> {
  return GROUPS[group]!();
}

/** All cases, each with its group. */
export async function loadAll(): Promise<(Case & { readonly group: string })[]> {
  const groups = Object.keys(GROUPS).map(async (group) => (await loadGroup(group)).map((one) => ({ ...one, group })));
  return (await Promise.all(groups)).flat();
}
