/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/signing/verify.go */
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import {
  type AnteStep,
  accounts,
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
import { type Account, addressOf, baseOf } from "../account.ts";
import { publicKeyOf } from "../publicKeyOf.ts";
import type { SignatureDeps } from "./deps.ts";
import { signaturesOf } from "./signatures.ts";
import { type Signer, signBytesOf } from "./signBytes.ts";
import { signerAccount } from "./signerAccount.ts";

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
  signBytes: (mode: number) => Uint8Array,
): void {
  if (!isMultiSignatureData(data)) {
    if (!deps.verify(key, signBytes(data.mode), data.signature))
      throw plainError("unable to verify single signer signature");
    return;
  }
  if (key.kind !== "multisig") throw plainError(`expected <nil>, got ${GO_TYPES[key.kind]}`);
  verifyMultisignature(key, data, { signBytes, verify: deps.verify });
}

/** What is reported of a failed check; faults at which the reference panics pass unchanged. */
function failure(error: unknown, signer: Signer, data: SignatureData): Error {
  if (!isFailure(error) && !(error instanceof MultisignatureError)) throw error;
  const { accountNumber, sequence, chainId } = signer;
  const text = isAllAmino(data)
    ? `account number (${accountNumber}), sequence (${sequence}) and chain-id (${chainId})`
    : `account number (${accountNumber}) and chain-id (${chainId}): (${(error as Error).message})`;
  return sdkErrors.unauthorized.wrap(`signature verification failed; please verify ${text}`);
}

function verify(
  ctx: Ctx,
  deps: SignatureDeps,
  tx: Tx,
  account: Account,
  data: SignatureData | undefined,
): void {
  const key = publicKeyOf(account);
  if (key === undefined || data === undefined) return;
  const { accountNumber, sequence, pubKey } = baseOf(account);
  const signer: Signer = {
    address: accounts.toText(addressOf(account)),
    publicKey: pubKey,
    chainId: ctx.chainId,
    // Transactions of genesis are signed before accounts have numbers.
    accountNumber: ctx.height === 0n ? 0n : accountNumber,
    sequence,
  };
  try {
    verifySignature(deps, key, data, (mode) => signBytesOf(ctx, deps, mode, signer, tx));
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
    signers.forEach((address, i) => {
      const account = signerAccount(ctx, deps.auth, address);
      const { pubKey, sequence: expected } = baseOf(account);
      ensure(
        ctx.mode === "simulate" || pubKey !== undefined,
        sdkErrors.invalidPubKey,
        "pubkey on account is not set",
      );
      const { data, sequence } = signatures[i] as (typeof signatures)[number];
      ensure(
        sequence === expected,
        sdkErrors.wrongSequence,
        () => `account sequence mismatch, expected ${expected}, got ${sequence}`,
      );
      if (isVerified) verify(ctx, deps, tx, account, data);
    });
    return ctx;
  };
}
