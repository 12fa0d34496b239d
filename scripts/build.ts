// Builds the add-in's folder for a web server, out/addin; with --serve it serves the pane to Excel on this machine.
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import { UserError } from "../src/lib/problem.ts";
import webpackConfig, { OUTPUT } from "../webpack.config.js";
import { contentPolicy } from "./build/content-policy.ts";
import { copyOffice, OFFICE_FOLDER, officeSource } from "./build/office-source.ts";
import { writeFunctions } from "./build/write-functions.ts";
import { LOCAL_ADDRESS } from "./manifest/base-address.ts";
import { ICONS } from "./manifest/icons.ts";

const GENERATED = path.resolve("out", "functions");

try {
  const { serve, "office-js": chosen } = readWords();
  const source = officeSource(chosen ?? process.env["OFFICE_JS"] ?? "selfhost");
  writeFunctions(GENERATED);
  const mode = serve ? "development" : "production";
  const page = { officeScript: source.script, contentPolicy: contentPolicy(source) };
  const pictures = ICONS.map(({ picture }) => `assets/${picture}`);
  const compiler = webpack(webpackConfig({ mode, ...page, pictures, generated: GENERATED }));
  if (serve) await serveTo(compiler);
  else {
    await buildWith(compiler);
    copyOffice(source, OUTPUT);
    for (const file of filesIn(OUTPUT)) console.log(file);
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

async function buildWith(compiler: webpack.Compiler): Promise<void> {
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((fault, result) => (result ? resolve(result) : reject(fault ?? new Error("webpack gave no result"))));
  });
  if (stats.hasErrors() || stats.hasWarnings())
    console.error(stats.toString({ preset: "errors-warnings", colors: true }));
  if (stats.hasErrors()) process.exit(1);
}

async function serveTo(compiler: webpack.Compiler): Promise<void> {
  const options = await getHttpsServerOptions();
  const { port } = new URL(LOCAL_ADDRESS);
  const server = new DevServer(
    {
      ...{ port, hot: false, server: { type: "https", options } },
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
