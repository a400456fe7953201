/** @see https://github.com/cosmos/cosmos-sdk/blob/x/evidence/v0.1.1/x/evidence/keeper/infraction.go */
import { bytesToBin } from "@milkyway/bytes";
import { SECOND } from "@milkyway/codec";
import type { Misbehavior } from "@milkyway/codec/gen/tendermint/abci";
import { type Address, type Ctx, consensusAddresses } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { isUnbonded } from "../staking/index.ts";
import type { EvidenceDeps } from "./deps.ts";
import { evidenceHash, evidenceToAny } from "./equivocation.ts";
import { state } from "./state.ts";

/** Validators that signed twice stay in jail until then: 9999-12-31T23:59:59Z. */
const DOUBLE_SIGN_JAIL_END = 253_402_300_799n * SECOND;

/** Evidence counts until it is too old both in time and in blocks. */
function isTooOld(ctx: Ctx, { time, height }: Misbehavior): boolean {
  const params = ctx.consensusParams.evidence;
  if (params === undefined) return false;
  const tooLongAgo = ctx.time - time > params.maxAgeDuration;
  return tooLongAgo && ctx.height - height > params.maxAgeNumBlocks;
}

function punish(
  ctx: Ctx,
  { slashing }: EvidenceDeps,
  consensus: Address,
  found: Misbehavior,
  jailed: boolean,
): void {
  const fraction = slashing.slashFractionDoubleSign(ctx);
  // The stake that counts is that of the block before the evidence.
  slashing.slash(ctx, consensus, fraction, found.validator.power, found.height - 1n);
  if (!jailed) slashing.jail(ctx, consensus);
  slashing.jailUntil(ctx, consensus, DOUBLE_SIGN_JAIL_END);
  slashing.tombstone(ctx, consensus);
}

function handleEquivocation(ctx: Ctx, deps: EvidenceDeps, found: Misbehavior): void {
  const { slashing, staking } = deps;
  const consensus = bytesToBin(found.validator.address);
  const validator = staking.getValidatorByConsAddr(ctx, consensus);
  if (isUnbonded(validator)) return;
  if (!slashing.hasPubkey(ctx, consensus)) return;
  if (isTooOld(ctx, found)) return;
  const consensusAddress = consensusAddresses.toText(consensus);
  if (!slashing.hasValidatorSigningInfo(ctx, consensus))
    throw new Panic(`expected signing info for validator ${consensusAddress} but not found`);
  if (slashing.isTombstoned(ctx, consensus)) return;
  punish(ctx, deps, consensus, found, validator.jailed);
  const evidence = {
    height: found.height,
    time: found.time,
    power: found.validator.power,
    consensusAddress,
  };
  state.evidence.set(ctx, evidenceHash(evidence), evidenceToAny(evidence));
}

/** Punishes what consensus reports. Evidence against a validator that nobody knows stops the chain. */
export function beginBlock(ctx: Ctx, deps: EvidenceDeps): void {
  for (const found of ctx.block.misbehavior) handleEquivocation(ctx, deps, found);
}
