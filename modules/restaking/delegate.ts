import { accounts, type Ctx, ensure, sdkErrors } from "@milkyway/core";
import { addDecCoins, type Coins, type DecCoins } from "@milkyway/math";
import { checkStake } from "./checkStake.ts";
import { delegationId, getDelegation, setDelegation } from "./delegations.ts";
import type { RestakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import type { Delegation } from "./gen/v1.ts";
import type { DelegationTarget } from "./targets.ts";
import { validateRestake } from "./validateRestake.ts";

/** The delegation so far; its listeners are told what is about to happen to it. */
function openDelegation(
  ctx: Ctx,
  deps: RestakingDeps,
  target: DelegationTarget,
  delegator: string,
): Delegation {
  const id = delegationId(target, delegator);
  const found = getDelegation(ctx, target.kind, id.targetId, delegator);
  if (found !== undefined) {
    for (const hooks of deps.hooks) hooks.beforeDelegationSharesModified?.(ctx, id);
    return found;
  }
  for (const hooks of deps.hooks) hooks.beforeDelegationCreated?.(ctx, id);
  return { type: id.type, userAddress: delegator, targetId: id.targetId, shares: [] };
}

/**
 * Moves the coins to the target and adds the shares issued for them to the delegation; returns those shares.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/restaking/keeper/alias_functions.go PerformDelegation
 */
export function performDelegation(
  ctx: Ctx,
  deps: RestakingDeps,
  target: DelegationTarget,
  amount: Coins,
  delegator: string,
): DecCoins {
  const { kind, record } = target;
  ensure(!kind.shares.invalidExRate(record), errors.invalidExchangeRate);
  validateRestake(ctx, deps, delegator, amount, target);

  const delegation = openDelegation(ctx, deps, target, delegator);
  const [from, to] = [accounts.fromText(delegator), accounts.fromText(record.address)];
  deps.bank.sendCoins(ctx, from, to, amount);

  // Shares are issued on the record as it was read at the start of the message.
  const issued = kind.shares.addTokensFromDelegation(record, amount);
  if (ctx.rules.worthlessShares === "refused")
    ensure(
      issued.shares.length === amount.length,
      sdkErrors.invalidRequest,
      "the amount is worth no share",
    );
  if (ctx.rules.excessiveStake === "refused")
    checkStake(kind.shares.tokens(issued.target), kind.shares.delegatorShares(issued.target));
  kind.save(ctx, deps, issued.target);
  setDelegation(ctx, { ...delegation, shares: addDecCoins(delegation.shares, issued.shares) });
  const id = delegationId(target, delegator);
  for (const hooks of deps.hooks) hooks.afterDelegationModified?.(ctx, id);
  return issued.shares;
}
