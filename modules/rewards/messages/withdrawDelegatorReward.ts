import { ensure, type MsgHandler, plainError, sdkErrors } from "@milkyway/core";
import { delegationTypeText } from "../../restaking/index.ts";
import { withdrawDelegationRewards } from "../accounting/withdrawRewards.ts";
import type { RewardsDeps } from "../deps.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { sumPools } from "../rewardPools.ts";
import { loadTarget } from "../targets.ts";
import { checkAddress } from "./checks.ts";
import { parseAddress } from "./parseAddress.ts";

/** A delegator takes what a delegation earned. */
export const withdrawDelegatorReward: MsgHandler<RewardsDeps, MsgRpc["withdrawDelegatorReward"]> = {
  validate({ delegationType, delegationTargetId, delegatorAddress }) {
    if (delegationType === 0)
      throw plainError(`invalid delegation type: ${delegationTypeText(delegationType)}`);
    if (delegationTargetId === 0) throw plainError("invalid delegation target ID: 0");
    checkAddress(delegatorAddress, "delegator");
  },
  handle(ctx, deps, { delegationType, delegationTargetId: id, delegatorAddress }) {
    const delegator = parseAddress(delegatorAddress, "delegator");
    ensure(id !== 0, sdkErrors.invalidRequest, "invalid delegation target ID: 0");
    const target = loadTarget(ctx, deps, delegationType, id);
    return { amount: sumPools(withdrawDelegationRewards(ctx, deps, target, delegator)) };
  },
};
