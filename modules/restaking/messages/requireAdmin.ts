import { type Ctx, ensure, sdkErrors } from "@milkyway/core";
import type { Operator } from "../../operators/index.ts";
import type { Service } from "../../services/index.ts";
import type { RestakingDeps } from "../deps.ts";

/** The operator, if the sender is its admin; `text` is the failure otherwise. Addresses are compared as text. */
export function requireOperatorAdmin(
  ctx: Ctx,
  { operators }: RestakingDeps,
  operatorId: number,
  sender: string,
  text: string,
): Operator {
  const operator = operators.getOperator(ctx, operatorId);
  ensure(operator.admin === sender, sdkErrors.unauthorized, text);
  return operator;
}

/** The service, if the sender is its admin; `text` is the failure otherwise. Addresses are compared as text. */
export function requireServiceAdmin(
  ctx: Ctx,
  { services }: RestakingDeps,
  serviceId: number,
  sender: string,
  text: string,
): Service {
  const service = services.getService(ctx, serviceId);
  ensure(service.admin === sender, sdkErrors.unauthorized, text);
  return service;
}
