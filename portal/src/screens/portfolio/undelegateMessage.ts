import type { Any } from "@milkyway/codec";
import type { Coin } from "@milkyway/math";
import {
  MsgUndelegateOperator,
  MsgUndelegatePool,
  MsgUndelegateService,
} from "@milkyway/modules/restaking/client";
import { message } from "@milkyway/sdk";
import type { Target } from "../../world/portfolio.ts";
import { kindOf } from "../../world/targets.ts";

/** The message that takes a coin back from a target. */
export function undelegateMessage(delegator: string, target: Target, coin: Coin): Any {
  const { targetId } = target;
  const kind = kindOf(target);
  if (kind === "pool") return message(MsgUndelegatePool, { delegator, amount: coin });
  if (kind === "operator")
    return message(MsgUndelegateOperator, { delegator, operatorId: targetId, amount: [coin] });
  return message(MsgUndelegateService, { delegator, serviceId: targetId, amount: [coin] });
}
