import { type AnteStep, ensure, sdkErrors } from "@milkyway/core";
import type { PublicKey } from "@milkyway/crypto";
import type { AnteAuth } from "./deps.ts";
import { signerKeysOf } from "./signatures.ts";

function countKeys(key: PublicKey | undefined): number {
  if (key === undefined) return 0;
  if (key.kind !== "multisig") return 1;
  return key.publicKeys.reduce((sum, member) => sum + countKeys(member), 0);
}

/** Limits how many keys a transaction names, those inside threshold keys included. */
export function limitSignatures({ getParams }: AnteAuth): AnteStep {
  return (ctx, tx) => {
    const { txSigLimit } = getParams(ctx);
    let count = 0;
    for (const key of signerKeysOf(tx)) {
      count += countKeys(key);
      ensure(
        BigInt(count) <= txSigLimit,
        sdkErrors.tooManySignatures,
        () => `signatures: ${count}, limit: ${txSigLimit}`,
      );
    }
    return ctx;
  };
}
