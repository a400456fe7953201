import { toHex } from "@milkyway/bytes";
import { SECOND, type Time, timeToText } from "@milkyway/codec";
import { TxResponse } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import { Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import type { CheckedTx } from "../../../engine/consensusEngine.ts";
import type { FoundTx } from "../../../engine/reads/chainReader.ts";

const hexText = (bytes: Uint8Array) => toHex(bytes).toUpperCase();

/** A transaction in a block and what came of it; `time` is that of the block. */
export function txInBlock(found: FoundTx, tx: Tx, time: Time): TxResponse {
  const { code, codespace, data, log, info, gasWanted, gasUsed, events } =
    found.result ?? ExecTxResult.create();
  return {
    height: found.height,
    txhash: hexText(found.hash),
    codespace,
    code,
    data: hexText(data),
    rawLog: log,
    logs: [],
    info,
    gasWanted,
    gasUsed,
    tx: { typeUrl: `/${Tx.typeName}`, value: Tx.encode(tx) },
    timestamp: timeToText(time - (time % SECOND)),
    events,
  };
}

/** A transaction that was checked for the mempool. */
export function checkedTx({ hash, response }: CheckedTx): TxResponse {
  const { code, codespace, data, log } = response;
  const txhash = hexText(hash);
  return TxResponse.create({ txhash, codespace, code, data: hexText(data), rawLog: log });
}

/** A transaction that was handed to the mempool, or refused by it. */
export function txRefusal(hash: Uint8Array, code = 0): TxResponse {
  const codespace = code === 0 ? "" : "sdk";
  return TxResponse.create({ txhash: hexText(hash), codespace, code });
}
