// Builds the folder for a web server, out/addin: the pane for Excel and the page for browsers; with --serve it serves
// the pane to Excel on this machine.
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import type webpack from "webpack";
import DevServer from "webpack-dev-server";
import { UserError } from "../src/lib/problem.ts";
import { OUTPUT } from "../webpack.config.js";
import { buildFolder, compilerOf } from "./build/build-folder.ts";
import { OFFICE_FOLDER, officeSource } from "./build/office-source.ts";
import { LOCAL_ADDRESS } from "./manifest/base-address.ts";

try {
  const { serve, "office-js": chosen } = readWords();
  const source = officeSource(chosen ?? process.env["OFFICE_JS"] ?? "selfhost");
  if (serve) await serveTo(compilerOf(source, "development"));
  else {
    const sizes = await buildFolder(source);
    for (const file of filesIn(OUTPUT)) console.log(file);
    for (const { entry, gzipBytes } of sizes) console.log(`${entry}: ${Math.ceil(gzipBytes / 1024)} KB gzip`);
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readWords() {
  try {
    return parseArgs({ options: { serve: { type: "boolean", default: false }, "office-js": { type: "string" } } })
      .values;
  } catch (error) {
    throw new UserError(`${String(error)}\nnpm run build -- [--office-js selfhost|global|cn21v]`);
  }
}

async function serveTo(compiler: webpack.Compiler): Promise<void> {
  const options = await getHttpsServerOptions();
  const { port } = new URL(LOCAL_ADDRESS);
  const server = new DevServer(
    {
      port,
      hot: false,
      server: { type: "https", options },
      static: { directory: OFFICE_FOLDER, publicPath: "/office-js" },
      // Excel on the web fetches functions.json from another origin.
      headers: { "Access-Control-Allow-Origin": "*" },
    },
    compiler,
  );
  await server.start();
}

function filesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name));
  return files
    .filter((file) => statSync(file).isFile() && !file.endsWith(".map"))
    .map((file) => `${path.relative(".", file)}  ${Math.ceil(statSync(file).size / 1024)} KB`);
}
