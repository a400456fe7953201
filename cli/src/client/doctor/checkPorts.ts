import { createServer } from "node:net";
import type { Finding } from "./finding.ts";

const PORTS = { RPC: 26657, REST: 1317, gRPC: 9090 } as const;

/** Whether nothing listens on a port of this machine. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ host: "127.0.0.1", port }, () => server.close(() => resolve(true)));
  });
}

/** Whether the usual ports of a node are free. */
export async function checkPorts(): Promise<readonly Finding[]> {
  const taken: string[] = [];
  for (const [name, port] of Object.entries(PORTS))
    if (!(await isFree(port))) taken.push(`${port} (${name})`);
  if (taken.length === 0)
    return [{ state: "ok", what: `ports ${Object.values(PORTS).join(", ")} are free` }];
  const what = `in use: ${taken.join(", ")}`;
  return [{ state: "warn", what, todo: "That is a node that runs, or 'start' needs other ports." }];
}
