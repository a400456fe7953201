import { registry } from "@milkyway/app";
import { fromBase64, toHex } from "@milkyway/bytes";
import { type JsonObject, type JsonValue, toJson } from "@milkyway/codec";
import { TxResponse } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import { Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import type { Event } from "@milkyway/codec/gen/tendermint/abci";
import { type Checked, objectOf, textOf } from "../rpc/chain.ts";

/** What came of a transaction. */
export type TxOutcome = Pick<TxResponse, "code" | "codespace" | "rawLog" | "txhash" | "height">;

/** The response to a broadcast: nothing is known of the transaction but its check. */
export function checkedResponse({ code, codespace, log, data, hash }: Checked): TxResponse {
  return TxResponse.create({ code, codespace, rawLog: log, data: hexOf(data), txhash: hash });
}

function hexOf(base64: string): string {
  return base64 === "" ? "" : toHex(fromBase64(base64)).toUpperCase();
}

function eventOf(json: JsonValue): Event {
  const { type, attributes } = objectOf(json);
  const list = Array.isArray(attributes) ? (attributes as readonly JsonValue[]) : [];
  return {
    type: textOf(type),
    attributes: list.map((item) => {
      const { key, value, index } = objectOf(item);
      return { key: textOf(key), value: textOf(value), index: index === true };
    }),
  };
}

/** The response for a transaction in a block, from an answer of the RPC's `tx` or `tx_search`. */
export function committedResponse(found: JsonObject, timestamp: string): TxResponse {
  const result = objectOf(found.tx_result);
  const events = Array.isArray(result.events) ? (result.events as readonly JsonValue[]) : [];
  return TxResponse.create({
    height: BigInt(textOf(found.height) || 0),
    txhash: textOf(found.hash),
    code: Number(result.code ?? 0),
    codespace: textOf(result.codespace),
    data: hexOf(textOf(result.data)),
    rawLog: textOf(result.log),
    info: textOf(result.info),
    gasWanted: BigInt(textOf(result.gas_wanted) || 0),
    gasUsed: BigInt(textOf(result.gas_used) || 0),
    tx: { typeUrl: `/${Tx.typeName}`, value: fromBase64(textOf(found.tx)) },
    timestamp,
    events: events.map(eventOf),
  });
}

/** The response as it is printed. */
export function responseJson(response: TxResponse): JsonObject {
  return toJson(TxResponse, response, registry);
}
