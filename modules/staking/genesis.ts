import {
  type Delegation,
  GenesisState,
  type Validator,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { accounts, type Ctx, type Genesis, validators } from "@milkyway/core";
import { addInt, type Coins, coinsToText, isEqualCoins, newCoins, Panic } from "@milkyway/math";
import { insertValidatorQueue } from "./bondValidator.ts";
import { setDelegation } from "./delegations.ts";
import type { StakingDeps } from "./deps.ts";
import { defaultParams } from "./params.ts";
import { BONDED_POOL, NOT_BONDED_POOL } from "./pools.ts";
import { insertRedelegationQueue, setRedelegation } from "./redelegations.ts";
import { state } from "./state.ts";
import { insertUnbondingQueue, setUnbondingDelegation } from "./unbondingDelegations.ts";
import { validateGenesis } from "./validateGenesis.ts";
import { applyValidatorSetUpdates } from "./validatorSetUpdates.ts";
import { isBonded, isUnbonding } from "./validatorShares.ts";
import {
  getValidator,
  operatorOf,
  setValidator,
  setValidatorByConsAddr,
  setValidatorByPowerIndex,
} from "./validators.ts";

function initValidator(ctx: Ctx, deps: StakingDeps, validator: Validator, isNew: boolean): void {
  setValidator(ctx, validator);
  setValidatorByConsAddr(ctx, validator);
  setValidatorByPowerIndex(ctx, validator);
  const operator = operatorOf(validator);
  if (isNew) for (const hooks of deps.hooks) hooks.afterValidatorCreated?.(ctx, operator);
  if (isUnbonding(validator)) insertValidatorQueue(ctx, validator);
}

function initDelegation(ctx: Ctx, deps: StakingDeps, delegation: Delegation, isNew: boolean): void {
  const delegator = accounts.fromText(delegation.delegatorAddress);
  const operator = validators.fromText(delegation.validatorAddress);
  if (isNew)
    for (const hooks of deps.hooks) hooks.beforeDelegationCreated?.(ctx, delegator, operator);
  setDelegation(ctx, delegation);
  if (isNew)
    for (const hooks of deps.hooks) hooks.afterDelegationModified?.(ctx, delegator, operator);
}

function initOnTheWay(ctx: Ctx, genesis: GenesisState): void {
  for (const unbonding of genesis.unbondingDelegations) {
    setUnbondingDelegation(ctx, unbonding);
    for (const { completionTime } of unbonding.entries)
      insertUnbondingQueue(ctx, unbonding, completionTime);
  }
  for (const redelegation of genesis.redelegations) {
    setRedelegation(ctx, redelegation);
    for (const { completionTime } of redelegation.entries)
      insertRedelegationQueue(ctx, redelegation, completionTime);
  }
}

const sum = (amounts: readonly bigint[]) => amounts.reduce(addInt, 0n);

/** Creates a pool's account; panics unless it holds what the records say. */
function checkPool(
  ctx: Ctx,
  { auth, bank }: StakingDeps,
  name: string,
  label: string,
  expected: Coins,
): void {
  auth.getModuleAccount(ctx, name);
  const balance = bank.getAllBalances(ctx, auth.getModuleAddress(name));
  if (!isEqualCoins(balance, expected))
    throw new Panic(
      `${label} pool balance is different from ${label} coins: ${coinsToText(balance)} <-> ${coinsToText(expected)}`,
    );
}

function checkPools(ctx: Ctx, deps: StakingDeps, genesis: GenesisState): void {
  const { params, unbondingDelegations } = genesis;
  const tokensOf = (bonded: boolean) =>
    genesis.validators
      .filter((validator) => isBonded(validator) === bonded)
      .map(({ tokens }) => tokens);
  const unbonding = unbondingDelegations.flatMap(({ entries }) =>
    entries.map(({ balance }) => balance),
  );
  const coins = (amount: bigint) => newCoins({ denom: params.bondDenom, amount });
  const bonded = coins(sum(tokensOf(true)));
  const notBonded = coins(sum([...tokensOf(false), ...unbonding]));
  checkPool(ctx, deps, BONDED_POOL, "bonded", bonded);
  checkPool(ctx, deps, NOT_BONDED_POOL, "not bonded", notBonded);
}

function init(base: Ctx, deps: StakingDeps, genesis: GenesisState): void {
  // Hooks see the block before the first, whatever the initial height.
  const ctx = base.with({ block: { ...base.block, height: 0n } });
  const isNew = !genesis.exported;
  state.params.set(ctx, genesis.params);
  state.lastTotalPower.set(ctx, genesis.lastTotalPower);
  for (const validator of genesis.validators) initValidator(ctx, deps, validator, isNew);
  for (const delegation of genesis.delegations) initDelegation(ctx, deps, delegation, isNew);
  initOnTheWay(ctx, genesis);
  checkPools(ctx, deps, genesis);
  if (isNew) {
    applyValidatorSetUpdates(ctx, deps);
    return;
  }
  for (const { address, power } of genesis.lastValidatorPowers) {
    const operator = validators.fromText(address);
    state.lastValidatorPowers.set(ctx, operator, power);
    getValidator(ctx, operator);
  }
}

/**
 * The state of x/staking as JSON. Past headers and the numbers of unbondings are not part of it: numbers start again at
 * 1 after an import. The validators of the engine come from another module.
 */
export const genesis: Genesis<StakingDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => GenesisState.create({ params: defaultParams, lastTotalPower: 0n }),
  validate: validateGenesis,
  init,
  export: (ctx) => ({
    params: state.params.require(ctx),
    lastTotalPower: state.lastTotalPower.get(ctx) ?? 0n,
    lastValidatorPowers: [...state.lastValidatorPowers.entries(ctx)].map(([operator, power]) => ({
      address: validators.toText(operator),
      power,
    })),
    validators: [...state.validators.values(ctx)],
    delegations: [...state.delegations.values(ctx)],
    unbondingDelegations: [...state.unbondingDelegations.values(ctx)],
    redelegations: [...state.redelegations.values(ctx)],
    exported: true,
  }),
};
