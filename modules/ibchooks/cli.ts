import type { ModuleCli } from "@milkyway/core";
import { Msg } from "./gen/v1.ts";

/** Commands of the ibchooks module. */
export const cli: ModuleCli<undefined, typeof Msg> = {
  tx: {
    short: "Acknowledge packets that contracts answer late",
    service: Msg,
    rpcs: {
      emitIBCAck: {
        use: "emit-ibc-ack [channel] [packet-sequence]",
        short: "Acknowledge a packet",
        example: "channel-0 1 --from alice",
      },
    },
  },
};
