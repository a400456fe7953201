import type { MsgRpc } from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import { type Dec, decToText } from "@milkyway/math";
import type { GovDeps } from "../../deps.ts";
import { voteWeighted as voteWeightedV1 } from "../voteWeighted.ts";

/** A weight that is empty on the wire reads as Go's nil. */
function weightText(weight: Dec | undefined): string {
  return weight === undefined ? "<nil>" : decToText(weight);
}

/** As the message of the same name in v1, without metadata; weights are written with 18 places. */
export const voteWeighted: MsgHandler<GovDeps, MsgRpc["voteWeighted"]> = {
  handle(ctx, deps, msg) {
    const options = msg.options.map(({ option, weight }) => ({
      option,
      weight: weightText(weight),
    }));
    return voteWeightedV1.handle(ctx, deps, { ...msg, options, metadata: "" });
  },
};
