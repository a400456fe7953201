import { compactText } from "@milkyway/codec";
import type { Ctx, Invariant } from "@milkyway/core";
import { invariantText, takeNextId } from "../registry/index.ts";
import { Operator } from "./gen/v1.ts";
import type { OperatorsDeps } from "./keeper.ts";
import { validateOperator } from "./operator.ts";
import { state } from "./state.ts";

function isValid(operator: Operator, nextId: number): boolean {
  if (operator.id >= nextId) return false;
  try {
    validateOperator(operator);
    return true;
  } catch {
    return false;
  }
}

function validOperators(ctx: Ctx): string | undefined {
  const nextId = takeNextId(ctx, state.nextOperatorId);
  const invalid = [...state.operators.values(ctx)].filter((entry) => !isValid(entry, nextId));
  if (invalid.length === 0) return undefined;
  const shown = invalid.map((entry) => `${compactText(Operator, entry)}\n`).join("");
  const body = `the following operators are invalid:\n ${shown}`;
  return invariantText("operators", "invalid operators", body);
}

/** Invariants by route. */
export const invariants: Readonly<Record<string, Invariant<OperatorsDeps>>> = {
  "valid-operators": validOperators,
};
