import { ZERO_TIME } from "@milkyway/codec";
import { type Ctx, type Genesis, plainError, wrapping } from "@milkyway/core";
import { findDuplicate, takeNextId } from "../registry/index.ts";
import { operatorNotFound } from "./errors.ts";
import { GenesisState, OperatorStatus, type UnbondingOperator } from "./gen/v1.ts";
import { setOperatorAsInactivating } from "./inactivation.ts";
import { createOperator, type OperatorsDeps } from "./keeper.ts";
import { validateOperator } from "./operator.ts";
import { DEFAULT_PARAMS, validateOperatorParams, validateParams } from "./params.ts";
import { state } from "./state.ts";

function validateUnbonding(
  { operators }: GenesisState,
  { operatorId, unbondingCompletionTime }: UnbondingOperator,
): void {
  wrapping(`invalid unbonding operator with id ${operatorId}`, () => {
    if (operatorId === 0) throw plainError(`invalid operator ID: ${operatorId}`);
    if (unbondingCompletionTime === ZERO_TIME)
      throw plainError("invalid unbond completion time: 0001-01-01 00:00:00 +0000 UTC");
  });
  const operator = operators.find(({ id }) => id === operatorId);
  if (operator === undefined)
    throw plainError(`unbonding operator with id ${operatorId} not found`);
  if (operator.status !== OperatorStatus.OPERATOR_STATUS_INACTIVATING)
    throw plainError(`operator with id ${operatorId} is not inactivating`);
}

function validate(state: GenesisState): void {
  const { nextOperatorId, operators, operatorsParams, unbondingOperators, params } = state;
  if (nextOperatorId === 0) throw plainError(`invalid next operator ID: ${nextOperatorId}`);
  const twice = findDuplicate(operators.map(({ id }) => id));
  if (twice !== undefined) throw plainError(`duplicated operator: ${twice}`);
  for (const operator of operators)
    wrapping(`invalid operator with id ${operator.id}`, () => validateOperator(operator));

  const record = findDuplicate(operatorsParams.map(({ operatorId }) => operatorId));
  if (record !== undefined) throw plainError(`duplicated operator params for operator: ${record}`);
  for (const { operatorId, params } of operatorsParams)
    wrapping(`invalid operator params for operator ${operatorId}`, () =>
      validateOperatorParams(params),
    );

  const queued = findDuplicate(unbondingOperators.map(({ operatorId }) => operatorId));
  if (queued !== undefined) throw plainError(`duplicated unbonding operator: ${queued}`);
  for (const entry of unbondingOperators) validateUnbonding(state, entry);
  wrapping("invalid params", () => validateParams(params));
}

function init(ctx: Ctx, deps: OperatorsDeps, genesis: GenesisState): void {
  state.nextOperatorId.set(ctx, BigInt(genesis.nextOperatorId));
  for (const operator of genesis.operators) createOperator(ctx, deps, operator);
  for (const { operatorId, params } of genesis.operatorsParams) {
    if (state.operators.get(ctx, operatorId) === undefined)
      throw operatorNotFound(`operator ${operatorId} not found`);
    state.operatorParams.set(ctx, operatorId, params);
  }
  for (const { operatorId, unbondingCompletionTime } of genesis.unbondingOperators)
    setOperatorAsInactivating(ctx, operatorId, unbondingCompletionTime);
  state.params.set(ctx, genesis.params);
}

function exportState(ctx: Ctx): GenesisState {
  return {
    nextOperatorId: takeNextId(ctx, state.nextOperatorId),
    operators: [...state.operators.values(ctx)],
    operatorsParams: [...state.operatorParams.entries(ctx)].map(([operatorId, params]) => ({
      operatorId,
      params,
    })),
    unbondingOperators: [...state.inactivating.keys(ctx)].map(
      ([unbondingCompletionTime, operatorId]) => ({ operatorId, unbondingCompletionTime }),
    ),
    params: state.params.require(ctx),
  };
}

/** The state of x/operators as JSON. Orphaned parameters are given out, and refused when taken in again. */
export const genesis: Genesis<OperatorsDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => GenesisState.create({ params: DEFAULT_PARAMS, nextOperatorId: 1 }),
  validate,
  init,
  export: exportState,
};
