import { equalBytes } from "@milkyway/bytes";
import type { SignerData } from "@milkyway/codec";
import type { Ctx, Tx } from "@milkyway/core";
import type { PublicKey, SignatureBatch, SignatureCache, SignedDigest } from "@milkyway/crypto";
import {
  type SignatureDeps,
  signedDigests,
  type TxSignedDigest,
} from "@milkyway/modules/auth/ante";

/** Begins to check signatures off this thread. */
export type VerifyAhead = (items: readonly SignedDigest[]) => SignatureBatch;

type DigestDeps = Parameters<typeof signedDigests>[1];

interface AheadSignature extends TxSignedDigest {
  isValid(): boolean;
}

/**
 * Signatures that are checked by other threads before and while transactions are executed. It is never waited for them:
 * one that is not known yet is checked where it is needed.
 */
export class SignaturesAhead {
  private readonly deps: DigestDeps;
  private readonly cache: SignatureCache;
  private readonly verifyAhead: VerifyAhead | undefined;
  private readonly byTx = new WeakMap<Tx, readonly AheadSignature[]>();

  /** Without `verifyAhead` nothing is done ahead. */
  constructor(deps: DigestDeps, cache: SignatureCache, verifyAhead: VerifyAhead | undefined) {
    this.deps = deps;
    this.cache = cache;
    this.verifyAhead = verifyAhead;
  }

  /** Begins at once; resolves when all is known. */
  readonly prefetch = async (txs: readonly Tx[], ctx: Ctx): Promise<void> => {
    if (this.verifyAhead === undefined) return;
    const wanted: TxSignedDigest[] = [];
    const unmetered = ctx.unmetered();
    let batch: SignatureBatch | undefined;
    const isValid = (at: number) => batch?.verdict(at) === true;
    for (const tx of txs) {
      if (this.byTx.has(tx)) continue;
      const signed = digestsOf(unmetered, this.deps, tx).map((each): AheadSignature => {
        if (this.cache.isVerified(each)) return { ...each, isValid: () => true };
        const at = wanted.push(each) - 1;
        return { ...each, isValid: () => isValid(at) };
      });
      if (signed.length > 0) this.byTx.set(tx, signed);
    }
    if (wanted.length === 0) return;
    batch = this.verifyAhead(wanted);
    await batch.done;
    wanted.forEach((signed, at) => {
      if (isValid(at)) this.cache.add(signed);
    });
  };

  readonly isVerified: SignatureDeps["isVerifiedAhead"] = (tx, index, key, signer) =>
    this.byTx.get(tx)?.some((ahead) => ahead.index === index && isBy(ahead, key, signer)) === true;
}

function isBy(ahead: AheadSignature, key: PublicKey, signer: SignerData): boolean {
  const { accountNumber, sequence } = ahead.signer;
  return (
    accountNumber === signer.accountNumber &&
    sequence === signer.sequence &&
    key.kind === "secp256k1" &&
    equalBytes(ahead.publicKey, key.bytes) &&
    ahead.isValid()
  );
}

/** None of a transaction that is to be refused: whoever executes it says why. */
function digestsOf(ctx: Ctx, deps: DigestDeps, tx: Tx): readonly TxSignedDigest[] {
  try {
    return signedDigests(ctx, deps, tx);
  } catch {
    return [];
  }
}
