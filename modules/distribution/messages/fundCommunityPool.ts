import type { MsgRpc } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { type MsgHandler, parseAddress } from "@milkyway/core";
import { fundCommunityPool as fund } from "../communityPool.ts";
import type { DistributionDeps } from "../deps.ts";
import { ensureAmount } from "./checks.ts";

/** An account gives coins to the community. */
export const fundCommunityPool: MsgHandler<DistributionDeps, MsgRpc["fundCommunityPool"]> = {
  handle(ctx, deps, { depositor, amount }) {
    const from = parseAddress(depositor, "invalid depositor address");
    ensureAmount(amount);
    fund(ctx, deps, amount, from);
    return {};
  },
};
