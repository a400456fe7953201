import type { Ctx } from "@milkyway/core";
import { type Dec, decFromInt, quoIntDec, ZERO_DEC } from "@milkyway/math";
import type { StakingHooks, Validator } from "../staking/index.ts";
import type { ProviderDeps } from "./deps.ts";
import { state } from "./state.ts";
import { consensusValidators } from "./validators.ts";

/** Stake as the validators of consensus hold it: what x/mint and x/gov see of staking. */
export interface ProviderKeeper {
  /** Validators of consensus, the most powerful first. */
  iterateBondedValidatorsByPower(ctx: Ctx): Iterable<Validator>;
  totalBondedTokens(ctx: Ctx): bigint;
  stakingTokenSupply(ctx: Ctx): bigint;
  /** Bonded tokens over the supply, 18 places; zero without a supply. */
  bondedRatio(ctx: Ctx): Dec;
}

export function providerKeeper(deps: ProviderDeps): ProviderKeeper {
  const totalBondedTokens = (ctx: Ctx) => {
    let total = 0n;
    for (const { tokens } of consensusValidators(ctx, deps)) total += tokens;
    return total;
  };
  const stakingTokenSupply = (ctx: Ctx) =>
    deps.bank.getSupply(ctx, deps.staking.bondDenom(ctx)).amount;
  return {
    iterateBondedValidatorsByPower: (ctx) => consensusValidators(ctx, deps),
    totalBondedTokens,
    stakingTokenSupply,
    bondedRatio(ctx) {
      const supply = stakingTokenSupply(ctx);
      if (supply <= 0n) return ZERO_DEC;
      return quoIntDec(decFromInt(totalBondedTokens(ctx)), supply);
    },
  };
}

/** What the provider does when validators come and go: without consumer chains it only looks for some, and pays. */
export function providerStakingHooks({ staking }: ProviderDeps): StakingHooks {
  return {
    afterValidatorCreated(ctx, operator) {
      staking.getValidator(ctx, operator);
      state.nextConsumerId.get(ctx);
    },
    afterValidatorRemoved(ctx) {
      state.consumerKeys.keys(ctx).next();
    },
  };
}
