import {
  BroadcastMode,
  type BroadcastTxRequest,
  type BroadcastTxResponse,
} from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { invalidArgument, plainError, sdkErrors } from "@milkyway/core";
import { sha256 } from "@milkyway/crypto";
import { messageOf } from "../../../engine/engineError.ts";
import type { ApiContext } from "../../apiContext.ts";
import { checkedTx, txRefusal } from "./txResponse.ts";

/** What the mempool's refusals become; anything else is a failure of the call. */
const REFUSALS = [
  ["tx already exists in cache", sdkErrors.txInMempoolCache.code],
  ["mempool is full", sdkErrors.mempoolIsFull.code],
  ["tx too large", sdkErrors.txTooLarge.code],
] as const;

/** Hands a transaction to the mempool, and waits for its check unless that is not wanted. */
export async function broadcastTx(
  context: ApiContext,
  { txBytes, mode }: BroadcastTxRequest,
): Promise<BroadcastTxResponse> {
  if (txBytes.length === 0) throw invalidArgument("invalid empty tx");
  try {
    return { txResponse: await broadcast(context, txBytes, mode) };
  } catch (error) {
    const text = messageOf(error).toLowerCase();
    const refusal = REFUSALS.find(([part]) => text.includes(part));
    if (refusal === undefined) throw error;
    return { txResponse: txRefusal(sha256(txBytes), refusal[1]) };
  }
}

async function broadcast({ engine }: ApiContext, tx: Uint8Array, mode: number) {
  if (mode === BroadcastMode.BROADCAST_MODE_SYNC)
    return checkedTx(await engine.broadcastTxSync(tx));
  if (mode === BroadcastMode.BROADCAST_MODE_ASYNC) return txRefusal(engine.broadcastTxAsync(tx));
  throw plainError("unsupported return type unspecified; supported types: sync, async");
}
