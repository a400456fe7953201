import { GenesisState } from "@milkyway/codec/gen/cosmos/evidence/v1beta1";
import { type Ctx, type Genesis, plainError } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import type { EvidenceDeps } from "./deps.ts";
import { evidenceFromAny, evidenceHash, validateEvidence } from "./equivocation.ts";
import { state } from "./state.ts";

function evidencesOf({ evidence }: GenesisState) {
  return evidence.map((any) => {
    const found = evidenceFromAny(any);
    if (found === undefined) throw plainError(`expected evidence, got ${any.typeUrl}`);
    return { any, found };
  });
}

function init(ctx: Ctx, _: unknown, genesis: GenesisState): void {
  for (const { any, found } of evidencesOf(genesis)) {
    const hash = evidenceHash(found);
    if (state.evidence.get(ctx, hash) !== undefined)
      throw new Panic("evidence with hash already exists");
    state.evidence.set(ctx, hash, any);
  }
}

/** Evidence that was acted on. */
export const genesis: Genesis<EvidenceDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ evidence: [] }),
  validate(state) {
    for (const { found } of evidencesOf(state)) validateEvidence(found);
  },
  init,
  export: (ctx) => ({ evidence: [...state.evidence.values(ctx)] }),
};
