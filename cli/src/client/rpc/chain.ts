import { fromBase64, toBase64, toHex } from "@milkyway/bytes";
import { isJsonObject, type JsonObject, type JsonValue, type Method } from "@milkyway/codec";
import type { JsonRpc } from "./jsonRpc.ts";
import { QueryFailure } from "./queryFailure.ts";

/** A transaction as the check of a node saw it. */
export interface Checked {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly data: string;
  /** In upper-case hex. */
  readonly hash: string;
}

/** What the commands ask of a chain. */
export interface Chain {
  readonly rpc: JsonRpc;
  chainId(): Promise<string>;
  latestHeight(): Promise<bigint>;
  /** Asks a query service at a height; 0 is the latest. Throws a `QueryFailure` when it refuses. */
  query<Request, Response>(
    service: string,
    method: Method<Request, Response>,
    request: Request,
    height?: bigint,
  ): Promise<Response>;
  /** Hands a transaction to the node, which checks it first unless `mode` is `async`. */
  broadcast(tx: Uint8Array, mode: "sync" | "async"): Promise<Checked>;
}

/** A member of an answer as text; nothing when it is absent. */
export function textOf(value: JsonValue | undefined): string {
  return value === undefined || value === null ? "" : String(value);
}

/** A member of an answer that is an object; an empty one when it is absent. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

async function abciQuery(rpc: JsonRpc, path: string, data: Uint8Array, height: bigint) {
  const params = { path, data: toHex(data), height: `${height}`, prove: false };
  const response = objectOf((await rpc.call("abci_query", params)).response);
  const code = Number(response.code ?? 0);
  if (code === 0) return fromBase64(textOf(response.value));
  throw new QueryFailure(textOf(response.log), textOf(response.codespace), code);
}

async function broadcast(rpc: JsonRpc, tx: Uint8Array, mode: "sync" | "async"): Promise<Checked> {
  const result = await rpc.call(`broadcast_tx_${mode}`, { tx: toBase64(tx) });
  return {
    code: Number(result.code ?? 0),
    codespace: textOf(result.codespace),
    log: textOf(result.log),
    data: textOf(result.data),
    hash: textOf(result.hash),
  };
}

/** The chain behind a node's RPC; works with any node that speaks CometBFT's. */
export function createChain(rpc: JsonRpc): Chain {
  const status = () => rpc.call("status");
  return {
    rpc,
    chainId: async () => textOf(objectOf((await status()).node_info).network),
    latestHeight: async () =>
      BigInt(textOf(objectOf((await status()).sync_info).latest_block_height)),
    async query(service, method, request, height = 0n) {
      const path = `/${service}/${method.name}`;
      return method.response.decode(
        await abciQuery(rpc, path, method.request.encode(request), height),
      );
    },
    broadcast: (tx, mode) => broadcast(rpc, tx, mode),
  };
}
