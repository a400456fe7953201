/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/ante/sigverify.go */
import { toBase64 } from "@milkyway/bytes";
import { MultiSignature } from "@milkyway/codec/gen/cosmos/crypto/multisig/v1beta1";
import {
  type Address,
  type AnteStep,
  accounts,
  type Ctx,
  defineEvent,
  ensure,
  plainError,
  sdkErrors,
  type Tx,
  txSigners,
} from "@milkyway/core";
import { isMultiSignatureData, type PublicKey, type SignatureData } from "@milkyway/crypto";
import { publicKeyOf, withPublicKey } from "../publicKeyOf.ts";
import type { AnteAuth } from "./deps.ts";
import { losingContext } from "./losingContext.ts";
import { SIMULATED_KEY, signaturesOf, signerKeysOf } from "./signatures.ts";
import { signerAccount, signerAt } from "./signerAccount.ts";

const sequenceEvent = defineEvent("tx", "acc_seq");
const signatureEvent = defineEvent("tx", "signature");

/** Signatures one by one, after those of a threshold key all of them as one. */
function partsOf(data: SignatureData | undefined): readonly Uint8Array[] {
  if (data === undefined) throw plainError("got empty SignatureData");
  if (!isMultiSignatureData(data)) return [data.signature];
  const signatures = data.signatures.flatMap(partsOf);
  return [...signatures, MultiSignature.encode({ signatures })];
}

function announce(ctx: Ctx, tx: Tx, signers: readonly Address[]): void {
  signaturesOf(tx).forEach(({ data, sequence }, i) => {
    const signer = accounts.toText(signerAt(signers, i));
    ctx.emit(sequenceEvent({ acc_seq: `${signer}/${sequence}` }));
    for (const part of partsOf(data)) ctx.emit(signatureEvent({ signature: toBase64(part) }));
  });
}

function learnKey(ctx: Ctx, auth: AnteAuth, signer: Address, key: PublicKey, index: number): void {
  ensure(
    ctx.mode === "simulate" || key.address === signer,
    sdkErrors.invalidPubKey,
    () =>
      `pubKey does not match signer address ${accounts.toText(signer)} with signer index: ${index}`,
  );
  const account = signerAccount(ctx, auth, signer);
  if (publicKeyOf(account) === undefined) auth.setAccount(ctx, withPublicKey(account, key));
}

/** Stores the keys of signers that have none yet, and announces the signatures. */
export function setPubKey(auth: AnteAuth): AnteStep {
  return (ctx, tx) => {
    const keys = signerKeysOf(tx);
    const signers = losingContext(() => txSigners(tx));
    keys.forEach((given, i) => {
      const signer = signerAt(signers, i);
      const key = given ?? (ctx.mode === "simulate" ? SIMULATED_KEY : undefined);
      if (key !== undefined) learnKey(ctx, auth, signer, key, i);
    });
    announce(ctx, tx, signers);
    return ctx;
  };
}
