import type { JsonValue } from "@milkyway/codec";
import { recordPublicKey } from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, repeated, required } from "../../command.ts";
import { switchFlag, textFlag } from "../../flag.ts";
import { chainOf } from "../chainFlags.ts";
import { findKey } from "../keyring/findKey.ts";
import type { Keyring } from "../keyring/keyring.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { addressBytes, addressText } from "../values/addresses.ts";
import { type AccountState, chainIdOf, signerState } from "./accountState.ts";
import { multisigPart } from "./multisigPart.ts";
import { signaturesJson } from "./signatureDescriptor.ts";
import { type Signer, signerOfFlags } from "./signer.ts";
import { requiredSigners, SIGN_MODES, type SignTerms, withSignatures } from "./signParts.ts";
import { documentFlags, parseJson, readText, txFromJson, txJson, writeDocument } from "./txFile.ts";
import { txFlags } from "./txFlags.ts";
import type { TxParts } from "./txParts.ts";

interface SignJob {
  readonly signer: Signer;
  /** Address of the threshold key in whose name is signed. */
  readonly multisig: string | undefined;
  readonly terms: SignTerms;
}

async function addressOf(text: string, keyring: Keyring): Promise<string> {
  if (addressBytes(text) !== undefined) return text;
  return addressText(recordPublicKey(await findKey(keyring, text)).address);
}

async function jobOf(invocation: Invocation): Promise<SignJob> {
  const { flags } = invocation;
  const keyring = openKeyring(invocation);
  const signer = await signerOfFlags(invocation, keyring, undefined);
  const chain = chainOf(invocation);
  const named = flags.text("multisig");
  const multisig = named === "" ? undefined : await addressOf(named, keyring);
  const state: AccountState = await signerState(invocation, chain, multisig ?? signer.address);
  const isAmino = multisig !== undefined && !flags.isSet("sign-mode");
  const mode = isAmino ? SIGN_MODES["amino-json"] : SIGN_MODES[flags.text("sign-mode")];
  const chainId = await chainIdOf(invocation, chain);
  return { signer, multisig, terms: { ...state, chainId, mode: mode ?? 1 } };
}

function checkMode(parts: TxParts, { terms }: SignJob): void {
  const count = requiredSigners(parts).length;
  if (count > 1 && terms.mode === SIGN_MODES.direct)
    throw new CliError(
      `${count} accounts sign this transaction, and in mode direct one can sign alone only`,
      { hint: "Sign it with --sign-mode amino-json." },
    );
}

function signed(parts: TxParts, job: SignJob, { flags }: Invocation): JsonValue {
  if (job.multisig !== undefined) return multisigPart(parts, job.signer, job.multisig, job.terms);
  checkMode(parts, job);
  const fresh = flags.isOn("overwrite") ? { ...parts, signerInfos: [], signatures: [] } : parts;
  const done = withSignatures(fresh, [job]);
  const place = requiredSigners(parts).indexOf(job.signer.address);
  return flags.isOn("signature-only") ? signaturesJson(done, [place]) : txJson(done);
}

async function sign(invocation: Invocation): Promise<void> {
  const [file = ""] = invocation.args;
  const parts = txFromJson(parseJson(await readText(file, invocation), file), file);
  writeDocument(invocation, [signed(parts, await jobOf(invocation), invocation)]);
}

const signingFlags = {
  ...txFlags,
  ...documentFlags,
  multisig: textFlag("sign as a member of this threshold key, by name or address"),
  "signature-only": switchFlag("print the signature alone"),
};

/** `tx sign`. */
export const signCommand: Command = {
  name: "sign",
  summary: "Sign a transaction that was made with --generate-only",
  args: [required("file")],
  flags: { ...signingFlags, overwrite: switchFlag("drop signatures that it has") },
  examples: [
    "milkywayd tx sign tx.json --from alice > signed.json",
    "milkywayd tx sign tx.json --from alice --multisig team > alice.json",
  ],
  run: sign,
};

/** Transactions of files that hold one in each line. */
async function readBatch(invocation: Invocation): Promise<readonly TxParts[]> {
  const all: TxParts[] = [];
  for (const file of invocation.args) {
    const lines = (await readText(file, invocation)).split("\n");
    lines.forEach((line, at) => {
      const where = `line ${at + 1} of ${file}`;
      if (line.trim() !== "") all.push(txFromJson(parseJson(line, where), where));
    });
  }
  if (all.length === 0) throw new CliError(`${invocation.args.join(", ")} holds no transaction`);
  return all;
}

/** One transaction with the messages of all, and all their gas and fees. */
function appended(all: readonly TxParts[]): TxParts {
  const [first] = all as readonly [TxParts];
  const amounts = new Map<string, bigint>();
  for (const { fee } of all)
    for (const { denom, amount } of fee.amount)
      amounts.set(denom, (amounts.get(denom) ?? 0n) + amount);
  const amount = [...amounts]
    .map(([denom, sum]) => ({ denom, amount: sum }))
    .sort((a, b) => (a.denom < b.denom ? -1 : 1));
  const gasLimit = all.reduce((sum, { fee }) => sum + fee.gasLimit, 0n);
  const messages = all.flatMap(({ body }) => body.messages);
  return {
    ...first,
    body: { ...first.body, messages },
    fee: { ...first.fee, amount, gasLimit },
    signerInfos: [],
    signatures: [],
  };
}

async function signBatch(invocation: Invocation): Promise<void> {
  const all = await readBatch(invocation);
  const txs = invocation.flags.isOn("append") ? [appended(all)] : all;
  const job = await jobOf(invocation);
  const lines = txs.map((parts, at) => {
    const terms = { ...job.terms, sequence: job.terms.sequence + BigInt(at) };
    return signed(parts, { ...job, terms }, invocation);
  });
  writeDocument(invocation, lines);
}

/** `tx sign-batch`. */
export const signBatchCommand: Command = {
  name: "sign-batch",
  summary:
    "Sign the transactions of files, one in each line, with sequences that follow each other",
  args: [repeated("file")],
  flags: {
    ...signingFlags,
    overwrite: switchFlag("drop signatures that they have", true),
    append: switchFlag("make one transaction of all messages, and sign that"),
  },
  examples: ["milkywayd tx sign-batch txs.json --from alice > signed.json"],
  run: signBatch,
};
