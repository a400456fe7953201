import { compactText } from "@milkyway/codec";
import type { MsgRpc, MsgUpdateParams } from "@milkyway/codec/gen/cosmos/consensus/v1";
import { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { ensureAuthority, type MsgHandler, plainError } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { checkExtensionHeight, checkParams, type FullParams } from "../checkParams.ts";
import { events } from "../events.ts";
import type { ConsensusDeps } from "../keeper.ts";
import { state } from "../state.ts";

/** The part of the parameters that a message sets; the version of the application is kept elsewhere and counts as 0. */
function updateOf({ block, evidence, validator, abci }: MsgUpdateParams) {
  if (block === undefined || evidence === undefined || validator === undefined)
    throw plainError("all parameters must be present");
  return { block, evidence, validator, version: { app: 0n }, abci };
}

function heightOf({ block, evidence, validator, abci }: ConsensusParams): bigint {
  if (block === undefined || evidence === undefined || validator === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  return abci?.voteExtensionsEnableHeight ?? 0n;
}

/** Replaces the parameters of consensus. The height of vote extensions stays unless one is given. */
export const updateParams: MsgHandler<ConsensusDeps, MsgRpc["updateParams"]> = {
  handle(ctx, deps, msg) {
    const { authority } = msg;
    ensureAuthority(deps.authority, authority);
    const update = updateOf(msg);
    const before = heightOf(state.params.require(ctx));
    const abci = update.abci ?? { voteExtensionsEnableHeight: before };
    const next: FullParams = { ...update, abci };
    checkParams(next);
    if (update.abci !== undefined)
      checkExtensionHeight(before, abci.voteExtensionsEnableHeight, ctx.height);
    state.params.set(ctx, next);
    const parameters = compactText(ConsensusParams, update);
    ctx.emit(events.updateConsensusParams({ authority, parameters }));
    return {};
  },
};
