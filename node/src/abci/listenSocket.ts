import { rmSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { silentLog } from "../engine/log.ts";
import type { Listening } from "../listening.ts";
import { type AbciAddress, abciAddressText } from "./abciAddress.ts";
import { type AbciOptions, MAX_REQUEST_BYTES } from "./abciOptions.ts";
import { createCall } from "./answerRequest.ts";
import { removeStaleSocket } from "./removeStaleSocket.ts";
import { serveConnection } from "./serveConnection.ts";

/** Serves an application to an engine over a socket: delimited requests, answered in order on each connection. */
export async function listenSocket(options: AbciOptions, address: AbciAddress): Promise<Listening> {
  const { log = silentLog, maxRequestBytes = MAX_REQUEST_BYTES } = options;
  const call = createCall(options);
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", (error) => log.debug("a connection broke", { reason: error.message }));
    void serveConnection(socket, { call, maxRequestBytes, log });
  });
  if (address.kind === "unix") await removeStaleSocket(address.path);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.kind === "unix" ? { path: address.path } : address, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  const bound = address.kind === "unix" ? address : { ...address, port };
  return {
    url: abciAddressText(bound),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      await closed;
      if (address.kind === "unix") rmSync(address.path, { force: true });
    },
  };
}
