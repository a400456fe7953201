import type { MsgRpc } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { type MsgHandler, parseAddress } from "@milkyway/core";
import type { DistributionDeps } from "../deps.ts";
import { withdrawDelegationRewards } from "../withdraw.ts";
import { validatorIn } from "./checks.ts";

/** A delegator takes what the delegation earned; fractions go to the community. */
export const withdrawDelegatorReward: MsgHandler<
  DistributionDeps,
  MsgRpc["withdrawDelegatorReward"]
> = {
  handle(ctx, deps, { delegatorAddress, validatorAddress }) {
    const operator = validatorIn(validatorAddress);
    const delegator = parseAddress(delegatorAddress, "invalid delegator address");
    return { amount: withdrawDelegationRewards(ctx, deps, delegator, operator) };
  },
};
