import { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { defineState, item, proto } from "@milkyway/collections";

/** Everything x/consensus keeps in the `consensus` store. */
export const state = defineState("consensus", {
  /** `"Consensus" -> ConsensusParams`. */
  params: item("Consensus", proto(ConsensusParams)),
});
