/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // Whole workbooks are written and read by several libraries, also on a busy machine.
  testTimeout: 30_000,
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  // Tests that need LibreOffice, or a browser: `npm run test:office`, `npm run test:browser`.
  // Runs that are broken off at every action: `npm run test:faults`.
  testPathIgnorePatterns: [
    "/node_modules/",
    ...["office", "browser", "faults"].map((room) => `<rootDir>/test/${room}/`),
  ],
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2023",
        },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
};
