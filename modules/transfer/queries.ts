import { bytesToBin, utf8 } from "@milkyway/bytes";
import type { QueryRpc } from "@milkyway/codec/gen/ibc/applications/transfer/v1";
import { accounts, type QueryHandler } from "@milkyway/core";
import { sha256 } from "@milkyway/crypto";

import { EMPTY_PAGE } from "../unsupported/emptyPage.ts";
import { state } from "./state.ts";

type Handler<K extends keyof QueryRpc> = QueryHandler<unknown, QueryRpc[K]>;

export const params: Handler<"params"> = (ctx) => ({ params: state.params.require(ctx) });

export const denomTraces: Handler<"denomTraces"> = () => ({
  denomTraces: [],
  pagination: EMPTY_PAGE,
});

export const totalEscrowForDenom: Handler<"totalEscrowForDenom"> = (_, __, { denom }) => ({
  amount: { denom, amount: 0n },
});

/** The account that holds what was sent over a channel. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/docs/architecture/adr-028-public-key-addresses.md */
export const escrowAddress: Handler<"escrowAddress"> = (_, __, { portId, channelId }) => {
  const hash = sha256(utf8(`ics20-1\0${portId}/${channelId}`));
  return { escrowAddress: accounts.toText(bytesToBin(hash.subarray(0, 20))) };
};
