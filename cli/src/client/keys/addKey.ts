import { registry } from "@milkyway/app";
import { binToBytes, compareBytes } from "@milkyway/bytes";
import { Any, fromJson, type JsonObject, type JsonValue } from "@milkyway/codec";
import type { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import {
  createMnemonic,
  createPrivateKey,
  decodePublicKey,
  derivePrivateKey,
  hdPath,
  isMnemonic,
  LegacyAminoPublicKey,
  localRecord,
  mnemonicToSeed,
  type PublicKey,
  publicRecord,
  recordPublicKey,
} from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { integerFlag, listFlag, switchFlag, textFlag } from "../../flag.ts";
import { findKey } from "../keyring/findKey.ts";
import type { Keyring } from "../keyring/keyring.ts";
import { createMemoryKeyring } from "../keyring/memoryKeyring.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { printValue } from "../output/printValue.ts";
import { checkKeyName } from "./checkKeyName.ts";
import { keyOutput } from "./keyOutput.ts";
import { keysFlags } from "./keysFlags.ts";

interface Made {
  readonly record: Record;
  /** Words that were made up for it. */
  readonly mnemonic?: string;
}

/** A public key from its JSON, as `keys show --pubkey` prints it. */
export function publicKeyFromJson(text: string): PublicKey {
  try {
    return decodePublicKey(fromJson(Any, JSON.parse(text) as JsonValue, registry));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`--pubkey is no public key: ${reason}`, {
      hint: `It looks like '{"@type":"/cosmos.crypto.secp256k1.PubKey","key":"…"}'.`,
    });
  }
}

async function multisig(name: string, { flags }: Invocation, keyring: Keyring): Promise<Record> {
  const members = flags.list("multisig");
  const threshold = flags.integer("multisig-threshold");
  if (threshold < 1n || threshold > BigInt(members.length))
    throw new CliError(
      `--multisig-threshold must be from 1 to ${members.length}, the number of keys in --multisig`,
    );
  const keys: PublicKey[] = [];
  for (const member of members) keys.push(recordPublicKey(await findKey(keyring, member)));
  if (!flags.isOn("nosort"))
    keys.sort((a, b) => compareBytes(binToBytes(a.address), binToBytes(b.address)));
  return publicRecord(name, new LegacyAminoPublicKey(Number(threshold), keys));
}

function path({ flags }: Invocation): string {
  const given = flags.text("hd-path");
  const [account, index] = [flags.integer("account"), flags.integer("index")];
  if (given !== "") {
    if (flags.isSet("account") || flags.isSet("index"))
      throw new CliError("--hd-path holds account and index: it cannot be given with them");
    return given;
  }
  return hdPath(Number(account), Number(index));
}

async function words({ flags, terminal }: Invocation): Promise<string> {
  if (!flags.isOn("recover")) return createMnemonic();
  const answer = await terminal.ask("Enter your bip39 mnemonic: ", {
    hidden: terminal.isInteractive,
  });
  const mnemonic = (answer ?? "").trim().replaceAll(/\s+/g, " ");
  if (!isMnemonic(mnemonic))
    throw new CliError(
      "that is no mnemonic: it has 12, 15, 18, 21 or 24 English words, the last of which is a check",
    );
  return mnemonic;
}

async function passphrase({ flags, terminal }: Invocation): Promise<string> {
  if (!flags.isOn("interactive")) return "";
  const question = "Enter your bip39 passphrase, or nothing: ";
  return (await terminal.ask(question, { hidden: true })) ?? "";
}

async function makeKey(name: string, invocation: Invocation, keyring: Keyring): Promise<Made> {
  const { flags } = invocation;
  const pubkey = flags.text("pubkey");
  if (pubkey !== "") return { record: publicRecord(name, publicKeyFromJson(pubkey)) };
  if (flags.list("multisig").length > 0)
    return { record: await multisig(name, invocation, keyring) };
  const mnemonic = await words(invocation);
  const seed = mnemonicToSeed(mnemonic, await passphrase(invocation));
  let secret: Uint8Array;
  try {
    secret = derivePrivateKey(seed, path(invocation));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`invalid value for --hd-path: ${reason}`);
  }
  const record = localRecord(name, createPrivateKey("secp256k1", secret));
  return flags.isOn("recover") ? { record } : { record, mnemonic };
}

/** Refuses a name or an address that is taken, unless the user wants it replaced. */
async function checkFree(keyring: Keyring, record: Record, { terminal }: Invocation) {
  const other = await keyring.nameOf(recordPublicKey(record).address);
  if (other !== undefined && other !== record.name)
    throw new CliError(`the keyring has this key already, under the name ${other}`);
  if ((await keyring.get(record.name)) === undefined) return;
  const question = `override the existing name ${record.name} [y/N]: `;
  const answer = await terminal.ask(question);
  if (!/^y(?:es)?$/i.test(answer?.trim() ?? ""))
    throw new CliError(`there is a key ${record.name} already; nothing was changed`);
  await keyring.remove(record.name);
}

const BACKUP = `
**Important** write this mnemonic phrase in a safe place.
It is the only way to recover your account if you ever forget your password.
`;

function show(invocation: Invocation, { record, mnemonic }: Made): void {
  const { flags, terminal } = invocation;
  const output = keyOutput(record);
  const isShown = mnemonic !== undefined && !flags.isOn("no-backup");
  const isJson = flags.text("output") === "json";
  const json: JsonObject = isShown ? { ...output, mnemonic } : output;
  printValue(invocation, isJson ? json : [output]);
  if (isShown && !isJson) terminal.err(`${BACKUP}\n${mnemonic}`);
}

async function addKey(invocation: Invocation): Promise<void> {
  const [name = ""] = invocation.args;
  checkKeyName(name);
  const { flags } = invocation;
  const keyring = flags.isOn("dry-run") ? createMemoryKeyring() : openKeyring(invocation);
  const members = flags.isOn("dry-run") ? openKeyring(invocation) : keyring;
  const made = await makeKey(name, invocation, members);
  await checkFree(keyring, made.record, invocation);
  await keyring.save(made.record);
  show(invocation, made);
}

/** `keys add`. */
export const addCommand: Command = {
  name: "add",
  summary: "Make a key, recover one, or note a public or threshold key",
  args: [required("name")],
  flags: {
    ...keysFlags,
    recover: switchFlag("recover the key of a mnemonic, instead of making one"),
    interactive: switchFlag("ask for a BIP-39 passphrase", false, { short: "i" }),
    "no-backup": switchFlag("do not print the mnemonic"),
    "dry-run": switchFlag("make a key and forget it"),
    account: integerFlag("account number of the derivation"),
    index: integerFlag("address index of the derivation"),
    "hd-path": textFlag("path of the derivation, instead of account and index"),
    pubkey: textFlag("note this public key, as JSON, without a private one"),
    multisig: listFlag("make a threshold key of these keys"),
    "multisig-threshold": integerFlag("how many keys of --multisig must sign", 1),
    nosort: switchFlag("keep the order of --multisig"),
    "key-type": textFlag("kind of key", "secp256k1", { choices: ["secp256k1"] }),
    "coin-type": integerFlag("coin type of the derivation", 118, { hidden: true }),
  },
  examples: [
    "milkywayd keys add alice",
    "milkywayd keys add alice --recover",
    "milkywayd keys add team --multisig alice,bob,carol --multisig-threshold 2",
  ],
  run: addKey,
};
