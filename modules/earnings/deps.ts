import type { Duration } from "@milkyway/codec";
import type { Address, Ctx, MsgRouter } from "@milkyway/core";
import type { Coins, DecCoins } from "@milkyway/math";
import type { DelegationType } from "../restaking/index.ts";
import type { RewardsDeps, RewardsPlan } from "../rewards/index.ts";

/** A delegation of a user. */
export interface Position {
  readonly delegator: Address;
  readonly type: DelegationType;
  readonly targetId: number;
}

/** What the conditions for rewards are judged by. */
export interface ConditionDeps
  extends Pick<RewardsDeps, "assets" | "oracle" | "operators" | "services" | "restaking"> {
  readonly bank: Pick<RewardsDeps["bank"], "getBalance">;
}

/** What x/earnings asks of its neighbours; nothing that it changes is kept. */
export interface EarningsDeps
  extends Pick<
    RewardsDeps,
    "assets" | "oracle" | "pools" | "operators" | "services" | "restaking"
  > {
  /** Executes what a user might do. */
  readonly router: MsgRouter;
  readonly bank: Pick<RewardsDeps["bank"], "getBalance"> & {
    /** Gives a user coins that come from nowhere. */
    give(ctx: Ctx, user: Address, coins: Coins): void;
  };
  readonly rewards: {
    iteratePlans(ctx: Ctx): Iterable<RewardsPlan>;
    /** What a delegation earns from a plan in a time, for all staked denoms together. */
    planEarnings(ctx: Ctx, plan: RewardsPlan, elapsed: Duration, position: Position): DecCoins;
  };
}
