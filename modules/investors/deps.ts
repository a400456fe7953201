import type { Address, Ctx } from "@milkyway/core";
import type { Coins } from "@milkyway/math";
import type { Account } from "../auth/index.ts";

/** What x/investors asks of its neighbours. */
export interface InvestorsDeps {
  /** Bech32 text of the account that adds investors and sets the ratio. */
  readonly authority: string;
  readonly auth: {
    getAccount(ctx: Ctx, address: Address): Account | undefined;
    getModuleAccount(ctx: Ctx, name: string): unknown;
  };
  readonly staking: {
    iterateDelegations(
      ctx: Ctx,
      delegator: Address,
    ): Iterable<{ readonly validatorAddress: string }>;
  };
  /** The copy of distribution that has this module's hook. */
  readonly distribution: {
    withdrawDelegationRewards(ctx: Ctx, delegator: Address, operator: Address): Coins;
  };
}
