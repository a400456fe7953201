import { CapabilityOwners } from "@milkyway/codec/gen/capability/v1";
import { defineState, item, map, proto, u64, u64Value } from "@milkyway/collections";

/** Everything x/capability keeps in the `capability` store. @see https://github.com/cosmos/ibc-go/blob/modules/capability/v1.0.1/modules/capability/types/keys.go */
export const state = defineState("capability", {
  /** `"index" -> u64`, the index of the next capability. */
  index: item("index", u64Value),
  /** `"capability_index" | index -> CapabilityOwners`. */
  owners: map("capability_index", u64, proto(CapabilityOwners)),
});
