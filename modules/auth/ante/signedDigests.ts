import { signBytes } from "@milkyway/codec";
import { type Ctx, type Tx, txSigners } from "@milkyway/core";
import { isMultiSignatureData, type PublicKey, type SignedDigest, sha256 } from "@milkyway/crypto";
import { publicKeyOf } from "../publicKeyOf.ts";
import type { SignatureDeps } from "./deps.ts";
import { signaturesOf, signerKeysOf } from "./signatures.ts";
import { signContextOf, signerDataOf } from "./signContext.ts";

/**
 * The single secp256k1 signatures that `verifySignatures` is going to ask for, so that they can be checked ahead, many
 * at a time. Throws where that step would.
 */
export function signedDigests(ctx: Ctx, deps: SignatureDeps, tx: Tx): readonly SignedDigest[] {
  const [signers, keys] = [txSigners(tx), signerKeysOf(tx)];
  const context = signContextOf(ctx, deps, tx);
  return signaturesOf(tx).flatMap(({ data, sequence }, i) => {
    const account = deps.auth.getAccount(ctx, signers[i] ?? "");
    if (account === undefined || data === undefined || isMultiSignatureData(data)) return [];
    const key: PublicKey | undefined = publicKeyOf(account) ?? keys[i];
    if (key?.kind !== "secp256k1") return [];
    const signer = { ...signerDataOf(ctx, account), sequence };
    const signBytesHash = sha256(signBytes(data.mode, tx, signer, context));
    return [{ publicKey: key.bytes, signBytesHash, signature: data.signature }];
  });
}
