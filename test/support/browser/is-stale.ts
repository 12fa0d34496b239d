import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Whether something made is missing, or older than any file that it is made from, folders looked through. */
export function isStale(made: string, sources: readonly string[]): boolean {
  return !existsSync(made) || Math.max(...sources.map(lastChange)) > statSync(made).mtimeMs;
}

function lastChange(source: string): number {
  const { mtimeMs } = statSync(source);
  if (!statSync(source).isDirectory()) return mtimeMs;
  const inside = readdirSync(source, { recursive: true, encoding: "utf8" });
  return Math.max(mtimeMs, ...inside.map((name) => statSync(path.join(source, name)).mtimeMs));
}
