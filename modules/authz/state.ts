import { Grant, GrantQueueItem } from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import { defineState, map, proto, sortableTime, text, triple } from "@milkyway/collections";
import { accounts } from "@milkyway/core";

const address = accounts.lengthPrefixedKey;

/** `granter | grantee | message type`. */
export const grantKey = triple(address, address, text);

/** Everything x/authz keeps in the `authz` store. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/authz/keeper/keys.go */
export const state = defineState("authz", {
  /** `0x01 | granter | grantee | message type -> Grant`. */
  grants: map(0x01, grantKey, proto(Grant)),
  /** `0x02 | expiration | granter | grantee -> GrantQueueItem`: which grants end then. */
  queue: map(0x02, triple(sortableTime, address, address), proto(GrantQueueItem)),
});
