import { ZERO_TIME } from "@milkyway/codec";
import { accounts, type Ctx, type Genesis, plainError } from "@milkyway/core";
import { addCoins, type Coins, checkCoins, coinsToText, isAllGte, subCoins } from "@milkyway/math";
import { queueBurn } from "./burn.ts";
import { activeLocked, isCovered, requiredInsurance } from "./cover.ts";
import { type LiquidvestingDeps, MODULE } from "./deps.ts";
import { type BurnCoins, GenesisState } from "./gen/v1.ts";
import { DEFAULT_PARAMS, getParams, validateParams } from "./params.ts";
import { state } from "./state.ts";

function checkSet(coins: Coins): void {
  const wrong = checkCoins(coins);
  if (wrong) throw plainError(wrong);
}

function validateBurn({ delegatorAddress, completionTime, amount }: BurnCoins): void {
  accounts.fromBech32(delegatorAddress);
  if (completionTime === ZERO_TIME) throw plainError("invalid completion time");
  checkSet(amount);
}

function validate({ params, burnCoins, userInsuranceFunds }: GenesisState): void {
  validateParams(params);
  for (const burn of burnCoins) validateBurn(burn);
  for (const { userAddress, balance } of userInsuranceFunds) {
    accounts.fromBech32(userAddress);
    checkSet(balance);
  }
}

/** Stores the funds, each of which must cover what its owner has at stake; returns their total. */
function initFunds(ctx: Ctx, deps: LiquidvestingDeps, genesis: GenesisState): Coins {
  let total: Coins = [];
  for (const { userAddress, balance } of genesis.userInsuranceFunds) {
    state.insuranceFunds.set(ctx, userAddress, { balance });
    total = addCoins(total, balance);
    const locked = activeLocked(ctx, deps, userAddress);
    const required = requiredInsurance(genesis.params.insurancePercentage, locked);
    if (ctx.rules.genesisInsurance !== "taken as it is" && !isCovered(balance, required))
      throw plainError(
        `user: ${userAddress} insurance fund amount is too low, expected ${coinsToText(required)}, got ${coinsToText(balance)}`,
      );
  }
  return total;
}

/** What each user is unbonding, of any denom. */
function unbondingAmounts(ctx: Ctx, { restaking }: LiquidvestingDeps): Map<string, Coins> {
  const amounts = new Map<string, Coins>();
  for (const { delegatorAddress, entries } of restaking.getAllUnbondingDelegations(ctx))
    for (const { balance } of entries)
      amounts.set(delegatorAddress, addCoins(amounts.get(delegatorAddress) ?? [], balance));
  return amounts;
}

/** Queues burns, each of which must be of coins that are unbonding. */
function initBurns(ctx: Ctx, deps: LiquidvestingDeps, burns: readonly BurnCoins[]): void {
  const unbonding = unbondingAmounts(ctx, deps);
  for (const burn of burns) {
    const left = unbonding.get(burn.delegatorAddress);
    if (left === undefined)
      throw plainError(`${burn.delegatorAddress} don't have tokens that are being undelegated`);
    if (!isAllGte(left, burn.amount))
      throw plainError(
        `${burn.delegatorAddress} don't have enough tokens that are being undelegated`,
      );
    unbonding.set(burn.delegatorAddress, subCoins(left, burn.amount));
    queueBurn(ctx, burn);
  }
}

function init(ctx: Ctx, deps: LiquidvestingDeps, genesis: GenesisState): void {
  validate(genesis);
  state.params.set(ctx, genesis.params);
  const total = initFunds(ctx, deps, genesis);
  const held = deps.bank.getAllBalances(ctx, deps.auth.getModuleAddress(MODULE));
  if (!isAllGte(held, total))
    throw plainError(
      "the liquid vesting module doesn't have the coins specified in the users' insurance fund",
    );
  initBurns(ctx, deps, genesis.burnCoins);
  deps.auth.getModuleAccount(ctx, MODULE);
}

/** Insurance of users, and what will be burned. It comes after restaking, which it is checked against. */
export const genesis: Genesis<LiquidvestingDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ params: DEFAULT_PARAMS, burnCoins: [], userInsuranceFunds: [] }),
  validate,
  init,
  export: (ctx) => ({
    params: getParams(ctx),
    burnCoins: [...state.burnQueue.values(ctx)].flatMap(({ data }) => data),
    userInsuranceFunds: [...state.insuranceFunds.entries(ctx)].map(
      ([userAddress, { balance }]) => ({
        userAddress,
        balance,
      }),
    ),
  }),
};
