import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Everything that a build is made from. */
const SOURCES = ["src", "scripts", "assets", "webpack.config.js", "package-lock.json"];

const STAMP = path.join("out", "addin.built");

/** A short text that is another one as soon as anything differs that a build is made from. */
export function sourceStamp(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesUnder).sort()) hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

/** Whether the folder was built from these very sources. */
export function isBuilt(folder: string, stamp: string): boolean {
  return existsSync(path.join(folder, "index.html")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp;
}

export function noteBuilt(stamp: string): void {
  writeFileSync(STAMP, stamp);
}

function filesUnder(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  const names = readdirSync(place, { recursive: true, encoding: "utf8" });
  return names.map((name) => path.join(place, name)).filter((file) => statSync(file).isFile());
}
