import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";

/** A folder of finished files, and the policy of the pages in it but for those that bring their own. */
export interface ServedFolder {
  readonly folder: string;
  readonly contentPolicy: string;
  /** Pages that stand in a frame of somebody else's, as Excel's pane does. */
  readonly framed: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".md": "text/plain; charset=utf-8",
};

const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;
const LOCALHOST = "127.0.0.1";

/** Serves the folder to this machine alone, on that port, or on a free one where it is taken and nobody insists on it. */
export async function serveFolder(served: ServedFolder, port: number, insists: boolean): Promise<Server> {
  const server = createServer((request, response) => void answer(served, request, response));
  try {
    return await listen(server, port);
  } catch (error) {
    if (insists || (error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return listen(server, 0);
  }
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOCALHOST, () => {
      server.removeListener("error", reject);
      resolve(server);
    });
  });
}

async function answer(served: ServedFolder, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isReading = request.method === "GET" || request.method === "HEAD";
  const file = isReading ? await fileAt(served.folder, request.url ?? "/") : null;
  if (file === null) {
    response.writeHead(isReading ? 404 : 405, { "Content-Type": "text/plain" }).end();
    return;
  }
  response.writeHead(200, headersOf(served, file));
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** The file that the address means; null where there is none, or none inside the folder. */
async function fileAt(folder: string, address: string): Promise<string | null> {
  const wanted = pathOf(address);
  if (wanted === null) return null;
  const file = path.join(folder, wanted.endsWith("/") ? `${wanted}index.html` : wanted);
  if (!file.startsWith(folder + path.sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function headersOf({ folder, contentPolicy, framed }: ServedFolder, file: string): Record<string, string> {
  const name = path.relative(folder, file);
  return {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...(!framed.includes(name) && {
      "Content-Security-Policy": `${contentPolicy}; frame-ancestors 'none'`,
      "Cross-Origin-Opener-Policy": "same-origin",
    }),
  };
}
