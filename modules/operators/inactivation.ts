/** The queue of operators that wait to become inactive. */
import { prefixEnd, u32ToBin } from "@milkyway/bytes";
import { type Time, ZERO_TIME } from "@milkyway/codec";
import { sortableTime } from "@milkyway/collections";
import type { Ctx } from "@milkyway/core";
import { isolate } from "../rules/index.ts";
import { operatorNotFound } from "./errors.ts";
import { events } from "./events.ts";
import { OperatorStatus } from "./gen/v1.ts";
import { runOperatorHooks } from "./hooks.ts";
import { type OperatorsDeps, saveOperator } from "./keeper.ts";
import { state } from "./state.ts";

/** Has an operator become inactive in the first block whose time is not before `endTime`. */
export function setOperatorAsInactivating(ctx: Ctx, operatorId: number, endTime: Time): void {
  state.inactivating.set(ctx, [endTime, operatorId], u32ToBin(operatorId));
}

/** Operators that are due at a time, in the order of their times; all of them at the zero time. */
function* dueOperators(ctx: Ctx, time: Time): Generator<number, void, undefined> {
  const to = time === ZERO_TIME ? undefined : prefixEnd(sortableTime.encode(time));
  for (const [, id] of state.inactivating.keys(ctx, to === undefined ? {} : { to })) yield id;
}

function removeFromQueue(ctx: Ctx, operatorId: number): void {
  let endTime = ZERO_TIME;
  for (const [time, id] of state.inactivating.keys(ctx))
    if (id === operatorId) {
      endTime = time;
      break;
    }
  state.inactivating.remove(ctx, [endTime, operatorId]);
}

function completeInactivation(ctx: Ctx, { hooks }: OperatorsDeps, operatorId: number): void {
  const operator = state.operators.get(ctx, operatorId);
  if (operator === undefined) throw operatorNotFound();
  saveOperator(ctx, { ...operator, status: OperatorStatus.OPERATOR_STATUS_INACTIVE });
  removeFromQueue(ctx, operator.id);
  if (ctx.rules.inactiveOperatorParams !== "kept") state.operatorParams.remove(ctx, operator.id);
  runOperatorHooks(ctx, hooks, "afterOperatorInactivatingCompleted", operator.id);
  ctx.emit(events.completeOperatorInactivation({ operator_id: operator.id }));
}

/** Makes inactive what is due. An entry without an operator is dropped, unless it stops the chain. */
export function completeInactivations(ctx: Ctx, deps: OperatorsDeps): void {
  for (const id of dueOperators(ctx, ctx.time)) {
    const item = { module: "operators", item: `inactivation of operator ${id}` };
    const done = isolate(ctx, item, (at) => completeInactivation(at, deps, id));
    if (!done) removeFromQueue(ctx, id);
  }
}
