import type { Params } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { type AnteStep, type GasMeter, plainError, sdkErrors, txSigners } from "@milkyway/core";
import {
  bitAt,
  bitCount,
  isMultiSignatureData,
  type MultiSignatureData,
  type MultisigPublicKey,
  type PublicKey,
  type SignatureData,
} from "@milkyway/crypto";
import { publicKeyOf } from "../publicKeyOf.ts";
import { charge } from "./charge.ts";
import type { AnteAuth } from "./deps.ts";
import { outOfRange, SIMULATED_KEY, signaturesOf } from "./signatures.ts";
import { signerAccount, signerAt } from "./signerAccount.ts";

function mustBeMultisignature(data: SignatureData | undefined): MultiSignatureData {
  if (data !== undefined && isMultiSignatureData(data)) return data;
  const given = data === undefined ? "<nil>" : "*signing.SingleSignatureData";
  throw plainError(`expected *signing.MultiSignatureData, got, ${given}`);
}

function chargeMembers(
  meter: GasMeter,
  { publicKeys }: MultisigPublicKey,
  { bitArray, signatures }: MultiSignatureData,
  params: Params,
): void {
  const size = bitCount(bitArray);
  let next = 0;
  for (let i = 0; i < size; i++) {
    if (!bitAt(bitArray, i)) continue;
    const key = publicKeys[i];
    if (key === undefined) throw outOfRange(i, publicKeys.length);
    if (next >= signatures.length) throw outOfRange(next, signatures.length);
    chargeKey(meter, key, signatures[next], params);
    next++;
  }
}

function chargeKey(
  meter: GasMeter,
  key: PublicKey | undefined,
  data: SignatureData | undefined,
  params: Params,
): void {
  const { sigVerifyCostSecp256k1, sigVerifyCostEd25519 } = params;
  switch (key?.kind) {
    case "secp256k1":
      charge(meter, sigVerifyCostSecp256k1, "ante verify: secp256k1");
      break;
    case "secp256r1":
      charge(meter, sigVerifyCostSecp256k1 / 2n, "ante verify: secp256r1");
      break;
    case "ed25519":
      charge(meter, sigVerifyCostEd25519, "ante verify: ed25519");
      throw sdkErrors.invalidPubKey.wrap("ED25519 public keys are unsupported");
    case "multisig":
      chargeMembers(meter, key, mustBeMultisignature(data), params);
      break;
    default:
      throw sdkErrors.invalidPubKey.wrap("unrecognized public key type: <nil>");
  }
}

/** Charges for the verification of each signature, by the key of the account. */
export function chargeSignatures(auth: AnteAuth): AnteStep {
  return (ctx, tx) => {
    const params = auth.getParams(ctx);
    const signatures = signaturesOf(tx);
    const signers = txSigners(tx);
    signatures.forEach(({ data }, i) => {
      const account = signerAccount(ctx, auth, signerAt(signers, i));
      const key = publicKeyOf(account) ?? (ctx.mode === "simulate" ? SIMULATED_KEY : undefined);
      chargeKey(ctx.gas, key, data, params);
    });
    return ctx;
  };
}
