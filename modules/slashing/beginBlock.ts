/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/slashing/keeper/infractions.go */
import { bytesToBin } from "@milkyway/bytes";
import type { ValidatorSigningInfo } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import type { VoteInfo } from "@milkyway/codec/gen/tendermint/abci";
import { BlockIDFlag } from "@milkyway/codec/gen/tendermint/types";
import { type Address, type Ctx, consensusAddresses } from "@milkyway/core";
import type { SlashingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import { clearMissed, isMissed, setMissed } from "./missedBlocks.ts";
import { minSigned } from "./params.ts";
import { state } from "./state.ts";

/** Between a vote and its effect on the set lie this many blocks. */
const DELAY = 2n;

/** Notes in the window whether the validator signed; returns what changes in its counters. */
function recordSignature(
  ctx: Ctx,
  consensus: Address,
  info: ValidatorSigningInfo,
  missed: boolean,
): ValidatorSigningInfo {
  const { signedBlocksWindow } = state.params.require(ctx);
  const index = info.indexOffset % signedBlocksWindow;
  const before = isMissed(ctx, consensus, index);
  if (before !== missed) setMissed(ctx, consensus, index, missed);
  const change = before === missed ? 0n : missed ? 1n : -1n;
  return {
    ...info,
    indexOffset: info.indexOffset + 1n,
    missedBlocksCounter: info.missedBlocksCounter + change,
  };
}

/** Slashes and jails a validator that missed too many blocks; its window starts anew. */
function punish(
  ctx: Ctx,
  { staking }: SlashingDeps,
  consensus: Address,
  info: ValidatorSigningInfo,
  power: bigint,
): ValidatorSigningInfo {
  const { slashFractionDowntime: fraction, downtimeJailDuration } = state.params.require(ctx);
  const burned = staking.slash(ctx, consensus, { height: ctx.height - DELAY, power, fraction });
  const address = consensusAddresses.toText(consensus);
  const reason = "missing_signature";
  ctx.emit(
    events.slashedAndJailed({ address, power, reason, jailed: address, burned_coins: burned }),
  );
  staking.jail(ctx, consensus);
  clearMissed(ctx, consensus);
  const jailedUntil = ctx.time + downtimeJailDuration;
  return { ...info, jailedUntil, missedBlocksCounter: 0n, indexOffset: 0n };
}

function handleVote(ctx: Ctx, deps: SlashingDeps, { validator, blockIdFlag }: VoteInfo): void {
  const consensus = bytesToBin(validator.address);
  if (deps.staking.getValidatorByConsAddr(ctx, consensus).jailed) return;
  const known = state.signingInfos.get(ctx, consensus);
  if (known === undefined) throw errors.noSigningInfoFound.wrap();
  const missed = blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT;
  let info = recordSignature(ctx, consensus, known, missed);
  const address = consensusAddresses.toText(consensus);
  const { missedBlocksCounter: count } = info;
  if (missed) ctx.emit(events.liveness({ address, missed_blocks: count, height: ctx.height }));
  const params = state.params.require(ctx);
  const isOldEnough = ctx.height > info.startHeight + params.signedBlocksWindow;
  if (isOldEnough && count > params.signedBlocksWindow - minSigned(params))
    info = punish(ctx, deps, consensus, info, validator.power);
  state.signingInfos.set(ctx, consensus, info);
}

/** Follows who signed the last block. A voter that is unknown, or has no signing info, stops the chain. */
export function beginBlock(ctx: Ctx, deps: SlashingDeps): void {
  for (const vote of ctx.block.lastCommit.votes) handleVote(ctx, deps, vote);
}
