import { accounts, type Ctx } from "@milkyway/core";
import { OperatorStatus } from "./gen/v1.ts";
import { setOperatorAsInactivating } from "./inactivation.ts";
import { saveOperator } from "./keeper.ts";
import { state } from "./state.ts";

/** Drops rows of operators that are gone, and adds one for each that would go on becoming inactive for ever. */
function repairQueue(ctx: Ctx): void {
  const waiting = new Set<number>();
  for (const key of [...state.inactivating.keys(ctx)])
    if (state.operators.has(ctx, key[1])) waiting.add(key[1]);
    else state.inactivating.remove(ctx, key);
  for (const { id, status } of state.operators.values(ctx))
    if (status === OperatorStatus.OPERATOR_STATUS_INACTIVATING && !waiting.has(id))
      setOperatorAsInactivating(ctx, id, ctx.time + state.params.require(ctx).deactivationTime);
}

/** Drops what is kept of operators that are gone, and spells admins in the usual way. */
export function repairOperators(ctx: Ctx): void {
  for (const id of [...state.operatorParams.keys(ctx)])
    if (!state.operators.has(ctx, id)) state.operatorParams.remove(ctx, id);
  repairQueue(ctx);
  for (const operator of [...state.operators.values(ctx)]) {
    const admin = accounts.toText(accounts.fromText(operator.admin));
    if (admin !== operator.admin) saveOperator(ctx, { ...operator, admin });
  }
}
