import { accounts, type Ctx, ensure, sdkErrors } from "@milkyway/core";
import {
  createMissingAccount,
  type RegistryAuth,
  type RegistryDistribution,
} from "../registry/index.ts";
import type { Operator, OperatorParams } from "./gen/v1.ts";
import { type OperatorsHooks, runOperatorHooks } from "./hooks.ts";
import { DEFAULT_OPERATOR_PARAMS } from "./params.ts";
import { state } from "./state.ts";

/** What x/operators asks of its neighbours. */
export interface OperatorsDeps {
  /** Bech32 text of the account that sets the parameters. */
  readonly authority: string;
  readonly auth: RegistryAuth;
  readonly distribution: RegistryDistribution;
  /** Listeners, in the order in which they are told. */
  readonly hooks: readonly OperatorsHooks[];
}

/** Stores an operator, and its address in the set of addresses. */
export function saveOperator(ctx: Ctx, operator: Operator): void {
  state.operators.set(ctx, operator.id, operator);
  state.addresses.add(ctx, operator.address);
}

/** Stores a new operator with an account. */
export function createOperator(ctx: Ctx, deps: OperatorsDeps, operator: Operator): void {
  ensure(
    accounts.isValid(operator.address),
    sdkErrors.invalidAddress,
    () => `invalid operator address: ${operator.address}`,
  );
  createMissingAccount(ctx, deps.auth, accounts.fromText(operator.address));
  saveOperator(ctx, operator);
  runOperatorHooks(ctx, deps.hooks, "afterOperatorRegistered", operator.id);
}

/** The parameters of an operator, by default no commission. */
export function getOperatorParams(ctx: Ctx, id: number): OperatorParams {
  return state.operatorParams.get(ctx, id) ?? DEFAULT_OPERATOR_PARAMS;
}

/** What x/operators offers its neighbours. */
export interface OperatorsKeeper {
  /** Throws `NotFound` when there is none. */
  getOperator(ctx: Ctx, id: number): Operator;
  hasOperator(ctx: Ctx, id: number): boolean;
  saveOperator(ctx: Ctx, operator: Operator): void;
  getOperatorParams(ctx: Ctx, id: number): OperatorParams;
  saveOperatorParams(ctx: Ctx, id: number, params: OperatorParams): void;
  /** Operators by ascending id. */
  iterateOperators(ctx: Ctx): Generator<Operator, void, undefined>;
  getOperators(ctx: Ctx): Operator[];
  /** Counts an address as the account of an operator, also when that is gone. */
  rememberAccount(ctx: Ctx, address: string): void;
  /** Whether a bech32 text is the account of an operator. */
  isOperatorAddress(ctx: Ctx, address: string): boolean;
}

/** What x/operators offers to its neighbours; nothing of it reaches a neighbour of its own. */
export function operatorsKeeper(): OperatorsKeeper {
  return {
    getOperator: state.operators.require,
    hasOperator: state.operators.has,
    saveOperator,
    getOperatorParams,
    saveOperatorParams: state.operatorParams.set,
    iterateOperators: (ctx) => state.operators.values(ctx),
    getOperators: (ctx) => [...state.operators.values(ctx)],
    rememberAccount: state.addresses.add,
    isOperatorAddress: state.addresses.has,
  };
}
