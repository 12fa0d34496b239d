import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionsJson } from "../../src/functions/metadata.ts";
import { ADD_IN } from "../manifest/declaration.ts";

/** Writes what Excel reads about the functions, in each language, into an empty folder. */
export function writeFunctions(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const language of ["zh", "en"] as const) {
    const target = path.join(folder, ADD_IN.functions[language]);
    writeFileSync(target, `${JSON.stringify(functionsJson(language), null, 1)}\n`);
  }
}
