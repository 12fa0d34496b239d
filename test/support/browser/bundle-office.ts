import path from "node:path";
import webpack from "webpack";

/** Packs the fake Excel into one script for a browser. */
export async function bundleOffice(target: string): Promise<void> {
  const here = import.meta.dirname;
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: path.join(here, "office-script.ts"),
    output: { path: path.dirname(target), filename: path.basename(target) },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
        },
      ],
    },
    plugins: [new webpack.NormalModuleReplacementPlugin(/^node:buffer$/, path.join(here, "buffer.ts"))],
    performance: { hints: false },
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((fault, result) => (result ? resolve(result) : reject(fault ?? new Error("webpack gave no result"))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}
