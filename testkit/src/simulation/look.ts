import { AUTHORITY, type Keepers, type OpenChain } from "@milkyway/app";
import type { ServiceType } from "@milkyway/codec";
import type { Proposal } from "@milkyway/codec/gen/cosmos/gov/v1";
import { Query as GovQuery, QueryProposalsRequest } from "@milkyway/codec/gen/cosmos/gov/v1";
import type { Ctx } from "@milkyway/core";
import { DelegationType } from "@milkyway/modules/restaking";
import type { RewardsPlan } from "@milkyway/modules/rewards";
import { QueryRewardsPlansRequest, Query as RewardsQuery } from "@milkyway/modules/rewards/client";
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

/** Asks a query of the application. */
export function ask(chain: OpenChain, service: ServiceType<never>, name: string, request: unknown) {
  const path = `/${service.typeName}/${name}`;
  const { application } = chain;
  const route = application.descriptors.queries.find((query) => query.path === path);
  if (route === undefined) throw new RangeError(`no query ${path}`);
  return application.view().ask(route, request);
}

function delegationsOf(keepers: Keepers, ctx: Ctx) {
  return KINDS.flatMap((kind) => [...keepers.restaking.iterateDelegations(ctx, kind)]);
}

/** What there is after the last block; nothing at all before the first. */
export function look(chain: OpenChain, random: Random, careful: boolean): Stage {
  const { keepers } = chain;
  const ctx = chain.state();
  const { rewardsPlans } = ask(
    chain,
    RewardsQuery as ServiceType<never>,
    "RewardsPlans",
    QueryRewardsPlansRequest.create({ pagination: PAGE }),
  ) as { readonly rewardsPlans: readonly RewardsPlan[] };
  const { proposals } = ask(
    chain,
    GovQuery as ServiceType<never>,
    "Proposals",
    QueryProposalsRequest.create({ pagination: PAGE }),
  ) as { readonly proposals: readonly Proposal[] };
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
