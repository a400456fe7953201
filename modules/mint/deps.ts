import type { Ctx } from "@milkyway/core";
import type { Coin, Coins, Dec } from "@milkyway/math";

/** What x/mint asks of its neighbours. */
export interface MintDeps {
  /** Bech32 text of the account that sets the parameters. */
  readonly authority: string;
  readonly auth: { getModuleAccount(ctx: Ctx, name: string): unknown };
  readonly bank: {
    getSupply(ctx: Ctx, denom: string): Coin;
    mintCoins(ctx: Ctx, moduleName: string, coins: Coins): void;
    sendCoinsFromModuleToModule(ctx: Ctx, from: string, to: string, coins: Coins): void;
  };
  /** Stake as the validators of consensus hold it. */
  readonly staking: {
    stakingTokenSupply(ctx: Ctx): bigint;
    bondedRatio(ctx: Ctx): Dec;
  };
}
