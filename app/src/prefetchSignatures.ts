import type { Ctx, Tx } from "@milkyway/core";
import type { SignatureCache, SignedDigest } from "@milkyway/crypto";
import { type SignatureDeps, signedDigests } from "@milkyway/modules/auth/ante";

/** Checks many signatures at a time, off this thread where that is possible. */
export type VerifyBatch = (items: readonly SignedDigest[]) => Promise<readonly boolean[]>;

/** Fills a cache with the valid signatures of transactions; without a verifier nothing is done ahead. */
export function prefetchSignatures(
  deps: SignatureDeps,
  cache: SignatureCache,
  verifyBatch: VerifyBatch | undefined,
): (txs: readonly Tx[], ctx: Ctx) => Promise<void> {
  if (verifyBatch === undefined) return () => Promise.resolve();
  return async (txs, ctx) => {
    const wanted = txs.flatMap((tx) => digestsOf(ctx.unmetered(), deps, tx));
    const unknown = wanted.filter((signed) => !cache.isVerified(signed));
    const valid = await verifyBatch(unknown);
    unknown.forEach((signed, i) => {
      if (valid[i] === true) cache.add(signed);
    });
  };
}

/** None of a transaction that is to be refused: whoever executes it says why. */
function digestsOf(ctx: Ctx, deps: SignatureDeps, tx: Tx): readonly SignedDigest[] {
  try {
    return signedDigests(ctx, deps, tx);
  } catch {
    return [];
  }
}
