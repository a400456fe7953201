/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/signing/verify.go */
import { SignBytesError, type SignerData, signBytes } from "@milkyway/codec";
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import {
  type AnteStep,
  type Ctx,
  ensure,
  isFailure,
  plainError,
  sdkErrors,
  type Tx,
  txSigners,
} from "@milkyway/core";
import {
  isMultiSignatureData,
  MultisignatureError,
  type PublicKey,
  type SignatureData,
  verifyMultisignature,
} from "@milkyway/crypto";
import { type Account, baseOf } from "../account.ts";
import { publicKeyOf } from "../publicKeyOf.ts";
import { mustBeConvertible } from "./convertible.ts";
import type { SignatureDeps } from "./deps.ts";
import { signaturesOf } from "./signatures.ts";
import { signContextOf, signerDataOf } from "./signContext.ts";
import { signerAccount, signerAt } from "./signerAccount.ts";

/** Go's names of key types, for texts. */
const GO_TYPES: Readonly<Record<PublicKey["kind"], string>> = {
  secp256k1: "*secp256k1.PubKey",
  secp256r1: "*secp256r1.PubKey",
  ed25519: "*ed25519.PubKey",
  multisig: "*multisig.LegacyAminoPubKey",
};

/** Whether every part was signed in amino: then the sequence is only known from the signed bytes. */
function isAllAmino(data: SignatureData | undefined): boolean {
  if (data === undefined) return false;
  if (isMultiSignatureData(data)) return data.signatures.every(isAllAmino);
  return data.mode === SignMode.SIGN_MODE_LEGACY_AMINO_JSON;
}

function verifySignature(
  deps: SignatureDeps,
  key: PublicKey,
  data: SignatureData,
  bytesIn: (mode: number) => Uint8Array,
): void {
  if (!isMultiSignatureData(data)) {
    if (!deps.verify(key, bytesIn(data.mode), data.signature))
      throw plainError("unable to verify single signer signature");
    return;
  }
  if (key.kind !== "multisig") throw plainError(`expected <nil>, got ${GO_TYPES[key.kind]}`);
  verifyMultisignature(key, data, { signBytes: bytesIn, verify: deps.verify });
}

function isReturned(error: unknown): error is Error {
  return (
    isFailure(error) || error instanceof MultisignatureError || error instanceof SignBytesError
  );
}

/** What is reported of a failed check; faults at which the reference panics pass unchanged. */
function failure(error: unknown, signer: SignerData, data: SignatureData): Error {
  if (!isReturned(error)) throw error;
  const { accountNumber, sequence, chainId } = signer;
  const text = isAllAmino(data)
    ? `account number (${accountNumber}), sequence (${sequence}) and chain-id (${chainId})`
    : `account number (${accountNumber}) and chain-id (${chainId}): (${error.message})`;
  return sdkErrors.unauthorized.wrap(`signature verification failed; please verify ${text}`);
}

function verify(
  ctx: Ctx,
  deps: SignatureDeps,
  tx: Tx,
  account: Account,
  data: SignatureData | undefined,
  index: number,
): void {
  const key = publicKeyOf(account);
  if (key === undefined || data === undefined) return;
  mustBeConvertible(tx);
  const signer = signerDataOf(ctx, account);
  if (deps.isVerifiedAhead(tx, index, key, signer)) return;
  const context = signContextOf(ctx, deps, tx);
  try {
    verifySignature(deps, key, data, (mode) => signBytes(mode, tx, signer, context));
  } catch (error) {
    throw failure(error, signer, data);
  }
}

/** Checks sequences and signatures; of simulated transactions and those already in the mempool only the sequences. */
export function verifySignatures(deps: SignatureDeps): AnteStep {
  return (ctx, tx) => {
    const signatures = signaturesOf(tx);
    const signers = txSigners(tx);
    ensure(
      signatures.length === signers.length,
      sdkErrors.unauthorized,
      () => `invalid number of signer;  expected: ${signers.length}, got ${signatures.length}`,
    );
    const isVerified = ctx.mode !== "simulate" && ctx.mode !== "recheck";
    signatures.forEach(({ data, sequence }, i) => {
      const account = signerAccount(ctx, deps.auth, signerAt(signers, i));
      const { pubKey, sequence: expected } = baseOf(account);
      ensure(
        ctx.mode === "simulate" || pubKey !== undefined,
        sdkErrors.invalidPubKey,
        "pubkey on account is not set",
      );
      ensure(
        sequence === expected,
        sdkErrors.wrongSequence,
        () => `account sequence mismatch, expected ${expected}, got ${sequence}`,
      );
      if (isVerified) verify(ctx, deps, tx, account, data, i);
    });
    return ctx;
  };
}
