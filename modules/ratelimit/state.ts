import { HourEpoch } from "@milkyway/codec/gen/ratelimit/v1";
import { defineState, item, proto } from "@milkyway/collections";

/** Everything x/ratelimit keeps in the `ratelimit` store so far. @see https://github.com/cosmos/ibc-apps/blob/modules/rate-limiting/v8.0.1/modules/rate-limiting/types/keys.go */
export const state = defineState("ratelimit", {
  /** `"hour-epoch" -> HourEpoch`. It never advances: nothing at the begin of a block is reached in the original. */
  hourEpoch: item("hour-epoch", proto(HourEpoch)),
});
