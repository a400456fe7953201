import { RULES_STORE } from "@milkyway/modules/rules";

/** Every mounted store. All persistent ones are leaves of the app hash, also those that stay empty for ever. */
export const storeNames: readonly string[] = [
  "acc",
  "assets",
  "authz",
  "bank",
  "capability",
  "consensus",
  "crisis",
  "distribution",
  "evidence",
  "feegrant",
  "feeibc",
  "gov",
  // Mounted without a module; it holds nothing.
  "group",
  "hooks-for-ibc",
  "hyperlane",
  "ibc",
  "investors",
  "liquidvesting",
  "marketmap",
  "mint",
  "operators",
  "oracle",
  "packetfowardmiddleware",
  "params",
  "pools",
  "provider",
  "ratelimit",
  "restaking",
  "rewards",
  "services",
  "slashing",
  "staking",
  "tokenfactory",
  "transfer",
  "upgrade",
  "warp",
  "wasm",
];

/** Stores that a chain has only when its genesis or an upgrade brings them. */
export const optionalStoreNames: readonly string[] = [RULES_STORE];

export const transientStoreNames: readonly string[] = ["transient_params"];
export const memoryStoreNames: readonly string[] = ["memory:capability"];
