import type { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import type { Address, Ctx } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { beginUnbondingValidator, bondValidator } from "./bondValidator.ts";
import { cometKey } from "./consensusKey.ts";
import type { StakingDeps } from "./deps.ts";
import { getParams } from "./params.ts";
import { bondedTokensToNotBonded, notBondedTokensToBonded } from "./pools.ts";
import { state } from "./state.ts";
import { consensusPower, isBonded, potentialPower } from "./validatorShares.ts";
import { mustGetValidator, operatorsByPower } from "./validators.ts";

interface Change {
  readonly updates: ValidatorUpdate[];
  /** Tokens of validators that entered, less those of validators that left. */
  readonly entering: bigint;
  readonly totalPower: bigint;
}

/** The validators to be bonded, from the highest power down. */
function* candidates(ctx: Ctx): Generator<readonly [Address, Validator], void, undefined> {
  const { maxValidators } = getParams(ctx);
  let count = 0;
  for (const operator of operatorsByPower(ctx)) {
    if (count >= maxValidators) return;
    const validator = mustGetValidator(ctx, operator);
    if (validator.jailed)
      throw new Panic("should never retrieve a jailed validator from the power store");
    if (potentialPower(validator) === 0n) return;
    yield [operator, validator];
    count++;
  }
}

/** Bonds the candidates; those that stay are taken out of `last`. */
function bondCandidates(ctx: Ctx, deps: StakingDeps, last: Map<Address, bigint>): Change {
  const updates: ValidatorUpdate[] = [];
  let entering = 0n;
  let totalPower = 0n;
  for (const [operator, found] of candidates(ctx)) {
    const validator = isBonded(found) ? found : bondValidator(ctx, deps, found);
    if (validator !== found) entering += validator.tokens;
    const power = consensusPower(validator);
    if (last.get(operator) !== power) {
      updates.push({ pubKey: cometKey(validator), power });
      state.lastValidatorPowers.set(ctx, operator, power);
    }
    last.delete(operator);
    totalPower += power;
  }
  return { updates, entering, totalPower };
}

/** Unbonds those who are no longer among the candidates, by address; returns their tokens. */
function unbondOthers(
  ctx: Ctx,
  deps: StakingDeps,
  others: readonly Address[],
  updates: ValidatorUpdate[],
): bigint {
  let leaving = 0n;
  for (const operator of others) {
    const validator = beginUnbondingValidator(ctx, deps, mustGetValidator(ctx, operator));
    leaving += validator.tokens;
    state.lastValidatorPowers.remove(ctx, operator);
    updates.push({ pubKey: cometKey(validator), power: 0n });
  }
  return leaving;
}

/**
 * Brings the set of validators up to date with their tokens, and returns what changed. The engine is told by another
 * module; here the changes are only stored, in every call.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/keeper/val_state_change.go
 */
export function applyValidatorSetUpdates(ctx: Ctx, deps: StakingDeps): readonly ValidatorUpdate[] {
  const last = new Map(state.lastValidatorPowers.entries(ctx));
  const { updates, entering, totalPower } = bondCandidates(ctx, deps, last);
  const others = [...last.keys()].sort((a, b) => (a < b ? -1 : 1));
  const moved = entering - unbondOthers(ctx, deps, others, updates);
  if (moved > 0n) notBondedTokensToBonded(ctx, deps, moved);
  if (moved < 0n) bondedTokensToNotBonded(ctx, deps, -moved);
  if (updates.length > 0) state.lastTotalPower.set(ctx, totalPower);
  state.validatorUpdates.set(ctx, { updates });
  return updates;
}
