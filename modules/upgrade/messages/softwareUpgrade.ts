import type { MsgRpc } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import type { UpgradeDeps } from "../deps.ts";
import { scheduleUpgrade } from "../plan.ts";
import { requireAuthority } from "./authority.ts";

/** Plans an upgrade. */
export const softwareUpgrade: MsgHandler<UpgradeDeps, MsgRpc["softwareUpgrade"]> = {
  handle(ctx, deps, { authority, plan }) {
    requireAuthority(deps, authority);
    scheduleUpgrade(ctx, plan);
    return {};
  },
};
