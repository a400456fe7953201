import { Msg, Query } from "@milkyway/codec/gen/cosmos/evidence/v1beta1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the evidence module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Evidence against validators",
    service: Query,
    rpcs: {
      evidence: {
        use: "evidence [hash]",
        short: "Show a piece of evidence",
        args: ["hash"],
        without: ["evidence_hash"],
      },
      allEvidence: { use: "list", short: "Show all evidence" },
    },
  },
  tx: {
    short: "Hand in evidence",
    service: Msg,
    rpcs: {
      submitEvidence: {
        use: "submit-evidence [evidence-json]",
        short: "Hand in evidence against a validator",
        args: ["evidence"],
      },
    },
  },
};
