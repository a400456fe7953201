import { registry } from "@milkyway/app";
import { type JsonObject, toJson } from "@milkyway/codec";
import { SignatureDescriptors } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { encodePublicKey } from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import type { Signer } from "./signer.ts";
import {
  bytesToSign,
  requiredSigners,
  SIGN_MODES,
  type SignTerms,
  signatureOf,
} from "./signParts.ts";
import type { TxParts } from "./txParts.ts";

/** The signature of a member of a threshold key, for `tx multisign`. */
export function multisigPart(
  parts: TxParts,
  signer: Signer,
  multisig: string,
  terms: SignTerms,
): JsonObject {
  if (terms.mode !== SIGN_MODES["amino-json"])
    throw new CliError("members of a threshold key sign with --sign-mode amino-json");
  const required = requiredSigners(parts);
  if (!required.includes(multisig))
    throw new CliError(
      `${multisig} does not sign this transaction: its signers are ${required.join(", ")}`,
    );
  const signature = signatureOf(signer, bytesToSign(parts, multisig, signer.publicKey, terms));
  const single = { mode: terms.mode, signature };
  const data = { single, multi: undefined };
  const publicKey = signer.publicKey && encodePublicKey(signer.publicKey);
  const signatures = [{ publicKey, data, sequence: terms.sequence }];
  return toJson(SignatureDescriptors, { signatures }, registry);
}
