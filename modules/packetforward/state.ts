import { Params } from "@milkyway/codec/gen/packetforward/v1";
import { defineState, item, proto } from "@milkyway/collections";

/** The name of the module and of its store, misspelt as on the wire. */
export const NAME = "packetfowardmiddleware";

/** Parameters in the `packetfowardmiddleware` store. @see https://github.com/cosmos/ibc-apps/blob/middleware/packet-forward-middleware/v8.0.2/middleware/packet-forward-middleware/packetforward/types/keys.go */
export const state = defineState(NAME, {
  /** `0x00 -> Params`. */
  params: item(0, proto(Params)),
});
