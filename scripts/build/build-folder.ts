import webpack from "webpack";
import { UserError } from "../../src/lib/problem.ts";
import webpackConfig, { OUTPUT } from "../../webpack.config.js";
import { ICONS } from "../manifest/icons.ts";
import { contentPolicy, PAGE_POLICY } from "./content-policy.ts";
import { copyOffice, type OfficeSource } from "./office-source.ts";
import { measureEntries, requireLean, type EntrySize } from "./measure-entries.ts";
import { writeAppManifest } from "./write-app-manifest.ts";
import { writeFunctions } from "./write-functions.ts";
import { writeServiceWorker } from "./write-service-worker.ts";

const GENERATED = "out/functions";

/** webpack on the pane and the page, with all that they need beside their scripts. */
export function compilerOf(source: OfficeSource, mode: "production" | "development"): webpack.Compiler {
  writeFunctions(GENERATED);
  const policies = { contentPolicy: contentPolicy(source), pagePolicy: PAGE_POLICY };
  const pictures = ICONS.map(({ picture }) => `assets/${picture}`);
  return webpack(webpackConfig({ mode, officeScript: source.script, ...policies, pictures, generated: GENERATED }));
}

/** Builds the folder for a web server, and says how much each of its pages makes a browser load. */
export async function buildFolder(source: OfficeSource): Promise<readonly EntrySize[]> {
  const stats = await run(compilerOf(source, "production"));
  if (stats.hasErrors() || stats.hasWarnings())
    console.error(stats.toString({ preset: "errors-warnings", colors: process.stderr.isTTY }));
  if (stats.hasErrors()) throw new UserError("没有建成,见上面的错误。");
  copyOffice(source, OUTPUT);
  writeAppManifest(OUTPUT);
  await writeServiceWorker(OUTPUT);
  const sizes = measureEntries(stats, OUTPUT);
  requireLean(sizes, OUTPUT);
  return sizes;
}

function run(compiler: webpack.Compiler): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    compiler.run((fault, result) => {
      compiler.close(() => {
        if (result) resolve(result);
        else reject(fault ?? new Error("webpack gave no result"));
      });
    });
  });
}
