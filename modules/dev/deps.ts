import type { QuotePrice } from "@milkyway/codec/gen/connect/oracle/v2";
import type { CurrencyPair } from "@milkyway/codec/gen/connect/types/v2";
import type { Address, Ctx } from "@milkyway/core";
import type { Coin, Coins } from "@milkyway/math";

/** What the messages of developer chains change. */
export interface DevDeps {
  readonly auth: {
    hasAccount(ctx: Ctx, address: Address): boolean;
    createAccount(ctx: Ctx, address: Address): unknown;
  };
  readonly bank: {
    getBalance(ctx: Ctx, address: Address, denom: string): Coin;
    mintCoins(ctx: Ctx, module: string, coins: Coins): void;
    burnCoins(ctx: Ctx, module: string, coins: Coins): void;
    sendCoinsFromAccountToModule(ctx: Ctx, from: Address, module: string, coins: Coins): void;
    sendCoinsFromModuleToAccount(ctx: Ctx, module: string, to: Address, coins: Coins): void;
  };
  readonly oracle: {
    setPriceForCurrencyPair(ctx: Ctx, pair: CurrencyPair, price: QuotePrice): void;
  };
}

/** The module account that may both mint and burn, through which balances are changed. */
export const TREASURY = "tokenfactory";
