import { Params } from "@milkyway/codec/gen/ibc/applications/transfer/v1";
import { defineState, item, proto, textValue } from "@milkyway/collections";

/** Everything x/transfer keeps in the `transfer` store so far. @see https://github.com/cosmos/ibc-go/blob/v8.7.0/modules/apps/transfer/types/keys.go */
export const state = defineState("transfer", {
  /** `0x01 -> id of the port`. */
  port: item(0x01, textValue),
  /** `"params" -> Params`. */
  params: item("params", proto(Params)),
});
