import { type SignerData, signBytes } from "@milkyway/codec";
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { type Ctx, type Tx, txSigners } from "@milkyway/core";
import { isMultiSignatureData, type PublicKey, type SignedDigest, sha256 } from "@milkyway/crypto";
import { publicKeyOf } from "../publicKeyOf.ts";
import type { SignatureDeps } from "./deps.ts";
import { signaturesOf, signerKeysOf } from "./signatures.ts";
import { signContextOf, signerDataOf } from "./signContext.ts";

/** One signature of a transaction, and whom it was taken to be by. */
export interface TxSignedDigest extends SignedDigest {
  readonly index: number;
  readonly signer: SignerData;
}

/** What is signed in these modes follows from the transaction and the signer alone. */
const MODES: ReadonlySet<number> = new Set([
  SignMode.SIGN_MODE_DIRECT,
  SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
]);

/**
 * The single secp256k1 signatures that `verifySignatures` is going to ask for, so that they can be checked ahead, many
 * at a time. Throws where that step would.
 */
export function signedDigests(
  ctx: Ctx,
  deps: Omit<SignatureDeps, "verify" | "isVerifiedAhead">,
  tx: Tx,
): readonly TxSignedDigest[] {
  const [signers, keys] = [txSigners(tx), signerKeysOf(tx)];
  const context = signContextOf(ctx, deps, tx);
  return signaturesOf(tx).flatMap(({ data, sequence }, index) => {
    const account = deps.auth.getAccount(ctx, signers[index] ?? "");
    if (account === undefined || data === undefined || isMultiSignatureData(data)) return [];
    const key: PublicKey | undefined = publicKeyOf(account) ?? keys[index];
    if (key?.kind !== "secp256k1" || !MODES.has(data.mode)) return [];
    const signer = { ...signerDataOf(ctx, account), sequence };
    const signBytesHash = sha256(signBytes(data.mode, tx, signer, context));
    return [{ index, signer, publicKey: key.bytes, signBytesHash, signature: data.signature }];
  });
}
