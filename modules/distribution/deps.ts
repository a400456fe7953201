import type { Address, Ctx } from "@milkyway/core";
import type { Coins, DecCoins } from "@milkyway/math";
import type { Delegation, Validator } from "../staking/index.ts";

/** What may reduce rewards when they are withdrawn. */
export interface DistributionHooks {
  /** The rewards to pay, at most those given; the rest goes to the community pool. */
  beforeDelegationRewardsWithdrawn(
    ctx: Ctx,
    validator: Validator,
    delegation: Delegation,
    withdrawAddress: Address,
    rewards: DecCoins,
  ): DecCoins;
}

/** What distribution asks of its neighbours. */
export interface DistributionDeps {
  /** Text of the address that may change the parameters and spend the community pool. */
  readonly authority: string;
  readonly auth: {
    getModuleAddress(name: string): Address;
    /** Reads the account, and creates it when it is missing. */
    getModuleAccount(ctx: Ctx, name: string): unknown;
  };
  readonly bank: {
    getAllBalances(ctx: Ctx, address: Address): Coins;
    sendCoinsFromModuleToModule(ctx: Ctx, from: string, to: string, coins: Coins): void;
    sendCoinsFromModuleToAccount(ctx: Ctx, from: string, to: Address, coins: Coins): void;
    sendCoinsFromAccountToModule(ctx: Ctx, from: Address, to: string, coins: Coins): void;
    blockedAddr(address: Address): boolean;
  };
  readonly staking: {
    getValidator(ctx: Ctx, operator: Address): Validator;
    getValidatorByConsAddr(ctx: Ctx, consensusAddress: Address): Validator;
    getDelegation(ctx: Ctx, delegator: Address, operator: Address): Delegation;
    iterateValidators(ctx: Ctx): Iterable<Validator>;
    iterateDelegations(ctx: Ctx, delegator: Address): Iterable<Delegation>;
    iterateAllDelegations(ctx: Ctx): Iterable<Delegation>;
  };
  /** Asked before rewards are paid; the hooks that staking calls may have others than the messages. */
  readonly hooks?: DistributionHooks;
}
