import type { Duration, Time } from "@milkyway/codec";
import type { Ctx } from "@milkyway/core";
import { type BlockItem, isolate } from "../../rules/index.ts";
import type { RewardsDeps } from "../deps.ts";
import type { RewardsPlan } from "../gen/v1.ts";
import { isActiveAt } from "../plan.ts";
import { STORE, state } from "../state.ts";
import { allocatePlan } from "./allocatePlan.ts";
import { createBlockReads } from "./blockReads.ts";
import { createLedger } from "./ledger.ts";
import { terminatePlan } from "./terminatePlan.ts";

const MAX_DURATION = (1n << 63n) - 1n;

/** Time since the last allocation, at most what Go's durations hold, about 292 years. */
function elapsedSince(last: Time, now: Time): Duration {
  const elapsed = now - last;
  if (elapsed > MAX_DURATION) return MAX_DURATION;
  return elapsed < -MAX_DURATION - 1n ? -MAX_DURATION - 1n : elapsed;
}

/** Remembers the time of the block; returns how long ago the last one was, `undefined` in the first. */
function takeElapsed(ctx: Ctx): Duration | undefined {
  const last = state.lastAllocationTime.get(ctx);
  state.lastAllocationTime.set(ctx, ctx.time);
  return last === undefined ? undefined : elapsedSince(last, ctx.time);
}

function allocate(ctx: Ctx, deps: RewardsDeps, plans: readonly RewardsPlan[]): void {
  const elapsed = takeElapsed(ctx);
  if (elapsed === undefined || elapsed === 0n) return;
  const active = plans.filter((plan) => isActiveAt(plan, ctx.time));
  const ledger = createLedger(ctx);
  const allocation = { ctx, deps, reads: createBlockReads(ctx, deps), ledger, elapsed };
  for (const plan of active) {
    const done = isolate(ctx, planItem(plan), (at) =>
      allocatePlan({ ...allocation, ctx: at }, plan),
    );
    ledger.settle(done);
  }
  ledger.write();
}

function planItem({ id }: RewardsPlan): BlockItem {
  return { module: STORE, item: `plan ${id}` };
}

/**
 * Begin of a block: removes the plans that ended and allocates what the others owe for the time since the last block.
 * A plan that fails is tried again in the next block, unless it stops the chain.
 */
export function beginBlock(ctx: Ctx, deps: RewardsDeps): void {
  const plans = [...state.plans.values(ctx)];
  const ended = plans.filter(({ endTime }) => endTime <= ctx.time);
  for (const plan of ended) isolate(ctx, planItem(plan), (at) => terminatePlan(at, deps, plan));
  allocate(ctx, deps, plans);
}
