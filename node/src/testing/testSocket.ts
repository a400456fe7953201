/** A WebSocket client for tests. */
import type { TestContext } from "node:test";
import { WebSocket } from "ws";
import type { RpcReply } from "./rpcWorld.ts";

export interface TestSocket {
  readonly socket: WebSocket;
  send(text: string | Uint8Array): void;
  call(method: string, params?: unknown, id?: string | number): void;
  /** The next message, as soon as it is there. */
  next(): Promise<RpcReply>;
  /** The code with which the connection was closed. */
  readonly closed: Promise<number>;
}

interface Waiter {
  resolve(reply: RpcReply): void;
  reject(error: Error): void;
}

/** Connects to the server at a URL, and disconnects after the test. */
export async function openSocket(t: TestContext, url: string): Promise<TestSocket> {
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}/websocket`);
  const arrived: RpcReply[] = [];
  const waiting: Waiter[] = [];
  socket.on("message", (data) => {
    const reply = JSON.parse(String(data)) as RpcReply;
    const first = waiting.shift();
    if (first === undefined) arrived.push(reply);
    else first.resolve(reply);
  });
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  socket.on("close", (code) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`closed with ${code}`));
  });
  socket.on("error", () => {});
  await new Promise((resolve) => socket.once("open", resolve));
  t.after(() => socket.terminate());
  return {
    socket,
    send: (text) => socket.send(text, { binary: false }),
    call(method, params = {}, id = 1) {
      socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
    },
    next() {
      const reply = arrived.shift();
      if (reply !== undefined) return Promise.resolve(reply);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    closed,
  };
}

/** The parameters of a subscription to a kind of event. */
export const ofType = (type: string): { readonly query: string } => ({
  query: `tm.event='${type}'`,
});

/** Subscribes as soon as the server knows that another client left. */
export async function subscribeWhenFree(client: TestSocket): Promise<void> {
  let error: unknown = "unknown";
  while (error !== undefined) {
    client.call("subscribe", ofType("Tx"));
    ({ error } = await client.next());
  }
}
