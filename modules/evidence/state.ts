import { Any } from "@milkyway/codec";
import { defineState, fixedBin, map, proto } from "@milkyway/collections";

/** Everything x/evidence keeps in the `evidence` store. @see https://github.com/cosmos/cosmos-sdk/blob/x/evidence/v0.1.1/x/evidence/types/keys.go */
export const state = defineState("evidence", {
  /** `0x00 | hash -> Any`; the hash is the SHA-256 of the evidence. */
  evidence: map(0x00, fixedBin(32), proto(Any)),
});
