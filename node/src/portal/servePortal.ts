import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ListenAddress, Listening } from "../listening.ts";
import { type SiteFile, siteFiles } from "./siteFiles.ts";

/** What the pages may load and reach: their own files, and nodes at any address that their user names. */
export const PORTAL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self' http: https: ws: wss:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What the portal is served from. */
export interface PortalOptions {
  readonly listen: ListenAddress;
  /** Folder of the built pages. */
  readonly folder: string;
  /** What the pages read as `config.json`, as JSON text: where the node answers. */
  config(): string;
}

function send(response: ServerResponse, file: SiteFile, isHead: boolean): void {
  response.writeHead(200, {
    "Content-Type": file.type,
    "Content-Length": file.body.length,
    "Cache-Control": file.isLasting ? "public, max-age=31536000, immutable" : "no-cache",
    "Content-Security-Policy": PORTAL_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
  response.end(isHead ? undefined : file.body);
}

/**
 * Serves the files of a folder; what looks like a page gets `index.html`, other unknown paths 404. Rejects with the error
 * of the system when the address cannot be had.
 */
export function servePortal({ listen, folder, config }: PortalOptions): Promise<Listening> {
  const fileAt = siteFiles(folder);
  const find = (path: string): SiteFile | undefined => {
    if (path === "/config.json")
      return { body: Buffer.from(config()), type: "application/json", isLasting: false };
    return fileAt(path) ?? (path.includes(".") ? undefined : fileAt("/"));
  };
  const server = createServer(({ method = "", url = "/" }, response) => {
    const file = find(url.split("?")[0] ?? "/");
    if (method !== "GET" && method !== "HEAD")
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
    else if (file === undefined)
      response.writeHead(404, { "Content-Type": "text/plain" }).end("no such file\n");
    else send(response, file, method === "HEAD");
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(listen.port, listen.host, () => {
      server.removeListener("error", reject);
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://${listen.host}:${port}`, close });
    });
  });
}
