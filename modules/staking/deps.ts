import type { Address, Ctx } from "@milkyway/core";
import type { Coin, Coins } from "@milkyway/math";
import type { StakingHooks } from "./hooks.ts";

/** What staking asks of its neighbours. */
export interface StakingDeps {
  /** Text of the address that may change the parameters. */
  readonly authority: string;
  readonly auth: {
    getModuleAddress(name: string): Address;
    /** Reads the account, and creates it when it is missing. */
    getModuleAccount(ctx: Ctx, name: string): unknown;
  };
  readonly bank: {
    delegateCoinsFromAccountToModule(ctx: Ctx, from: Address, to: string, coins: Coins): void;
    undelegateCoinsFromModuleToAccount(ctx: Ctx, from: string, to: Address, coins: Coins): void;
    sendCoinsFromModuleToModule(ctx: Ctx, from: string, to: string, coins: Coins): void;
    burnCoins(ctx: Ctx, moduleName: string, coins: Coins): void;
    getBalance(ctx: Ctx, address: Address, denom: string): Coin;
    getAllBalances(ctx: Ctx, address: Address): Coins;
    getSupply(ctx: Ctx, denom: string): Coin;
  };
  /** Listeners in order. They may be added after the keeper is made, to close the circle with those who need it. */
  readonly hooks: readonly StakingHooks[];
}
