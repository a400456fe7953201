import type { Address, Ctx } from "@milkyway/core";
import type { Coin, Coins } from "@milkyway/math";
import type { Account, ModuleAccountRecord } from "../auth/index.ts";
import type { Operator, OperatorParams } from "../operators/index.ts";
import type { Pool } from "../pools/index.ts";
import type { Delegation, DelegationType, PriceDeps, UserPreferences } from "../restaking/index.ts";
import type { Service } from "../services/index.ts";

/** Who keeps what can be delegated to; `getX` throws `NotFound`. */
export interface TargetDeps {
  readonly pools: {
    getPool(ctx: Ctx, id: number): Pool;
    iteratePools(ctx: Ctx): Iterable<Pool>;
  };
  readonly operators: {
    getOperator(ctx: Ctx, id: number): Operator;
    getOperatorParams(ctx: Ctx, id: number): OperatorParams;
    iterateOperators(ctx: Ctx): Iterable<Operator>;
  };
  readonly services: {
    getService(ctx: Ctx, id: number): Service;
    hasService(ctx: Ctx, id: number): boolean;
    getServiceParams(ctx: Ctx, id: number): { readonly allowedDenoms: readonly string[] };
    iterateServices(ctx: Ctx): Iterable<Service>;
  };
}

/** What rewards asks of its neighbours. */
export interface RewardsDeps extends PriceDeps, TargetDeps {
  /** Text of the address that may change the parameters. */
  readonly authority: string;
  readonly auth: {
    hasAccount(ctx: Ctx, address: Address): boolean;
    createAccount(ctx: Ctx, address: Address): unknown;
    setAccount(ctx: Ctx, account: Account): void;
    getModuleAccount(ctx: Ctx, name: string): ModuleAccountRecord;
  };
  readonly bank: {
    getBalance(ctx: Ctx, address: Address, denom: string): Coin;
    getAllBalances(ctx: Ctx, address: Address): Coins;
    sendCoins(ctx: Ctx, from: Address, to: Address, coins: Coins): void;
    sendCoinsFromModuleToAccount(ctx: Ctx, module: string, to: Address, coins: Coins): void;
    sendCoinsFromAccountToModule(ctx: Ctx, from: Address, module: string, coins: Coins): void;
    blockedAddr(address: Address): boolean;
  };
  readonly distribution: {
    fundCommunityPool(ctx: Ctx, coins: Coins, sender: Address): void;
  };
  readonly restaking: {
    /** Denoms that may be restaked; an empty list allows all. */
    getRestakableDenoms(ctx: Ctx): readonly string[];
    getDelegation(
      ctx: Ctx,
      type: DelegationType,
      targetId: number,
      delegator: string,
    ): Delegation | undefined;
    iterateUserDelegations(ctx: Ctx, type: DelegationType, user: string): Iterable<Delegation>;
    iterateDelegations(ctx: Ctx, type: DelegationType): Iterable<Delegation>;
    getUserPreferences(ctx: Ctx, user: string): UserPreferences;
    iterateServiceValidatingOperators(ctx: Ctx, serviceId: number): Iterable<number>;
    operatorsAllowedBy(ctx: Ctx, serviceId: number): (operatorId: number) => boolean;
    iterateServiceSecuringPools(ctx: Ctx, serviceId: number): Iterable<number>;
  };
}
