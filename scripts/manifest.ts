// Writes the manifest: manifest.xml for `npm run excel`, or with --url https://server/folder the one for a server.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../src/lib/problem.ts";
import { LOCAL_ADDRESS, readBaseAddress } from "./manifest/base-address.ts";
import { manifestXml } from "./manifest/manifest-xml.ts";

const USAGE = "npm run manifest -- [--url https://server/seatledger] [--out FILE]";

try {
  const { url, out } = readWords();
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const target = out ?? (url === undefined ? "manifest.xml" : path.join("out", "manifest.xml"));
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, manifestXml({ base: readBaseAddress(url ?? LOCAL_ADDRESS), version }));
  console.log(target);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readWords(): { url?: string; out?: string } {
  try {
    return parseArgs({ options: { url: { type: "string" }, out: { type: "string" } } }).values;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
