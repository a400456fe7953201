import { type Ctx, type Invariant, validators } from "@milkyway/core";
import { addDec, type Dec, decToText, ZERO_DEC } from "@milkyway/math";
import type { StakingDeps } from "./deps.ts";
import { powerRank } from "./keys.ts";
import { getParams } from "./params.ts";
import { BONDED_POOL, NOT_BONDED_POOL } from "./pools.ts";
import { state } from "./state.ts";
import { isBonded } from "./validatorShares.ts";
import { mustGetValidator, rankOf } from "./validators.ts";

type StakingInvariant = Invariant<StakingDeps>;

function sums(ctx: Ctx): { bonded: bigint; notBonded: bigint } {
  let [bonded, notBonded] = [0n, 0n];
  for (const validator of state.validators.values(ctx))
    if (isBonded(validator)) bonded += validator.tokens;
    else notBonded += validator.tokens;
  for (const { entries } of state.unbondingDelegations.values(ctx))
    for (const { balance } of entries) notBonded += balance;
  return { bonded, notBonded };
}

/** The pools hold what validators and unbonding delegations add up to. */
const moduleAccounts: StakingInvariant = (ctx, { auth, bank }) => {
  const { bondDenom } = getParams(ctx);
  const held = (name: string) =>
    bank.getBalance(ctx, auth.getModuleAddress(name), bondDenom).amount;
  const { bonded, notBonded } = sums(ctx);
  const [inBonded, inNotBonded] = [held(BONDED_POOL), held(NOT_BONDED_POOL)];
  if (inBonded === bonded && inNotBonded === notBonded) return undefined;
  return [
    `\tPool's bonded tokens: ${inBonded}${bondDenom}`,
    `\tsum of bonded tokens: ${bonded}`,
    "not bonded token invariance:",
    `\tPool's not bonded tokens: ${inNotBonded}${bondDenom}`,
    `\tsum of not bonded tokens: ${notBonded}`,
    "module accounts total (bonded + not bonded):",
    `\tModule Accounts' tokens: ${inBonded + inNotBonded}${bondDenom}`,
    `\tsum tokens:              ${bonded + notBonded}\n`,
  ].join("\n");
};

/** Every entry of the index by power is where the validator's tokens put it, and they are not negative. */
const nonnegativePower: StakingInvariant = (ctx) => {
  const wrong: string[] = [];
  for (const [rank, operator] of state.validatorsByPower.entries(ctx)) {
    const validator = mustGetValidator(ctx, operator);
    if (powerRank.encode(rank) !== powerRank.encode(rankOf(validator)))
      wrong.push(`${powerRank.show(rank)} should be ${powerRank.show(rankOf(validator))}`);
    if (validator.tokens < 0n)
      wrong.push(`negative tokens for validator: ${validator.operatorAddress}`);
  }
  return wrong.length === 0 ? undefined : `found invalid validator powers\n\t${wrong.join("\n\t")}`;
};

/** Every delegation has shares. */
const positiveDelegation: StakingInvariant = (ctx) => {
  const wrong = [...state.delegations.values(ctx)].filter(({ shares }) => shares <= 0n);
  if (wrong.length === 0) return undefined;
  const lines = wrong.map(
    ({ delegatorAddress, validatorAddress, shares }) =>
      `\t${delegatorAddress} to ${validatorAddress}: ${decToText(shares)}`,
  );
  return `${wrong.length} invalid delegations found\n${lines.join("\n")}`;
};

/** The shares of a validator are those of its delegations. */
const delegatorShares: StakingInvariant = (ctx) => {
  const held = new Map<string, Dec>();
  for (const { validatorAddress, shares } of state.delegations.values(ctx))
    held.set(validatorAddress, addDec(held.get(validatorAddress) ?? ZERO_DEC, shares));
  const wrong: string[] = [];
  for (const [operator, validator] of state.validators.entries(ctx)) {
    const found = held.get(validators.toText(operator)) ?? ZERO_DEC;
    if (found !== validator.delegatorShares)
      wrong.push(
        "broken delegator shares invariance:\n" +
          `\tvalidator.DelegatorShares: ${decToText(validator.delegatorShares)}\n` +
          `\tsum of Delegator.Shares: ${decToText(found)}\n`,
      );
  }
  return wrong.length === 0 ? undefined : wrong.join("");
};

/** What always holds in x/staking, by route. */
export const invariants: Readonly<Record<string, StakingInvariant>> = {
  "module-accounts": moduleAccounts,
  "nonnegative-power": nonnegativePower,
  "positive-delegation": positiveDelegation,
  "delegator-shares": delegatorShares,
};
