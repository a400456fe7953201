import type { MsgRpc } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import { events } from "../events.ts";
import { type FeegrantDeps, removeExpiredAllowances } from "../keeper.ts";

const LIMIT = 75;

/** Removes some allowances that have ended. Anyone may ask for it. */
export const pruneAllowances: MsgHandler<FeegrantDeps, MsgRpc["pruneAllowances"]> = {
  handle(ctx, _, { pruner }) {
    removeExpiredAllowances(ctx, LIMIT);
    ctx.emit(events.pruneFeegrant({ pruner }));
    return {};
  },
};
