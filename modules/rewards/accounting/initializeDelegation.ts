import { type Address, accounts, type ChainError, type Ctx, sdkErrors } from "@milkyway/core";
import type { RewardsDeps } from "../deps.ts";
import type { Target } from "../targets.ts";
import { incrementReferences } from "./references.ts";

/** The failure for a delegation that does not exist. */
export function delegationNotFound({ record }: Target, delegator: string): ChainError {
  return sdkErrors.notFound.wrap(`delegation not found: ${record.id}, ${delegator}`);
}

/** A delegation starts to earn: from the period that ended last, with what it is worth now. */
export function initializeDelegation(
  ctx: Ctx,
  { restaking }: RewardsDeps,
  target: Target,
  delegator: Address,
): void {
  const { kind, record } = target;
  const { period } = kind.current.require(ctx, record.id);
  const previousPeriod = BigInt.asUintN(64, period - 1n);
  incrementReferences(ctx, target, previousPeriod);
  const text = accounts.toText(delegator);
  const delegation = restaking.getDelegation(ctx, kind.type, record.id, text);
  if (delegation === undefined) throw delegationNotFound(target, text);
  const stakes = kind.shares.tokensFromSharesTruncated(record, delegation.shares);
  const height = BigInt.asUintN(64, ctx.height);
  kind.startingInfos.set(ctx, [record.id, delegator], { previousPeriod, stakes, height });
}
