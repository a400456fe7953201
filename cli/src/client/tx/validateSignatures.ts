import {
  decodePublicKey,
  decodeSignatureData,
  isMultiSignatureData,
  verifyMultisignature,
} from "@milkyway/crypto";
import { type Command, type Invocation, required } from "../../command.ts";
import { chainOf } from "../chainFlags.ts";
import { addressText } from "../values/addresses.ts";
import { chainIdOf, signerState } from "./accountState.ts";
import { bytesToSign, requiredSigners, type SignTerms } from "./signParts.ts";
import { readTxFile } from "./txFile.ts";
import { txFlags } from "./txFlags.ts";
import type { TxParts } from "./txParts.ts";

/** What is wrong with the signature at a place; `undefined` when it is valid. */
function fault(parts: TxParts, place: number, address: string, terms: SignTerms) {
  const info = parts.signerInfos[place];
  const signature = parts.signatures[place];
  if (info?.publicKey === undefined || info.modeInfo === undefined || signature === undefined)
    return "MISSING";
  const key = decodePublicKey(info.publicKey);
  if (addressText(key.address) !== address) return "ERROR: the key is not that of the signer";
  const data = decodeSignatureData(info.modeInfo, signature);
  const text = (mode: number) =>
    bytesToSign(parts, address, key, { ...terms, mode, sequence: info.sequence });
  try {
    if (!isMultiSignatureData(data))
      return key.verify(text(data.mode), data.signature) ? undefined : "ERROR: it is not valid";
    if (key.kind !== "multisig") return "ERROR: the key is no threshold key";
    verifyMultisignature(key, data, {
      signBytes: text,
      verify: (member, bytes, own) => member.verify(bytes, own),
    });
    return undefined;
  } catch (error) {
    return `ERROR: ${error instanceof Error ? error.message : error}`;
  }
}

async function validate(invocation: Invocation): Promise<number> {
  const { terminal, args } = invocation;
  const parts = await readTxFile(args[0] ?? "", invocation);
  const chain = chainOf(invocation);
  const chainId = await chainIdOf(invocation, chain);
  const signers = requiredSigners(parts);
  terminal.out("Signers:");
  for (const [at, address] of signers.entries()) terminal.out(`  ${at}: ${address}`);
  terminal.out("");
  terminal.out("Signatures:");
  let isValid = signers.length === parts.signatures.length;
  for (const [at, address] of signers.entries()) {
    const state = await signerState(invocation, chain, address);
    const wrong = fault(parts, at, address, { ...state, chainId, mode: 0 });
    isValid &&= wrong === undefined;
    terminal.out(`  ${at}: ${address}\t\t\t[${wrong ?? "OK"}]`);
  }
  if (parts.signatures.length > signers.length)
    terminal.out(`${parts.signatures.length - signers.length} signatures are by nobody who signs`);
  return isValid ? 0 : 1;
}

/** `tx validate-signatures`. */
export const validateSignaturesCommand: Command = {
  name: "validate-signatures",
  summary:
    "Check the signatures of a transaction; the exit code says whether all are there and valid",
  args: [required("file")],
  flags: txFlags,
  examples: ["milkywayd tx validate-signatures signed.json"],
  run: validate,
};
