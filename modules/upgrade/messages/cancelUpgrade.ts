import type { MsgRpc } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import type { UpgradeDeps } from "../deps.ts";
import { clearUpgradePlan } from "../plan.ts";
import { requireAuthority } from "./authority.ts";

/** Gives the planned upgrade up. */
export const cancelUpgrade: MsgHandler<UpgradeDeps, MsgRpc["cancelUpgrade"]> = {
  handle(ctx, deps, { authority }) {
    requireAuthority(deps, authority);
    clearUpgradePlan(ctx);
    return {};
  },
};
