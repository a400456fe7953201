import type { MsgRpc } from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import type { GovDeps } from "../../deps.ts";
import { vote as voteV1 } from "../vote.ts";

/** As the message of the same name in v1, without metadata. */
export const vote: MsgHandler<GovDeps, MsgRpc["vote"]> = {
  handle: (ctx, deps, msg) => voteV1.handle(ctx, deps, { ...msg, metadata: "" }),
};
