import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";

const ROOT = import.meta.dirname;

/** The folder that a web server serves. */
export const OUTPUT = path.join(ROOT, "out", "addin");

/**
 * How the pane is built; `npm run build` fills the options in: what the page names and may load, the pictures, and the
 * folder of files made beforehand.
 *
 * @typedef {object} Pane
 * @property {"production" | "development"} mode
 * @property {string} officeScript
 * @property {string} contentPolicy
 * @property {readonly string[]} [pictures]
 * @property {string} [generated]
 *
 * @param {Pane} pane
 * @returns {import("webpack").Configuration}
 */
export default function webpackConfig({
  mode,
  officeScript,
  contentPolicy,
  pictures = [],
  generated = "out/functions",
}) {
  const name = mode === "production" ? "[name].[contenthash:8]" : "[name]";
  return {
    mode,
    context: ROOT,
    entry: { taskpane: "./src/taskpane/main.tsx" },
    output: { path: OUTPUT, filename: `${name}.js`, clean: true },
    // Evaluated source maps are scripts that the page's policy forbids.
    devtool: "source-map",
    module: { rules: [SCRIPTS, MISLABELLED, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
    optimization: { splitChunks: { chunks: "all" } },
    // One page of an intranet, fetched once: Fluent and the core are in it.
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        templateParameters: { officeScript, contentPolicy },
      }),
      new CssPlugin({ filename: `${name}.css` }),
      new CopyPlugin({
        patterns: [...pictures.map((picture) => ({ from: picture, to: picture })), { from: generated }],
      }),
    ],
  };
}

const SCRIPTS = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

/** Its package says that it is CommonJS, and it is not. */
const MISLABELLED = { test: /chinese-days[\\/]dist[\\/]index\.es\.js$/, type: "javascript/auto" };
