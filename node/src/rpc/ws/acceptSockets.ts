import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Service } from "../request/call.ts";
import type { RpcTimeouts } from "../rpcOptions.ts";
import { SocketClient } from "./socketClient.ts";

const PATH = "/websocket";

function refuse(socket: Duplex): void {
  const body = "404 page not found\n";
  socket.end(
    `HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
}

/** Takes WebSocket clients in; returns what drops those that are there. */
export function acceptSockets(server: Server, service: Service, timeouts: RpcTimeouts): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: service.env.limits.maxBodyBytes,
    perMessageDeflate: false,
    // What is no UTF-8 is for the JSON parser to judge, as in CometBFT.
    skipUTF8Validation: true,
  });
  let count = 0;
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    if (request.url?.split("?")[0] !== PATH) return refuse(socket);
    const { remoteAddress, remotePort } = request.socket;
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      const client = `${remoteAddress}:${remotePort}#${++count}`;
      service.log.debug("a WebSocket client connected", { client });
      new SocketClient(accepted, { service, timeouts, client });
    });
  });
  return () => {
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}
