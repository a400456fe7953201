import { CometError } from "@milkyway/comet";
import { checkEvidence } from "../../comet/checkEvidence.ts";
import { EngineError } from "../../engine/engineError.ts";
import { method } from "./method.ts";

/** Looks at evidence of a validator's fault; an engine without other nodes has no use for it. */
export const broadcastEvidence = method({ evidence: "evidence" }, (_, { evidence }) => {
  if (evidence === undefined) throw new EngineError("missing", "no evidence was provided");
  try {
    checkEvidence(evidence);
  } catch (error) {
    if (!(error instanceof CometError)) throw error;
    throw new EngineError("control", `evidence.ValidateBasic failed: ${error.message}`);
  }
  throw new EngineError(
    "control",
    "failed to add evidence: this node makes its blocks alone and takes no evidence",
  );
});
