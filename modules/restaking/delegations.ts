/** Delegations as they are kept: under the delegator, with an entry under the target. */
import { utf8Bin } from "@milkyway/bytes";
import type { Ctx } from "@milkyway/core";
import { addDecCoins, type DecCoins } from "@milkyway/math";
import type { RestakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import type { Delegation, DelegationType } from "./gen/v1.ts";
import type { DelegationId } from "./hooks.ts";
import {
  type DelegationTarget,
  kindOf,
  type TargetKind,
  targetKinds,
  typeText,
  userOrder,
} from "./targets.ts";

export function getDelegation(
  ctx: Ctx,
  kind: TargetKind,
  targetId: number,
  delegator: string,
): Delegation | undefined {
  return kind.delegations.get(ctx, [delegator, targetId]);
}

export function setDelegation(ctx: Ctx, delegation: Delegation): void {
  const { type, userAddress, targetId } = delegation;
  const kind = kindOf(type);
  if (kind === undefined)
    throw errors.invalidDelegationType.wrap(`invalid delegation type: ${typeText(type)}`);
  kind.delegations.set(ctx, [userAddress, targetId], delegation);
  kind.delegators.add(ctx, [targetId, userAddress]);
}

export function removeDelegation(ctx: Ctx, kind: TargetKind, delegation: Delegation): void {
  const { userAddress, targetId } = delegation;
  kind.delegations.remove(ctx, [userAddress, targetId]);
  kind.delegators.remove(ctx, [targetId, userAddress]);
}

/** Delegations of one kind by a user, by id of the target. The text may be the beginning of several addresses. */
export function delegationsOf(ctx: Ctx, kind: TargetKind, user: string): Iterable<Delegation> {
  return kind.delegations.values(ctx, { prefix: utf8Bin(user) });
}

/** Every delegation by a user: to pools, then services, then operators. */
export function* userDelegations(ctx: Ctx, user: string): Generator<Delegation, void, undefined> {
  for (const kind of userOrder) yield* delegationsOf(ctx, kind, user);
}

/** Every delegation of the chain: to pools, then operators, then services. */
export function allDelegations(ctx: Ctx): Delegation[] {
  return targetKinds.flatMap((kind) => [...kind.delegations.values(ctx)]);
}

/** The target of a delegation or an unbonding; throws when it is gone. */
export function loadTarget(
  ctx: Ctx,
  deps: RestakingDeps,
  type: DelegationType,
  targetId: number,
): DelegationTarget {
  const kind = kindOf(type);
  if (kind === undefined)
    throw errors.invalidDelegationType.wrap(`invalid delegation type ${typeText(type)}`);
  return { kind, record: kind.load(ctx, deps, targetId) };
}

/** What a user restaked, in tokens. Throws when a target of the user is gone. */
export function userRestakedCoins(ctx: Ctx, deps: RestakingDeps, user: string): DecCoins {
  let total: DecCoins = [];
  for (const { type, targetId, shares } of userDelegations(ctx, user)) {
    const { kind, record } = loadTarget(ctx, deps, type, targetId);
    total = addDecCoins(total, kind.shares.tokensFromShares(record, shares));
  }
  return total;
}

export function delegationId({ kind, record }: DelegationTarget, delegator: string): DelegationId {
  return { type: kind.type, targetId: record.id, delegator };
}
