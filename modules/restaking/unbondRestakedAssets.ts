import { type Time, ZERO_TIME } from "@milkyway/codec";
import { NotFound } from "@milkyway/collections";
import { type Address, accounts, type Ctx, plainError } from "@milkyway/core";
import {
  addDecCoins,
  amountOf,
  type Coins,
  coinsToText,
  type DecCoins,
  decAmountOf,
  decCoinsFromCoins,
  intersectDecCoins,
  isZeroCoins,
  isZeroDecCoins,
  minDec,
  subDecCoins,
  truncateDecCoins,
} from "@milkyway/math";
import { loadTarget, userDelegations } from "./delegations.ts";
import type { RestakingDeps } from "./deps.ts";
import type { Delegation } from "./gen/v1.ts";
import type { DelegationTarget } from "./targets.ts";
import { performUndelegation } from "./undelegate.ts";

interface Share {
  readonly target: DelegationTarget;
  readonly shares: DecCoins;
}

function findTarget(
  ctx: Ctx,
  deps: RestakingDeps,
  { type, targetId }: Delegation,
): DelegationTarget | undefined {
  try {
    return loadTarget(ctx, deps, type, targetId);
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

/** The needed shares in the denoms that the delegation holds, at most what it holds of each. */
function sharesHeld(needed: DecCoins, held: DecCoins): DecCoins {
  let out: DecCoins = [];
  for (const { denom, amount } of needed) {
    const most = decAmountOf(held, denom);
    if (most !== 0n) out = addDecCoins(out, [{ denom, amount: minDec(amount, most) }]);
  }
  return out;
}

/** What a target is asked for: all that is left, or that of it of which the target holds some. */
function askedOf(ctx: Ctx, { kind, record }: DelegationTarget, left: DecCoins): DecCoins {
  if (ctx.rules.unbondingAcrossPools !== "passes over") return left;
  const held = kind.shares.tokens(record);
  return left.filter(({ denom }) => amountOf(held, denom) > 0n);
}

/** What to take from which delegation of the user: pools by id, then services, then operators. */
function chooseShares(ctx: Ctx, deps: RestakingDeps, user: string, amount: Coins): Share[] {
  const chosen: Share[] = [];
  let left = decCoinsFromCoins(amount);
  for (const delegation of userDelegations(ctx, user)) {
    const target = findTarget(ctx, deps, delegation);
    if (target === undefined) continue;
    const { shares: arithmetic } = target.kind;
    const asked = askedOf(ctx, target, left);
    if (asked.length === 0) continue;
    // In the original a pool of another denom refuses here and ends the search.
    const needed = arithmetic.sharesFromDecCoins(target.record, asked);
    const shares = sharesHeld(needed, delegation.shares);
    if (shares.length === 0) continue;
    const given = arithmetic.tokensFromShares(target.record, shares);
    left = subDecCoins(left, asked === left ? given : intersectDecCoins(given, left));
    chosen.push({ target, shares });
    if (isZeroDecCoins(left)) break;
  }
  if (!isZeroCoins(truncateDecCoins(left).whole))
    throw plainError(`user hasn't restaked the provided amount: ${coinsToText(amount)}`);
  return chosen;
}

/**
 * Unbonds coins of a user wherever they are restaked; returns when the first part ends, the zero time if there is none.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/restaking/keeper/alias_functions.go UnbondRestakedAssets
 */
export function unbondRestakedAssets(
  ctx: Ctx,
  deps: RestakingDeps,
  address: Address,
  amount: Coins,
): Time {
  const user = accounts.toText(address);
  const times = chooseShares(ctx, deps, user, amount).map(({ target, shares }) =>
    performUndelegation(ctx, deps, target, shares, user),
  );
  return times[0] ?? ZERO_TIME;
}
