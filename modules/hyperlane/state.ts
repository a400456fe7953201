import { defineState, sequence } from "@milkyway/collections";

/** Everything x/hyperlane keeps in the `hyperlane` store so far. @see https://github.com/bcp-innovations/hyperlane-cosmos/tree/v1.0.1/x/core/types */
export const state = defineState("hyperlane", {
  /** `0x0002 -> u64`, the number of mailboxes. */
  mailboxes: sequence("\0\x02"),
  /** `0x0004 -> u64`, the next id of a security module. */
  isms: sequence("\0\x04"),
  /** `0x0005 -> u64`, the next id of a post-dispatch hook. */
  postDispatchHooks: sequence("\0\x05"),
  /** `0x0006 -> u64`, the next id of an application. */
  apps: sequence("\0\x06"),
});
