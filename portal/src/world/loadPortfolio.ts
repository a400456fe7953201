import { addCoins, type Coin, truncateDecCoins } from "@milkyway/math";
import {
  type DelegationResponse,
  Query as Restaking,
  type UnbondingDelegation,
} from "@milkyway/modules/restaking/client";
import { type DecPool, Query as Rewards } from "@milkyway/modules/rewards/client";
import { type Client, query } from "@milkyway/sdk";
import { millisOf } from "../format/time.ts";
import { every } from "./every.ts";
import type { Portfolio, Stake, Unbonding } from "./portfolio.ts";

function stakeOf({ delegation, balance }: DelegationResponse): Stake {
  return { type: delegation.type, targetId: delegation.targetId, coins: balance };
}

function unbondingsOf({ type, targetId, entries }: UnbondingDelegation): readonly Unbonding[] {
  return entries.map(({ unbondingId, balance, completionTime }) => ({
    type,
    targetId,
    id: unbondingId,
    coins: balance,
    endsAt: millisOf(completionTime),
  }));
}

/** Coins of all pools together, in whole units: less is not paid out. */
export function claimable(pools: readonly DecPool[]): readonly Coin[] {
  return pools.reduce<readonly Coin[]>(
    (sum, { decCoins }) => addCoins(sum, truncateDecCoins(decCoins).whole),
    [],
  );
}

/** Reads all that restaking holds for an account. */
export async function loadPortfolio(client: Client, address: string): Promise<Portfolio> {
  const who = { delegatorAddress: address };
  const [pools, operators, services, ofPools, ofOperators, ofServices, rewards, user, withdraw] =
    await Promise.all([
      every(
        (pagination) =>
          query(client, Restaking, "delegatorPoolDelegations", { ...who, pagination }),
        (page) => page.delegations,
      ),
      every(
        (pagination) =>
          query(client, Restaking, "delegatorOperatorDelegations", { ...who, pagination }),
        (page) => page.delegations,
      ),
      every(
        (pagination) =>
          query(client, Restaking, "delegatorServiceDelegations", { ...who, pagination }),
        (page) => page.delegations,
      ),
      every(
        (pagination) =>
          query(client, Restaking, "delegatorPoolUnbondingDelegations", { ...who, pagination }),
        (page) => page.unbondingDelegations,
      ),
      every(
        (pagination) =>
          query(client, Restaking, "delegatorOperatorUnbondingDelegations", { ...who, pagination }),
        (page) => page.unbondingDelegations,
      ),
      every(
        (pagination) =>
          query(client, Restaking, "delegatorServiceUnbondingDelegations", { ...who, pagination }),
        (page) => page.unbondingDelegations,
      ),
      query(client, Rewards, "delegatorTotalRewards", who),
      query(client, Restaking, "userPreferences", { userAddress: address }),
      query(client, Rewards, "delegatorWithdrawAddress", who),
    ]);
  return {
    stakes: [...pools, ...operators, ...services].map(stakeOf),
    unbondings: [...ofPools, ...ofOperators, ...ofServices].flatMap(unbondingsOf),
    rewards: rewards.rewards.map(({ delegationType, delegationTargetId, reward }) => ({
      type: delegationType,
      targetId: delegationTargetId,
      coins: claimable(reward),
    })),
    trusted: user.preferences.trustedServices,
    withdrawAddress: withdraw.withdrawAddress,
  };
}
