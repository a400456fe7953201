import { defineEvent } from "@milkyway/core";

export const events = {
  updateConsensusParams: defineEvent("update_consensus_params", "authority", "parameters"),
};
