import { isJsonObject } from "@milkyway/codec";
import { type HttpOptions, httpTransport } from "./transport/http.ts";
import { readable } from "./transport/readable.ts";
import type { Transport } from "./transport/transport.ts";

/** A chain as seen through one node. Everything else takes it as its first argument. */
export interface Client {
  readonly transport: Transport;
  /** Asked once. */
  chainId(): Promise<string>;
  close(): void;
}

/** A client over a transport, or over the JSON-RPC of a node at an address as `http://127.0.0.1:26657`. */
export function createClient(node: string | Transport, options: HttpOptions = {}): Client {
  const transport = typeof node === "string" ? httpTransport(node, options) : node;
  let chainId: Promise<string> | undefined;
  const ask = async () => {
    const { node_info: info } = await transport.call("status");
    return readable("status", () => {
      if (!isJsonObject(info) || typeof info.network !== "string") throw new Error("no network");
      return info.network;
    });
  };
  return {
    transport,
    chainId() {
      chainId ??= ask().catch((error) => {
        chainId = undefined;
        throw error;
      });
      return chainId;
    },
    close: () => transport.close(),
  };
}
