import type { JsonValue } from "@milkyway/codec";
import { type Event, ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { asBase64, asHex, asInt64, asList, asObject, asText } from "@milkyway/comet";
import type { FoundTx } from "../../engine/reads/chainReader.ts";
import { readCount } from "./readHeader.ts";

export function readEvent(json: JsonValue): Event {
  const event = asObject(json, "event");
  const attributes = asList(event.attributes, "attributes").map((each) => {
    const { key, value, index } = asObject(each, "attribute");
    return { key: asText(key, "key"), value: asText(value, "value"), index: index === true };
  });
  return { type: asText(event.type, "type"), attributes };
}

/** Reads what came of a transaction. */
export function readTxResult(json: JsonValue | undefined): ExecTxResult {
  const result = asObject(json, "result");
  return ExecTxResult.create({
    code: readCount(result.code, "code") >>> 0,
    codespace: asText(result.codespace, "codespace"),
    data: asBase64(result.data, "data"),
    log: asText(result.log, "log"),
    info: asText(result.info, "info"),
    gasWanted: asInt64(result.gas_wanted, "gas_wanted"),
    gasUsed: asInt64(result.gas_used, "gas_used"),
    events: asList(result.events, "events").map(readEvent),
  });
}

/** Reads a transaction in a block, without a proof. */
export function readFoundTx(json: JsonValue | undefined): FoundTx {
  const found = asObject(json, "tx");
  return {
    hash: asHex(found.hash, "hash"),
    height: asInt64(found.height, "height"),
    index: readCount(found.index, "index"),
    tx: asBase64(found.tx, "tx"),
    result: readTxResult(found.tx_result),
    proof: undefined,
  };
}
