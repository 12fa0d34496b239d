/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  // Tests that need LibreOffice: `npm run test:office`.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/office/"],
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
