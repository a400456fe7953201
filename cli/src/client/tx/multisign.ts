import {
  addSignature,
  bitAt,
  emptyMultisignature,
  encodePublicKey,
  encodeSignatureData,
  isMultiSignatureData,
  type MultiSignatureData,
  type MultisigPublicKey,
  recordPublicKey,
} from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, repeated, required } from "../../command.ts";
import { switchFlag, textFlag } from "../../flag.ts";
import { chainOf } from "../chainFlags.ts";
import { findKey } from "../keyring/findKey.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { addressText } from "../values/addresses.ts";
import { chainIdOf, signerState } from "./accountState.ts";
import { type ReadSignature, signaturesFromJson, signaturesJson } from "./signatureDescriptor.ts";
import { bytesToSign, requiredSigners, type SignTerms } from "./signParts.ts";
import { documentFlags, parseJson, readText, txFromJson, txJson, writeDocument } from "./txFile.ts";
import { txFlags } from "./txFlags.ts";
import type { TxParts } from "./txParts.ts";

interface Team {
  readonly key: MultisigPublicKey;
  readonly address: string;
}

async function teamOf(invocation: Invocation): Promise<Team> {
  const name = invocation.args[1] ?? "";
  const key = recordPublicKey(await findKey(openKeyring(invocation), name));
  if (key.kind !== "multisig") throw new CliError(`key ${name} is no threshold key`);
  return { key, address: addressText(key.address) };
}

/** Adds a member's signature, which must be valid. */
function added(
  team: Team,
  parts: TxParts,
  data: MultiSignatureData,
  { publicKey, data: own, sequence }: ReadSignature,
  terms: SignTerms,
): MultiSignatureData {
  const who = addressText(publicKey.address);
  if (isMultiSignatureData(own))
    throw new CliError(`the signature of ${who} is itself a threshold's`);
  const isMember = team.key.publicKeys.some((member) => member.address === publicKey.address);
  if (!isMember) throw new CliError(`${who} is no member of the threshold key ${team.address}`);
  if (sequence !== terms.sequence)
    throw new CliError(
      `the signature of ${who} is for sequence ${sequence}, and the account is at ${terms.sequence}`,
    );
  const text = bytesToSign(parts, team.address, publicKey, { ...terms, mode: own.mode });
  if (!publicKey.verify(text, own.signature))
    throw new CliError(`the signature of ${who} is not valid for this transaction`, {
      hint: "All members must sign the same file, with the same --chain-id, account number and sequence.",
    });
  return addSignature(team.key, data, publicKey, own);
}

function assembled(
  team: Team,
  parts: TxParts,
  given: readonly ReadSignature[],
  terms: SignTerms,
): TxParts {
  const place = requiredSigners(parts).indexOf(team.address);
  if (place < 0) throw new CliError(`${team.address} does not sign this transaction`);
  let data = emptyMultisignature(team.key);
  for (const signature of given) data = added(team, parts, data, signature, terms);
  const { bitArray } = data;
  const count = team.key.publicKeys.filter((_, i) => bitArray && bitAt(bitArray, i)).length;
  if (count < team.key.threshold)
    throw new CliError(`${team.key.threshold} members must sign, and ${count} did`);
  const { modeInfo, signature } = encodeSignatureData(data);
  const info = { publicKey: encodePublicKey(team.key), modeInfo, sequence: terms.sequence };
  return {
    ...parts,
    signerInfos: parts.signerInfos.toSpliced(place, 1, info),
    signatures: parts.signatures.toSpliced(place, 1, signature),
  };
}

async function termsOf(invocation: Invocation, { address }: Team): Promise<SignTerms> {
  const chain = chainOf(invocation);
  const state = await signerState(invocation, chain, address);
  return { ...state, chainId: await chainIdOf(invocation, chain), mode: 127 };
}

async function multisign(invocation: Invocation): Promise<void> {
  const [file = "", , ...files] = invocation.args;
  const parts = txFromJson(parseJson(await readText(file, invocation), file), file);
  const team = await teamOf(invocation);
  const given: ReadSignature[] = [];
  for (const path of files)
    given.push(...signaturesFromJson(parseJson(await readText(path, invocation), path), path));
  const done = assembled(team, parts, given, await termsOf(invocation, team));
  const place = requiredSigners(parts).indexOf(team.address);
  const isAlone = invocation.flags.isOn("signature-only");
  writeDocument(invocation, [isAlone ? signaturesJson(done, [place]) : txJson(done)]);
}

const flags = {
  ...txFlags,
  ...documentFlags,
  "signature-only": switchFlag("print the signature alone"),
  multisig: textFlag("address of the threshold key", "", { hidden: true }),
};

/** `tx multi-sign`. */
export const multisignCommand: Command = {
  name: "multi-sign",
  aliases: ["multisign"],
  summary: "Put the signatures of a threshold key's members together",
  args: [required("file"), required("name"), repeated("signature")],
  flags,
  examples: ["milkywayd tx multi-sign tx.json team alice.json bob.json > signed.json"],
  run: multisign,
};

async function lines(path: string, invocation: Invocation): Promise<readonly string[]> {
  return (await readText(path, invocation)).split("\n").filter((line) => line.trim() !== "");
}

async function multisignBatch(invocation: Invocation): Promise<void> {
  const [file = "", , ...files] = invocation.args;
  const team = await teamOf(invocation);
  const terms = await termsOf(invocation, team);
  const signatures: (readonly string[])[] = [];
  for (const path of files) signatures.push(await lines(path, invocation));
  const txs = await lines(file, invocation);
  const done = txs.map((line, at) => {
    const where = `line ${at + 1} of ${file}`;
    const parts = txFromJson(parseJson(line, where), where);
    const given = signatures.flatMap((list, i) => {
      const from = `line ${at + 1} of ${files[i]}`;
      const text = list[at];
      if (text === undefined) throw new CliError(`${from} is missing: it has no signature`);
      return signaturesFromJson(parseJson(text, from), from);
    });
    const sequence = terms.sequence + BigInt(at);
    return txJson(assembled(team, parts, given, { ...terms, sequence }));
  });
  writeDocument(invocation, done);
}

/** `tx multisign-batch`. */
export const multisignBatchCommand: Command = {
  name: "multisign-batch",
  aliases: ["multi-sign-batch"],
  summary: "As multi-sign, for files with a transaction and a signature in each line",
  args: [required("file"), required("name"), repeated("signature-file")],
  flags,
  examples: ["milkywayd tx multisign-batch txs.json team alice.json bob.json > signed.json"],
  run: multisignBatch,
};
