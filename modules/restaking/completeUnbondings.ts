import { sortableTime } from "@milkyway/collections";
import { accounts, type Ctx } from "@milkyway/core";
import { addCoins, type Coins, coinsToText, isZeroCoins } from "@milkyway/math";
import { isolate, RETRY_AFTER } from "../rules/index.ts";
import type { RestakingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import type { DelegationType, DTData } from "./gen/v1.ts";
import { STORE, state } from "./state.ts";
import { kindOf, type TargetKind, typeText } from "./targets.ts";
import { enqueueRow, removeUnbonding, setUnbonding } from "./unbondings.ts";

/** Rows of the queue as they are, or each delegation once: the first place pays out all that is mature. */
function rowsToComplete(ctx: Ctx, rows: readonly DTData[]): readonly DTData[] {
  if (ctx.rules.duplicateUnbondings !== "paid once") return rows;
  return [...new Map(rows.map((row) => [rowText(row), row])).values()];
}

/** Takes all that ends at the block's time or before out of the queue, in order. */
function dequeueMature(ctx: Ctx): readonly DTData[] {
  const mature = [
    ...state.unbondingQueue.entries(ctx, { to: `${sortableTime.encode(ctx.time)}\0` }),
  ];
  for (const [key] of mature) state.unbondingQueue.remove(ctx, key);
  return rowsToComplete(
    ctx,
    mature.flatMap(([, { data }]) => data),
  );
}

function rowText({ unbondingDelegationType: type, targetId, delegatorAddress }: DTData): string {
  return `unbonding of ${delegatorAddress} from ${kindOf(type)?.name ?? type} ${targetId}`;
}

function requireKind(type: DelegationType): TargetKind {
  const kind = kindOf(type);
  if (kind === undefined)
    throw errors.invalidDelegationType.wrap(`invalid delegation type ${typeText(type)}`);
  return kind;
}

/** The account that holds what is unbonding; in the original only that of a target that still exists. */
function payingAccount(ctx: Ctx, deps: RestakingDeps, kind: TargetKind, targetId: number): string {
  if (ctx.rules.orphanedUnbondings === "paid") return kind.accountOf(targetId);
  return kind.load(ctx, deps, targetId).address;
}

/**
 * Pays out every mature entry of one unbonding delegation. The second of two places in the queue finds nothing left
 * and fails, as in the reference.
 */
function completeUnbonding(ctx: Ctx, deps: RestakingDeps, data: DTData): Coins {
  const { unbondingDelegationType: type, delegatorAddress, targetId } = data;
  const unbonding = kindOf(type)?.unbondings.get(ctx, [delegatorAddress, targetId]);
  if (unbonding === undefined) throw errors.noUnbondingDelegation.wrap();
  const kind = requireKind(type);
  const from = accounts.fromBech32(payingAccount(ctx, deps, kind, targetId));
  const to = accounts.fromBech32(unbonding.delegatorAddress);

  let paid: Coins = [];
  for (const { completionTime, unbondingId, balance } of unbonding.entries) {
    if (completionTime > ctx.time) continue;
    state.unbondingKeys.remove(ctx, unbondingId);
    if (ctx.rules.unbondingTargets === "removed") state.unbondingTargets.remove(ctx, unbondingId);
    if (isZeroCoins(balance)) continue;
    deps.bank.sendCoins(ctx, from, to, balance);
    paid = addCoins(paid, balance);
  }
  const entries = unbonding.entries.filter(({ completionTime }) => completionTime > ctx.time);
  if (entries.length === 0) removeUnbonding(ctx, kind, [delegatorAddress, targetId]);
  else setUnbonding(ctx, { ...unbonding, entries });
  return paid;
}

function completeRow(ctx: Ctx, deps: RestakingDeps, data: DTData): void {
  const paid = completeUnbonding(ctx, deps, data);
  ctx.emit(
    events.completeUnbonding({
      amount: coinsToText(paid),
      unbonding_delegation: typeText(data.unbondingDelegationType),
      target_id: data.targetId,
      delegator: data.delegatorAddress,
    }),
  );
}

/**
 * End of a block: pays out the unbondings that ended. One that fails is tried again later, unless it stops the chain.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/restaking/keeper/end_blocker.go
 */
export function completeMatureUnbondings(ctx: Ctx, deps: RestakingDeps): void {
  for (const data of dequeueMature(ctx)) {
    const item = { module: STORE, item: rowText(data) };
    const done = isolate(ctx, item, (at) => completeRow(at, deps, data));
    if (!done) enqueueRow(ctx, data, ctx.time + RETRY_AFTER);
  }
}
