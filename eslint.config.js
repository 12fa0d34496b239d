import path from "node:path";
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const FORBIDDEN_NAMES = ["utils", "helpers", "manager", "data", "info"];
const LOCAL_TIME = "/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/";

/** A file is named after its main export, in kebab-case, in words of the trade. */
const fileName = {
  create: (context) => ({
    Program(node) {
      const stem = path.basename(context.filename).replace(/(\.(test|d|config))?\.[cm]?[jt]sx?$/, "");
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) {
        context.report({ node, message: `Name the file in kebab-case, not "${stem}".` });
      }
      if (stem.split("-").some((word) => FORBIDDEN_NAMES.includes(word))) {
        context.report({ node, message: `"${stem}" says nothing: name the file after its main export.` });
      }
    },
  }),
};

/** A literal is written where it stands: folded into a spread, it only shapes lines. */
const PLAIN_LITERALS = {
  selector:
    "SpreadElement > ArrayExpression, SpreadElement > TSAsExpression > ArrayExpression, SpreadElement > ObjectExpression, JSXSpreadAttribute > ObjectExpression",
  message: "Write the literal's parts plainly: a declaration has as many lines as it has facts.",
};

const lines = (max) => ["error", { max, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  { ignores: ["dist/", "out/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, prettier],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { local: { rules: { "file-name": fileName } } },
    rules: {
      "local/file-name": "error",
      "id-denylist": ["error", ...FORBIDDEN_NAMES],
      "max-lines": lines(200),
      "max-lines-per-function": lines(40),
      "max-params": ["error", 3],
      // An exhaustive switch over a declaration's kinds is one decision.
      complexity: ["error", { max: 8, variant: "modified" }],
      eqeqeq: "error",
      "no-param-reassign": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "no-restricted-syntax": ["error", PLAIN_LITERALS],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/array-type": "error",
      "@typescript-eslint/prefer-nullish-coalescing": "error",
      "@typescript-eslint/prefer-readonly": "error",
      // Inner loops read typed arrays whose bounds they have just computed.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Chinese text is taken apart by code points, which is what spreading a string does.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
    },
  },
  {
    // The core gives the same answer everywhere and always: it sees no machine, no clock, no time zone, no chance.
    files: ["src/lib/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ..."process Buffer global globalThis require console performance crypto navigator window document self".split(
          " ",
        ),
        ..."fetch setTimeout setInterval setImmediate queueMicrotask localStorage Worker Excel Office".split(" "),
      ],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^(?!\\.|(zod|chinese-days)$)", message: "The core imports only itself, zod and chinese-days." },
          ],
        },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The core has no clock: take the time as an argument." },
        { object: "Math", property: "random", message: "The core leaves nothing to chance: take a seed." },
      ],
      "no-restricted-syntax": [
        "error",
        PLAIN_LITERALS,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length!=1], CallExpression[callee.name='Date']",
          message: "The core has no clock and no time zone: use date serials.",
        },
        {
          selector: `MemberExpression[property.name=${LOCAL_TIME}]`,
          message: "The core has no time zone: use date serials, or the UTC methods.",
        },
      ],
    },
  },
  {
    // What Excel only says while it runs, said beforehand.
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      [
        "load-object-before-read",
        "call-sync-before-read",
        "no-context-sync-in-loop",
        "no-empty-load",
        "test-for-null-using-isNullObject",
      ].map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    // A declaration is data: it has as many lines as it has facts.
    files: [
      "src/lib/centre/subjects/**/measures/*.ts",
      "src/lib/centre/subjects/**/*-table{,s}.ts",
      "src/lib/centre/reports/**/*.ts",
      "src/lib/centre/subjects/**/*-{limits,deductions}.ts",
      "src/lib/centre/subjects/**/{penalties,assessment,outcomes}.ts",
      "src/taskpane/words/*.ts",
    ],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "max-lines": lines(400) },
  },
  {
    // A describe callback holds a whole file of cases.
    files: ["test/**/*.test.ts"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["**/*.{js,cjs}"],
    extends: [js.configs.recommended, prettier],
    languageOptions: { globals: { module: "writable" } },
  },
);
