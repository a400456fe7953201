import {
  type Ctx,
  internal,
  isFailure,
  notFound,
  paginateMap,
  type QueryHandler,
  toChainError,
} from "@milkyway/core";
import type { Operator, QueryRpc } from "../gen/v1.ts";
import { getOperatorParams, type OperatorsDeps } from "../keeper.ts";
import { state } from "../state.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<OperatorsDeps, QueryRpc[Name]>;

function findOperator(ctx: Ctx, operatorId: number): Operator {
  const operator = state.operators.get(ctx, operatorId);
  if (operator === undefined) throw notFound("operator not found");
  return operator;
}

/** Any failure as an internal one. */
function answering<T>(answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw internal(toChainError(error).message);
  }
}

/** One operator. */
export const operator: Query<"operator"> = (ctx, _deps, { operatorId }) => ({
  operator: findOperator(ctx, operatorId),
});

/** All operators by id. */
export const operators: Query<"operators"> = (ctx, _deps, request) => {
  const { items, pagination } = answering(() =>
    paginateMap(ctx, state.operators, request.pagination, (_, value) => value),
  );
  return { operators: items, pagination };
};

/** The parameters of an existing operator. */
export const operatorParams: Query<"operatorParams"> = (ctx, _deps, { operatorId }) => {
  findOperator(ctx, operatorId);
  return { operatorParams: getOperatorParams(ctx, operatorId) };
};

/** The parameters of the module. */
export const params: Query<"params"> = (ctx) =>
  answering(() => ({ params: state.params.require(ctx) }));
