import { ensure, type MsgHandler, plainError, sdkErrors } from "@milkyway/core";
import { withdrawCommission } from "../accounting/withdrawCommission.ts";
import type { RewardsDeps } from "../deps.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { sumPools } from "../rewardPools.ts";
import { checkAddress } from "./checks.ts";
import { parseAddress } from "./parseAddress.ts";

type Handler = MsgHandler<RewardsDeps, MsgRpc["withdrawOperatorCommission"]>;

/** The admin of an operator takes its commission. */
export const withdrawOperatorCommission: Handler = {
  validate({ operatorId, sender }) {
    if (operatorId === 0) throw plainError("invalid operator ID: 0");
    checkAddress(sender, "sender");
  },
  handle(ctx, deps, { operatorId, sender }) {
    parseAddress(sender, "sender");
    const { admin } = deps.operators.getOperator(ctx, operatorId);
    const text = "only operator admin can withdraw operator commission";
    ensure(sender === admin, sdkErrors.unauthorized, text);
    return { amount: sumPools(withdrawCommission(ctx, deps, operatorId)) };
  },
};
