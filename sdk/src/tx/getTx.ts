import { fromBase64, fromHex, toBase64, toHex } from "@milkyway/bytes";
import { isJsonObject, type JsonObject } from "@milkyway/codec";
import { TxMsgData } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import type { Client } from "../client.ts";
import { RpcError } from "../errors/sdkError.ts";
import { readable } from "../transport/readable.ts";

/** An event with its attributes in order. */
export interface TxEvent {
  readonly type: string;
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
}

/** A transaction in a block. */
export interface TxInBlock {
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly TxEvent[];
  /** Responses of its messages. */
  readonly responses: TxMsgData["msgResponses"];
}

function listOf(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

function eventsOf(events: unknown): readonly TxEvent[] {
  return listOf(events).map(({ type, attributes }) => ({
    type: String(type),
    attributes: listOf(attributes).map(({ key, value }) => ({
      key: String(key),
      value: String(value ?? ""),
    })),
  }));
}

/** Reads a transaction as `tx` and `tx_search` give it; throws `NodeUnreachable` for anything else. */
export function readTx(answer: JsonObject): TxInBlock {
  return readable("transaction", () => read(answer));
}

function read({ hash, height, tx_result: given }: JsonObject): TxInBlock {
  const result = isJsonObject(given) ? given : {};
  const data = typeof result.data === "string" ? fromBase64(result.data) : new Uint8Array(0);
  return {
    hash: fromHex(String(hash)),
    height: BigInt(String(height)),
    code: Number(result.code ?? 0),
    codespace: String(result.codespace ?? ""),
    log: String(result.log ?? ""),
    gasWanted: BigInt(String(result.gas_wanted ?? 0)),
    gasUsed: BigInt(String(result.gas_used ?? 0)),
    events: eventsOf(result.events),
    responses: TxMsgData.decode(data).msgResponses,
  };
}

/** A transaction by its hash; `undefined` when it is in no block that the node knows. */
export async function getTx(
  { transport }: Client,
  hash: Uint8Array,
): Promise<TxInBlock | undefined> {
  try {
    return readTx(await transport.call("tx", { hash: toBase64(hash), prove: false }));
  } catch (error) {
    if (error instanceof RpcError && /not found/.test(error.message)) return undefined;
    throw error;
  }
}

/** A hash as explorers write it. */
export const hashText = (hash: Uint8Array): string => toHex(hash).toUpperCase();
