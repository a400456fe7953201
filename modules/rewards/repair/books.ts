/** The books of targets: what earns, since when, and which past periods that needs. */
import { u32ToBin } from "@milkyway/bytes";
import { type Address, accounts, type Ctx } from "@milkyway/core";
import type { Delegation } from "../../restaking/index.ts";
import { isolate } from "../../rules/index.ts";
import { incrementPeriod } from "../accounting/incrementPeriod.ts";
import { initializeDelegation } from "../accounting/initializeDelegation.ts";
import { initializeTarget } from "../accounting/initializeTarget.ts";
import { withdrawRewards } from "../accounting/withdrawRewards.ts";
import type { RewardsDeps } from "../deps.ts";
import { STORE, state } from "../state.ts";
import { operatorKind, type Target, type TargetKind, targetKinds } from "../targets.ts";

/** Forgets the books of targets that are gone. */
function dropOrphans(ctx: Ctx, kind: TargetKind, ids: ReadonlySet<number>): void {
  for (const key of [...kind.startingInfos.keys(ctx)])
    if (!ids.has(key[0])) kind.startingInfos.remove(ctx, key);
  for (const key of [...kind.historical.keys(ctx)])
    if (!ids.has(key[0])) kind.historical.remove(ctx, key);
  for (const id of [...kind.current.keys(ctx)]) if (!ids.has(id)) kind.current.remove(ctx, id);
  for (const id of [...kind.outstanding.keys(ctx)])
    if (!ids.has(id)) kind.outstanding.remove(ctx, id);
  if (kind.type !== operatorKind.type) return;
  for (const id of [...state.operatorCommissions.keys(ctx)])
    if (!ids.has(id)) state.operatorCommissions.remove(ctx, id);
}

/** Counts anew on which past periods something builds; periods on which nothing does are deleted. */
function recountReferences(ctx: Ctx, { kind, record: { id } }: Target): void {
  const last = kind.current.require(ctx, id).period - 1n;
  if (!kind.historical.has(ctx, [id, last]))
    kind.historical.set(ctx, [id, last], { cumulativeRewardRatios: [], referenceCount: 1 });
  const counts = new Map<bigint, number>([[last, 1]]);
  const of = { prefix: u32ToBin(id) };
  for (const { previousPeriod } of kind.startingInfos.values(ctx, of))
    counts.set(previousPeriod, (counts.get(previousPeriod) ?? 0) + 1);
  for (const [key, rewards] of [...kind.historical.entries(ctx, of)]) {
    const referenceCount = counts.get(key[1]) ?? 0;
    if (referenceCount === 0) kind.historical.remove(ctx, key);
    else if (referenceCount !== rewards.referenceCount)
      kind.historical.set(ctx, key, { ...rewards, referenceCount });
  }
}

function itemOf({ kind, record }: Target, what: string) {
  return { module: STORE, item: `${what} ${kind.name} ${record.id}` };
}

/** Whether what a delegation earned can be computed, and it goes on earning. */
function canBeSettled(ctx: Ctx, deps: RewardsDeps, target: Target, delegation: Delegation) {
  const { ctx: dropped } = ctx.with({ events: [] }).branch();
  try {
    withdrawRewards(dropped, deps, target, delegation);
    return true;
  } catch {
    return false;
  }
}

/** Has a delegation earn from now on, whatever it earned before. */
function startAnew(ctx: Ctx, deps: RewardsDeps, target: Target, delegator: Address): void {
  const { kind, record } = target;
  kind.startingInfos.remove(ctx, [record.id, delegator]);
  recountReferences(ctx, target);
  incrementPeriod(ctx, deps, target);
  initializeDelegation(ctx, deps, target, delegator);
}

/** Delegations whose books do not add up start anew; those of delegators who left are dropped. */
function repairStarts(
  ctx: Ctx,
  deps: RewardsDeps,
  target: Target,
  delegations: readonly Delegation[],
): void {
  const { kind, record } = target;
  const delegators = new Map(
    delegations.map((each) => [accounts.fromText(each.userAddress), each] as const),
  );
  for (const key of [...kind.startingInfos.keys(ctx, { prefix: u32ToBin(record.id) })])
    if (!delegators.has(key[1])) kind.startingInfos.remove(ctx, key);
  recountReferences(ctx, target);
  for (const [delegator, delegation] of delegators)
    if (!canBeSettled(ctx, deps, target, delegation)) startAnew(ctx, deps, target, delegator);
  recountReferences(ctx, target);
}

function delegationsByTarget(ctx: Ctx, { restaking }: RewardsDeps, kind: TargetKind) {
  const byTarget = new Map<number, Delegation[]>();
  for (const delegation of restaking.iterateDelegations(ctx, kind.type)) {
    const list = byTarget.get(delegation.targetId) ?? [];
    byTarget.set(delegation.targetId, list);
    list.push(delegation);
  }
  return byTarget;
}

function openMissingBooks(ctx: Ctx, target: Target): void {
  const { kind, record } = target;
  if (!kind.current.has(ctx, record.id)) initializeTarget(ctx, target);
}

/** Sets the books of all targets right. */
export function repairBooks(ctx: Ctx, deps: RewardsDeps): void {
  for (const kind of targetKinds) {
    const records = [...kind.all(ctx, deps)];
    dropOrphans(ctx, kind, new Set(records.map(({ id }) => id)));
    const byTarget = delegationsByTarget(ctx, deps, kind);
    for (const record of records) {
      const target = { kind, record };
      openMissingBooks(ctx, target);
      isolate(ctx, itemOf(target, "books of"), (at) =>
        repairStarts(at, deps, target, byTarget.get(record.id) ?? []),
      );
    }
  }
}
