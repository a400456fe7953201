import type { Ctx, Genesis, Streamed } from "@milkyway/core";
import { allDelegations, setDelegation } from "./delegations.ts";
import type { RestakingDeps } from "./deps.ts";
import { GenesisState, type UnbondingDelegation } from "./gen/v1.ts";
import { DEFAULT_PARAMS, getParams } from "./params.ts";
import { state } from "./state.ts";
import { kindOf } from "./targets.ts";
import { allUnbondings, enqueueUnbonding, indexEntry, setUnbonding } from "./unbondings.ts";
import { setUserPreferences } from "./userPreferences.ts";
import { validateGenesis } from "./validateGenesis.ts";

/** Long lists are read while they are walked over. */
const STREAMED = ["delegations", "unbondingDelegations", "usersPreferences"] as const;
type Given = Streamed<GenesisState, (typeof STREAMED)[number]>;

function initMembership(ctx: Ctx, genesis: Given): void {
  for (const { operatorId, serviceIds } of genesis.operatorsJoinedServices)
    for (const serviceId of serviceIds) state.joinedServices.add(ctx, [operatorId, serviceId]);
  for (const { serviceId, operatorIds } of genesis.servicesAllowedOperators)
    for (const operatorId of operatorIds) state.allowedOperators.add(ctx, [serviceId, operatorId]);
  for (const { serviceId, poolIds } of genesis.servicesSecuringPools)
    for (const poolId of poolIds) state.securingPools.add(ctx, [serviceId, poolId]);
}

/** Delegations are stored without telling anyone; in the original, preferences are not, and unbonding ids start anew. */
function init(ctx: Ctx, deps: RestakingDeps, genesis: Given): void {
  initMembership(ctx, genesis);
  for (const delegation of genesis.delegations) setDelegation(ctx, delegation);
  for (const unbonding of genesis.unbondingDelegations) initUnbonding(ctx, unbonding);
  // The shares that preferences stand for come with the genesis of x/rewards, which listens.
  for (const { userAddress, preferences } of genesis.usersPreferences)
    if (ctx.rules.genesisPreferences === "stored")
      state.userPreferences.set(ctx, userAddress, preferences);
    else setUserPreferences(ctx, deps, userAddress, preferences);
  state.params.set(ctx, genesis.params);
}

function initUnbonding(ctx: Ctx, unbonding: UnbondingDelegation): void {
  setUnbonding(ctx, unbonding);
  for (const { completionTime } of unbonding.entries)
    enqueueUnbonding(ctx, unbonding, completionTime);
  if (ctx.rules.genesisUnbondingIds === "go on") restoreIds(ctx, unbonding);
}

/** Indexes the entries by their ids, and has new ids begin after them. */
function restoreIds(ctx: Ctx, unbonding: UnbondingDelegation): void {
  const kind = kindOf(unbonding.type);
  for (const { unbondingId } of unbonding.entries) {
    if (kind !== undefined) indexEntry(ctx, kind, unbonding, unbondingId);
    if (unbondingId > (state.unbondingId.peek(ctx) ?? 0n)) state.unbondingId.set(ctx, unbondingId);
  }
}

/** The second ids of sorted pairs, by the first. */
function grouped(pairs: Iterable<readonly [number, number]>): [number, number[]][] {
  const groups = new Map<number, number[]>();
  for (const [first, second] of pairs) {
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [second]);
    else group.push(second);
  }
  return [...groups];
}

function exportState(ctx: Ctx): GenesisState {
  return {
    params: getParams(ctx),
    operatorsJoinedServices: grouped(state.joinedServices.keys(ctx)).map(
      ([operatorId, serviceIds]) => ({ operatorId, serviceIds }),
    ),
    servicesAllowedOperators: grouped(state.allowedOperators.keys(ctx)).map(
      ([serviceId, operatorIds]) => ({ serviceId, operatorIds }),
    ),
    servicesSecuringPools: grouped(state.securingPools.keys(ctx)).map(([serviceId, poolIds]) => ({
      serviceId,
      poolIds,
    })),
    delegations: allDelegations(ctx),
    unbondingDelegations: allUnbondings(ctx),
    usersPreferences: [...state.userPreferences.entries(ctx)].map(([userAddress, preferences]) => ({
      userAddress,
      preferences,
    })),
  };
}

/** The state of x/restaking as JSON. */
export const genesis: Genesis<RestakingDeps, GenesisState> = {
  type: GenesisState,
  streamed: STREAMED,
  defaults: () => GenesisState.create({ params: DEFAULT_PARAMS }),
  validate: validateGenesis,
  init,
  export: exportState,
};
