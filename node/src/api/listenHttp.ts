import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ListenAddress, Listening } from "../listening.ts";

/** Lets an HTTP server listen. Rejects with the error of the system when the address cannot be had. */
export function listenHttp(server: Server, { host, port }: ListenAddress): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.removeListener("error", reject);
      server.on("error", () => {});
      resolve({ url: urlOf(server.address() as AddressInfo), close: () => closeHttp(server) });
    });
  });
}

/** An address as a URL. */
export function urlOf({ address, port }: Pick<AddressInfo, "address" | "port">): string {
  return `http://${address.includes(":") ? `[${address}]` : address}:${port}`;
}

function closeHttp(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
