import { AUTHORITY, type Keepers, type OpenChain } from "@milkyway/app";
import type { Method } from "@milkyway/codec";
import { Query as GovQuery } from "@milkyway/codec/gen/cosmos/gov/v1";
import type { Ctx } from "@milkyway/core";
import { DelegationType } from "@milkyway/modules/restaking";
import { Query as RewardsQuery } from "@milkyway/modules/rewards/client";
import { routeOf } from "../driver/routeOf.ts";
import type { Random } from "./random.ts";
import { USERS_OF_SIMULATIONS } from "./simulationGenesis.ts";
import type { Stage } from "./stage.ts";
import { ASSETS, UNPRICED } from "./tokens.ts";

const PAGE = {
  key: new Uint8Array(0),
  offset: 0n,
  limit: 10_000n,
  countTotal: false,
  reverse: false,
};
const KINDS = [
  DelegationType.DELEGATION_TYPE_POOL,
  DelegationType.DELEGATION_TYPE_OPERATOR,
  DelegationType.DELEGATION_TYPE_SERVICE,
] as const;

const DENOMS = [...ASSETS.map(({ denom }) => denom), UNPRICED];

function ask<Q, S>({ application }: OpenChain, method: Method<Q, S>, request: Partial<Q>): S {
  const route = routeOf(application, method);
  return application.view().ask(route, method.request.create(request)) as S;
}

function delegationsOf(keepers: Keepers, ctx: Ctx) {
  return KINDS.flatMap((kind) => [...keepers.restaking.iterateDelegations(ctx, kind)]);
}

/** What there is after the last block; nothing at all before the first. */
export function look(chain: OpenChain, random: Random, careful: boolean): Stage {
  const { keepers } = chain;
  const ctx = chain.state();
  const { rewardsPlans } = ask(chain, RewardsQuery.methods.rewardsPlans, { pagination: PAGE });
  const { proposals } = ask(chain, GovQuery.methods.proposals, { pagination: PAGE });
  return {
    random,
    ctx,
    keepers,
    careful,
    authority: AUTHORITY,
    users: USERS_OF_SIMULATIONS,
    denoms: DENOMS,
    time: ctx.time,
    services: keepers.services.getServices(ctx),
    operators: keepers.operators.getOperators(ctx),
    pools: keepers.pools.getPools(ctx),
    plans: rewardsPlans,
    delegations: delegationsOf(keepers, ctx),
    unbondings: keepers.restaking.getAllUnbondingDelegations(ctx),
    validators: [...keepers.staking.iterateValidators(ctx)].filter(
      ({ description }) => description?.moniker !== "validator 0",
    ),
    proposals: proposals.filter(({ status }) => status === 1 || status === 2).map(({ id }) => id),
    done: new Set(),
  };
}
