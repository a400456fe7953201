/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/tx/service.go */
import { type ServiceRpc, Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { invalidArgument } from "@milkyway/core";
import type { Handlers } from "../../serviceMethods.ts";
import { broadcastTx } from "./broadcastTx.ts";
import { decodedTx } from "./decodedTx.ts";
import { getBlockWithTxs } from "./getBlockWithTxs.ts";
import { getTx } from "./getTx.ts";
import { getTxsEvent } from "./getTxsEvent.ts";
import { simulate } from "./simulate.ts";
import { txDecodeAmino, txEncodeAmino } from "./txAmino.ts";

/** Transactions: to try, to send, to find, to read and to write. */
export const txService: Handlers<ServiceRpc> = {
  simulate,
  getTx,
  broadcastTx,
  getTxsEvent,
  getBlockWithTxs,
  txDecode({ application }, { txBytes }) {
    if (txBytes.length === 0) throw invalidArgument("invalid empty tx bytes");
    return { tx: decodedTx(txBytes, application.descriptors.registry) };
  },
  txEncode(_, { tx }) {
    if (tx === undefined) throw invalidArgument("invalid empty tx");
    return { txBytes: Tx.encode(tx) };
  },
  txEncodeAmino,
  txDecodeAmino,
};
