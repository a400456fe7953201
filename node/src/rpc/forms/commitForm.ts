import { type JsonObject, timeToNanoText } from "@milkyway/codec";
import type { Commit, CommitSig } from "@milkyway/codec/gen/tendermint/types";
import { blockIdForm } from "./headerForm.ts";
import { base64, hex } from "./plain.ts";

function signatureForm(sig: CommitSig): JsonObject {
  return {
    block_id_flag: sig.blockIdFlag,
    validator_address: hex(sig.validatorAddress),
    timestamp: timeToNanoText(sig.timestamp),
    signature: base64(sig.signature),
  };
}

/** The votes for a block as answers show them. */
export function commitForm({ height, round, blockId, signatures }: Commit): JsonObject {
  return {
    height: `${height}`,
    round,
    block_id: blockIdForm(blockId),
    signatures: signatures.map(signatureForm),
  };
}
