import type { Address, Ctx } from "@milkyway/core";
import type { Coin, Coins } from "@milkyway/math";
import type { Operator } from "../operators/index.ts";
import type { Pool } from "../pools/index.ts";
import type { Service } from "../services/index.ts";
import type { PriceDeps } from "./coinValue.ts";
import type { RestakingHooks } from "./hooks.ts";
import type { DelegationTarget } from "./targets.ts";

/** Throws to refuse a restake. */
export type RestakeRestriction = (
  ctx: Ctx,
  restaker: string,
  amount: Coins,
  target: DelegationTarget,
) => void;

/** What restaking asks of its neighbours; `getX` throws when there is no X. */
export interface RestakingDeps extends PriceDeps {
  /** Text of the address that may change the parameters. */
  readonly authority: string;
  readonly bank: {
    sendCoins(ctx: Ctx, from: Address, to: Address, coins: Coins): void;
    getBalance(ctx: Ctx, address: Address, denom: string): Coin;
    getAllBalances(ctx: Ctx, address: Address): Coins;
  };
  readonly pools: {
    getPool(ctx: Ctx, id: number): Pool;
    hasPool(ctx: Ctx, id: number): boolean;
    getPoolByDenom(ctx: Ctx, denom: string): Pool | undefined;
    createOrGetPoolByDenom(ctx: Ctx, denom: string): Pool;
    savePool(ctx: Ctx, pool: Pool): void;
    iteratePools(ctx: Ctx): Iterable<Pool>;
  };
  readonly operators: {
    getOperator(ctx: Ctx, id: number): Operator;
    hasOperator(ctx: Ctx, id: number): boolean;
    saveOperator(ctx: Ctx, operator: Operator): void;
    rememberAccount(ctx: Ctx, address: string): void;
    iterateOperators(ctx: Ctx): Iterable<Operator>;
  };
  readonly services: {
    getService(ctx: Ctx, id: number): Service;
    hasService(ctx: Ctx, id: number): boolean;
    saveService(ctx: Ctx, service: Service): void;
    rememberAccount(ctx: Ctx, address: string): void;
    iterateServices(ctx: Ctx): Iterable<Service>;
    deactivateService(ctx: Ctx, id: number): void;
    getServiceParams(ctx: Ctx, id: number): { readonly allowedDenoms: readonly string[] };
  };
  readonly hooks: readonly RestakingHooks[];
  /** Asked after the restaking cap. */
  readonly restakeRestriction: RestakeRestriction | undefined;
}
