// Builds the page where anything changed since the last time, serves it to this machine, and says where it is.
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { UserError } from "../src/lib/problem.ts";
import { OUTPUT } from "../webpack.config.js";
import { buildFolder } from "./build/build-folder.ts";
import { PAGE_POLICY } from "./build/content-policy.ts";
import { officeSource } from "./build/office-source.ts";
import { isBuilt, noteBuilt, sourceStamp } from "./start/built-before.ts";
import { serveFolder } from "./start/serve-folder.ts";

const USUAL_PORT = 3001;
const MOST_PORT = 65_535;

try {
  const port = readPort();
  await buildWhereNeeded();
  const served = { folder: OUTPUT, contentPolicy: PAGE_POLICY, framed: ["taskpane.html"] };
  const server = await serveFolder(served, port ?? USUAL_PORT, port !== null).catch((error: unknown) => {
    throw new UserError(`端口 ${port ?? USUAL_PORT} 用不了(${String(error)})。请用 --port 换一个。`);
  });
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  console.log(
    `坐席台账 SeatLedger\n  ${address}\n  ${address}?sample  打开就有示例 / with the sample in it\nCtrl+C 停止`,
  );
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => process.exit(0));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readPort(): number | null {
  const { port } = readWords();
  if (port === undefined) return null;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > MOST_PORT)
    throw new UserError(`--port 要一个端口号,不是“${port}”。`);
  return number;
}

function readWords() {
  try {
    return parseArgs({ options: { port: { type: "string" } } }).values;
  } catch (error) {
    throw new UserError(`${String(error)}\nnpm start -- [--port 3001]`);
  }
}

async function buildWhereNeeded(): Promise<void> {
  const stamp = sourceStamp();
  if (isBuilt(OUTPUT, stamp)) return;
  console.log("正在建网页,只在第一次和改动之后…… Building the page");
  await buildFolder(officeSource("selfhost"));
  noteBuilt(stamp);
}
