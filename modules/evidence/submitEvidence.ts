import type { MsgRpc } from "@milkyway/codec/gen/cosmos/evidence/v1beta1";
import { ensure, type MsgHandler, parseAddress, toChainError } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import type { EvidenceDeps } from "./deps.ts";
import { evidenceFromAny, evidenceHash, validateEvidence } from "./equivocation.ts";
import { errors } from "./errors.ts";
import { state } from "./state.ts";

/** Anyone reports evidence. No kind of evidence has a handler, so it cannot succeed. */
export const submitEvidence: MsgHandler<EvidenceDeps, MsgRpc["submitEvidence"]> = {
  handle(ctx, _, { submitter, evidence: any }) {
    parseAddress(submitter, "invalid submitter address");
    const evidence = any && evidenceFromAny(any);
    ensure(evidence !== undefined, errors.invalidEvidence, "missing evidence");
    try {
      validateEvidence(evidence);
    } catch (error) {
      throw errors.invalidEvidence.wrap(`failed basic validation: ${toChainError(error).message}`);
    }
    const known = state.evidence.get(ctx, evidenceHash(evidence)) !== undefined;
    ensure(!known, errors.evidenceExists, () => Array.from(evidenceHash(evidence), hexOf).join(""));
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  },
};

const hexOf = (char: string) => char.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase();
