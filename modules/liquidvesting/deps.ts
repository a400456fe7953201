import type { Time } from "@milkyway/codec";
import type { Metadata } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import type { Address, Ctx } from "@milkyway/core";
import type { Coins, DecCoins } from "@milkyway/math";
import type { UnbondingDelegation } from "../restaking/index.ts";

/** Who knows the accounts of what can be restaked to. */
export interface RestakingTargets {
  readonly pools: { isPoolAddress(ctx: Ctx, address: string): boolean };
  readonly services: { isServiceAddress(ctx: Ctx, address: string): boolean };
  readonly operators: { isOperatorAddress(ctx: Ctx, address: string): boolean };
}

/** What x/liquidvesting asks of its neighbours. */
export interface LiquidvestingDeps extends RestakingTargets {
  /** Bech32 text of the account that sets the parameters. */
  readonly authority: string;
  readonly auth: {
    getModuleAddress(name: string): Address;
    getModuleAccount(ctx: Ctx, name: string): unknown;
  };
  readonly bank: {
    getAllBalances(ctx: Ctx, address: Address): Coins;
    getDenomMetadata(ctx: Ctx, denom: string): Metadata | undefined;
    setDenomMetadata(ctx: Ctx, metadata: Metadata): void;
    mintCoins(ctx: Ctx, moduleName: string, coins: Coins): void;
    burnCoins(ctx: Ctx, moduleName: string, coins: Coins): void;
    sendCoinsFromModuleToAccount(ctx: Ctx, from: string, to: Address, coins: Coins): void;
    sendCoinsFromAccountToModule(ctx: Ctx, from: Address, to: string, coins: Coins): void;
  };
  readonly restaking: {
    /** Tokens behind the delegations of a user. */
    getAllUserRestakedCoins(ctx: Ctx, user: string): DecCoins;
    getAllUserUnbondingDelegations(ctx: Ctx, user: string): readonly UnbondingDelegation[];
    getAllUnbondingDelegations(ctx: Ctx): readonly UnbondingDelegation[];
    /** Returns when the unbonding ends. */
    unbondRestakedAssets(ctx: Ctx, user: Address, amount: Coins): Time;
  };
}

/** Name of the module and of its account, which holds the insurance. */
export const MODULE = "liquidvesting";
