import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";

const ROOT = import.meta.dirname;

/** The folder that a web server serves. */
export const OUTPUT = path.join(ROOT, "out", "addin");

/**
 * How the pane and the page are built; `npm run build` fills the options in: what the two name and may load, the
 * pictures, and the folder of files made beforehand.
 *
 * @typedef {object} Pane
 * @property {"production" | "development"} mode
 * @property {string} officeScript
 * @property {string} contentPolicy
 * @property {string} pagePolicy
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
  pagePolicy,
  pictures = [],
  generated = "out/functions",
}) {
  const name = mode === "production" ? "[name].[contenthash:8]" : "[name]";
  return {
    mode,
    context: ROOT,
    entry: { taskpane: "./src/taskpane/main.tsx", page: "./src/taskpane/standalone/main.tsx" },
    output: { path: OUTPUT, filename: `${name}.js`, clean: true },
    cache: { type: "filesystem", cacheDirectory: path.join(ROOT, "out", "webpack") },
    // Evaluated source maps are scripts that the pages' policies forbid.
    devtool: "source-map",
    module: { rules: [SCRIPTS, MISLABELLED, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
    optimization: { splitChunks: { chunks: "all" } },
    // `npm run build` holds the page to a budget of its own.
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        templateParameters: { officeScript, contentPolicy },
      }),
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/taskpane/standalone/index.html",
        chunks: ["page"],
        templateParameters: { contentPolicy: pagePolicy },
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
