import { Query } from "@milkyway/codec/gen/packetforward/v1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the packetforward module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "Transfers that go on to a third chain",
    service: Query,
    rpcs: { params: { short: "Show what forwarding costs" } },
  },
};
