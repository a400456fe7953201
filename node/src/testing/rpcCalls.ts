/** Tables of RPC calls and what is expected of them. */
import assert from "node:assert/strict";
import { toBase64, toHex } from "@milkyway/bytes";
import { sha256 } from "@milkyway/crypto";
import { dig, type RpcWorld } from "./rpcWorld.ts";

/** Hash of a transaction as answers show it. */
export const hashOf = (tx: Uint8Array): string => toHex(sha256(tx)).toUpperCase();

/** Parameters of the methods that take a transaction. */
export const tx = (bytes: Uint8Array): { readonly tx: string } => ({ tx: toBase64(bytes) });

export interface RpcCall {
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** What is expected at paths of the result. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** What is expected in the error's data. */
  readonly error?: string;
}

/** Makes calls, one after the other, and looks at their answers. */
export async function checkCalls(world: RpcWorld, calls: readonly RpcCall[]): Promise<void> {
  for (const { method, params, result = {}, error } of calls) {
    const reply = await world.call(method, params);
    const label = `${method} ${JSON.stringify(params ?? {})}`;
    assert.equal(reply.error?.data, error, label);
    for (const [path, value] of Object.entries(result))
      assert.deepEqual(dig(reply.result, path), value, `${label}: ${path}`);
  }
}
