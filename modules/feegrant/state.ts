import { Grant } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { defineState, keySet, map, pair, proto, sortableTime, triple } from "@milkyway/collections";
import { accounts } from "@milkyway/core";

const address = accounts.lengthPrefixedKey;

/** `grantee | granter`. */
export const grantKey = pair(address, address);

/** Everything x/feegrant keeps in the `feegrant` store. @see https://github.com/cosmos/cosmos-sdk/blob/x/feegrant/v0.1.1/x/feegrant/key.go */
export const state = defineState("feegrant", {
  /** `0x00 | grantee | granter -> Grant`. */
  grants: map(0x00, grantKey, proto(Grant)),
  /** `0x01 | expiration | grantee | granter -> ∅`. */
  queue: keySet(0x01, triple(sortableTime, address, address)),
});
