import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { PAGE_POLICY } from "../../scripts/build/content-policy.ts";
import { serveFolder } from "../../scripts/start/serve-folder.ts";

let folder: string;
let server: Server;
let port: number;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "seatledger-page-"));
  for (const name of ["index.html", "taskpane.html", "page.0123abcd.js", "manifest.webmanifest"])
    await writeFile(path.join(folder, name), name);
  server = await serveFolder({ folder, contentPolicy: PAGE_POLICY, framed: ["taskpane.html"] }, 0, true);
  ({ port } = server.address() as AddressInfo);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

function ask(address: string, method = "GET") {
  // `fetch` would tidy the address up.
  return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    request({ port, host: "127.0.0.1", path: address, method }, (response) => {
      response.resume().on("end", () => resolve({ status: response.statusCode!, headers: response.headers }));
    })
      .on("error", reject)
      .end();
  });
}

describe("the page's server", () => {
  it("gives the page, with and without a question, under the strict policy", async () => {
    for (const address of ["/", "/?sample", "/index.html"]) {
      const { status, headers } = await ask(address);
      expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(headers["content-security-policy"]).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`);
    }
    expect(PAGE_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });

  it("leaves the pane to be framed by Excel", async () => {
    expect((await ask("/taskpane.html")).headers).not.toHaveProperty("content-security-policy");
  });

  it("has what bears a hash kept, and all else asked for again", async () => {
    expect((await ask("/page.0123abcd.js")).headers["cache-control"]).toContain("immutable");
    expect((await ask("/manifest.webmanifest")).headers).toMatchObject({
      "cache-control": "no-cache",
      "content-type": "application/manifest+json; charset=utf-8",
      "x-content-type-options": "nosniff",
    });
  });

  it.each(["/none.js", "/../package.json", "/%2e%2e/%2e%2e/etc/passwd", "/%zz"])("has no %s", async (address) => {
    expect((await ask(address)).status).toBe(404);
  });

  it("takes nothing", async () => {
    expect((await ask("/", "POST")).status).toBe(405);
  });

  it("goes to a free port where the usual one is taken, unless that very one is wanted", async () => {
    const served = { folder, contentPolicy: PAGE_POLICY, framed: [] };
    const other = await serveFolder(served, port, false);
    expect((other.address() as AddressInfo).port).not.toBe(port);
    other.close();
    await expect(serveFolder(served, port, true)).rejects.toThrow("EADDRINUSE");
  });
});
