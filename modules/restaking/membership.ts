/** Which operators secure which services, and from which pools services borrow. */
import { u32ToBin } from "@milkyway/bytes";
import type { Ctx } from "@milkyway/core";
import { state } from "./state.ts";

function under(id: number) {
  return { prefix: u32ToBin(id) };
}

/** Whether the service admits only the operators on its list. */
export function hasAllowList(ctx: Ctx, serviceId: number): boolean {
  return state.allowedOperators.some(ctx, under(serviceId));
}

/** Which operators may secure the service; an empty list admits everyone. */
export function operatorsAllowedBy(ctx: Ctx, serviceId: number): (operatorId: number) => boolean {
  if (!hasAllowList(ctx, serviceId)) return () => true;
  return (operatorId) => state.allowedOperators.has(ctx, [serviceId, operatorId]);
}

/** Whether the operator may secure the service. */
export function canOperatorValidateService(
  ctx: Ctx,
  serviceId: number,
  operatorId: number,
): boolean {
  return operatorsAllowedBy(ctx, serviceId)(operatorId);
}

/** Operators that joined the service, by id. */
export function* serviceValidatingOperators(
  ctx: Ctx,
  serviceId: number,
): Generator<number, void, undefined> {
  for (const [, operatorId] of state.joinedServices.reverse.keys(ctx, under(serviceId)))
    yield operatorId;
}

/** Pools from which the service borrows, by id. */
export function* serviceSecuringPools(
  ctx: Ctx,
  serviceId: number,
): Generator<number, void, undefined> {
  for (const [, poolId] of state.securingPools.keys(ctx, under(serviceId))) yield poolId;
}

/** Deletes what is kept of a service; delegations to it and trust in it stay. */
export function forgetService(ctx: Ctx, serviceId: number): void {
  const joined = [...state.joinedServices.reverse.keys(ctx, under(serviceId))];
  for (const [, operatorId] of joined) state.joinedServices.remove(ctx, [operatorId, serviceId]);
  for (const list of [state.allowedOperators, state.securingPools]) {
    const keys = [...list.keys(ctx, under(serviceId))];
    for (const key of keys) list.remove(ctx, key);
  }
}

/** Deletes the joins of an operator. */
export function leaveAllServices(ctx: Ctx, operatorId: number): void {
  const joined = [...state.joinedServices.keys(ctx, under(operatorId))];
  for (const key of joined) state.joinedServices.remove(ctx, key);
}
