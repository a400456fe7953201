import type { MsgRpc } from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import type { GovDeps } from "../../deps.ts";
import { deposit as depositV1 } from "../deposit.ts";

/** As the message of the same name in v1. */
export const deposit: MsgHandler<GovDeps, MsgRpc["deposit"]> = {
  handle: (ctx, deps, msg) => depositV1.handle(ctx, deps, msg),
};
