import { registry } from "@milkyway/app";
import { signBytes, txSignerTexts } from "@milkyway/codec";
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import type { SignerInfo } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { encodePublicKey, type PublicKey, recordPrivateKey, sha256 } from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import { addressBytes, addressText } from "../values/addresses.ts";
import type { AccountState } from "./accountState.ts";
import type { Signer } from "./signer.ts";
import { encodeParts, readTxBytes, type TxParts } from "./txParts.ts";

/** Numbers of the sign modes that `--sign-mode` names. */
export const SIGN_MODES: Readonly<Record<string, number>> = {
  direct: SignMode.SIGN_MODE_DIRECT,
  "amino-json": SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
};

/** What is signed, besides the transaction. */
export interface SignTerms extends AccountState {
  readonly chainId: string;
  readonly mode: number;
}

/** Addresses of all who must sign a transaction, in order. */
export function requiredSigners(parts: TxParts): readonly string[] {
  const texts = txSignerTexts(readTxBytes(encodeParts(parts)));
  return [...new Set(texts.map(accountText))];
}

/** Validators sign with the account of the same bytes. */
function accountText(text: string): string {
  const found = addressBytes(text);
  return found === undefined ? text : addressText(found.bytes);
}

/** The bytes that the key of an address signs; for a member of a threshold key the address is that of the threshold key. */
export function bytesToSign(
  parts: TxParts,
  address: string,
  publicKey: PublicKey | undefined,
  { chainId, accountNumber, sequence, mode }: SignTerms,
): Uint8Array {
  const tx = readTxBytes(encodeParts(parts));
  const feePayer = parts.fee.payer || accountText(txSignerTexts(tx)[0] ?? "");
  const key = publicKey && encodePublicKey(publicKey);
  return signBytes(
    mode,
    tx,
    { address, chainId, accountNumber, sequence, publicKey: key },
    { registry, feePayer, sha256, coinMetadata: () => undefined },
  );
}

/** The signature of a key of the keyring. */
export function signatureOf(signer: Signer, text: Uint8Array): Uint8Array {
  const { record, address } = signer;
  if (record?.local === undefined)
    throw new CliError(`the keyring has no private key of ${address}, so that it cannot sign`, {
      hint: "Print the transaction with --generate-only and sign it where the key is.",
    });
  return recordPrivateKey(record).sign(text);
}

/** One who signs, with what the chain must be told. */
export interface Signing {
  readonly signer: Signer;
  readonly terms: SignTerms;
}

/** The place of a signer among those who must sign; throws a sentence when it is none of them. */
function placeOf(required: readonly string[], address: string): number {
  const place = required.indexOf(address);
  if (place >= 0) return place;
  throw new CliError(
    `${address} does not sign this transaction: its signers are ${required.join(", ")}`,
  );
}

function infoOf({ signer, terms }: Signing): SignerInfo {
  const publicKey = signer.publicKey && encodePublicKey(signer.publicKey);
  const modeInfo = { single: { mode: terms.mode }, multi: undefined };
  return { publicKey, modeInfo, sequence: terms.sequence };
}

/** The transaction with the signatures of some who must sign it; those that were there before are replaced. */
export function withSignatures(parts: TxParts, signings: readonly Signing[]): TxParts {
  const required = requiredSigners(parts);
  const signerInfos = [...parts.signerInfos];
  for (const signing of signings) {
    const place = placeOf(required, signing.signer.address);
    if (signerInfos.length < place)
      throw new CliError(
        `${required[signerInfos.length]} must sign before ${signing.signer.address}`,
      );
    signerInfos[place] = infoOf(signing);
  }
  const prepared = { ...parts, signerInfos };
  const signatures = [...parts.signatures];
  for (const { signer, terms } of signings) {
    const text = bytesToSign(prepared, signer.address, signer.publicKey, terms);
    signatures[placeOf(required, signer.address)] = signatureOf(signer, text);
  }
  return { ...prepared, signatures };
}
