import type { AddressInfo } from "node:net";
import { PAGE_POLICY } from "../../../scripts/build/content-policy.ts";
import { serveFolder } from "../../../scripts/start/serve-folder.ts";
import { SITE } from "./places.ts";

/** Serves the built site as `npm start` does, on a free port. */
export async function serveSite(): Promise<{ address: string; stop: () => Promise<void> }> {
  const served = { folder: SITE, contentPolicy: PAGE_POLICY, framed: ["taskpane.html"] };
  const server = await serveFolder(served, 0, true);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
}
