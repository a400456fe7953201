import { accounts, type Ctx } from "@milkyway/core";
import { createTestCtx } from "@milkyway/core/testing";
import { coinsToText } from "@milkyway/math";
import { Operator, OperatorStatus } from "../gen/v1.ts";
import type { OperatorsHooks } from "../hooks.ts";
import { type OperatorsDeps, saveOperator } from "../keeper.ts";
import { operatorAddress } from "../operator.ts";
import { DEFAULT_PARAMS } from "../params.ts";
import { state } from "../state.ts";

/** Bech32 text of an address of twenty equal letters. */
export const addressOf = (letter: string): string => accounts.toText(letter.repeat(20));

export const ADMIN = addressOf("a");
export const OTHER = addressOf("b");
export const AUTHORITY = addressOf("g");

const HOOKS: readonly (keyof OperatorsHooks)[] = [
  "afterOperatorRegistered",
  "afterOperatorInactivatingStarted",
  "afterOperatorInactivatingCompleted",
  "afterOperatorReactivated",
  "beforeOperatorDeleted",
];

/** Neighbours that write down what they are asked; every account is missing. */
export function fakeDeps(): OperatorsDeps & { readonly calls: string[] } {
  const calls: string[] = [];
  const listener = (name: string): OperatorsHooks =>
    Object.fromEntries(
      HOOKS.map((hook) => [hook, (_: Ctx, id: number) => void calls.push(`${name} ${hook} ${id}`)]),
    );
  return {
    calls,
    authority: AUTHORITY,
    auth: {
      hasAccount: () => false,
      createAccount: (_, address) => void calls.push(`account ${accounts.toText(address)}`),
    },
    distribution: {
      fundCommunityPool: (_, coins, sender) =>
        void calls.push(`fund ${coinsToText(coins)} from ${accounts.toText(sender)}`),
    },
    hooks: [listener("first"), listener("second")],
  };
}

/** A stored operator with id 1 unless told otherwise. */
export function storeOperator(ctx: Ctx, given: Partial<Operator> = {}): Operator {
  const operator = Operator.create({
    id: 1,
    status: OperatorStatus.OPERATOR_STATUS_ACTIVE,
    admin: ADMIN,
    moniker: "Ada",
    address: operatorAddress(given.id ?? 1),
    ...given,
  });
  saveOperator(ctx, operator);
  return operator;
}

/** A context with the default parameters, after ids up to 1 were given out. */
export function operatorsCtx(): Ctx {
  const ctx = createTestCtx();
  state.params.set(ctx, DEFAULT_PARAMS);
  state.nextOperatorId.set(ctx, 2n);
  return ctx;
}

/** The failure of a message about operator 2 when there is none. */
export const MISSING =
  "undefined/1: collections: not found: key '2' of type github.com/cosmos/gogoproto/milkyway.operators.v1.Operator";
