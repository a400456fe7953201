import { type JsonObject, stringifyJson } from "@milkyway/codec";
import { NodeUnreachable } from "../errors/sdkError.ts";
import { readAnswer } from "./readAnswer.ts";
import type { Transport } from "./transport.ts";
import { openSocket, type Socket } from "./webSocket.ts";

export interface HttpOptions {
  /** Milliseconds after which a request is given up; 30,000 by default. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
  /** Where the platform has no `WebSocket` of its own. */
  readonly WebSocket?: typeof WebSocket;
}

const TIMEOUT_MS = 30_000;

/** A node's JSON-RPC over HTTP; subscriptions go over a WebSocket that is opened for the first of them. */
export function httpTransport(url: string, options: HttpOptions = {}): Transport {
  const base = url.replace(/^tcp:/, "http:").replace(/\/+$/, "");
  const { timeoutMs = TIMEOUT_MS, fetch: send = fetch } = options;
  let socket: Socket | undefined;
  let nextId = 0;

  async function post(body: string): Promise<string> {
    try {
      const headers = { "content-type": "application/json" };
      const signal = AbortSignal.timeout(timeoutMs);
      return await (await send(base, { method: "POST", headers, body, signal })).text();
    } catch (error) {
      throw new NodeUnreachable(`the node at ${base} cannot be reached`, {
        hint: "Check the address, and that the node runs.",
        cause: error,
      });
    }
  }

  return {
    async call(method: string, params: JsonObject = {}) {
      const body = stringifyJson({ jsonrpc: "2.0", id: nextId++, method, params });
      return readAnswer(base, await post(body));
    },
    async subscribe(query, listener) {
      if (socket === undefined || socket.isClosed)
        socket = await openSocket(`${base.replace(/^http/, "ws")}/websocket`, options.WebSocket);
      return socket.subscribe(query, listener);
    },
    close() {
      socket?.close();
    },
  };
}
