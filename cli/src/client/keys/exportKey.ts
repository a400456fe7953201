import { fromHex, toHex } from "@milkyway/bytes";
import {
  armorPrivateKey,
  armorPublicKey,
  createPrivateKey,
  localRecord,
  type PrivateKey,
  publicRecord,
  recordPrivateKey,
  recordPublicKey,
  unarmorPrivateKey,
  unarmorPublicKey,
  WrongPassphrase,
} from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, optional, required } from "../../command.ts";
import { switchFlag } from "../../flag.ts";
import { askNewPassphrase } from "../keyring/askPassphrase.ts";
import { findKey } from "../keyring/findKey.ts";
import type { Keyring } from "../keyring/keyring.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { readFileBytes } from "../values/textReader.ts";
import { checkKeyName } from "./checkKeyName.ts";
import { keysFlags } from "./keysFlags.ts";

async function exportKey(invocation: Invocation): Promise<void> {
  const { flags, terminal } = invocation;
  const [name = ""] = invocation.args;
  const record = await findKey(openKeyring(invocation), name);
  const isPlain = flags.isOn("unarmored-hex");
  if (isPlain !== flags.isOn("unsafe"))
    throw new CliError(
      "the private key is printed in the open only if --unarmored-hex and --unsafe are both given",
    );
  if (record.local === undefined) {
    if (isPlain) throw new CliError(`the keyring has no private key of ${name}`);
    return terminal.out(armorPublicKey(recordPublicKey(record)));
  }
  const key = recordPrivateKey(record);
  if (!isPlain)
    return terminal.out(armorPrivateKey(key, await askNewPassphrase(terminal, "encryption")));
  const question = "WARNING: the private key will be printed in the open. Continue? [y/N]: ";
  const isSure = flags.isOn("yes") || /^y(?:es)?$/i.test((await terminal.ask(question)) ?? "");
  if (!isSure) throw new CliError(`${name} was not exported`);
  terminal.out(toHex(key.bytes));
}

/** `keys export`. */
export const exportCommand: Command = {
  name: "export",
  summary: "Print a key, encrypted under a passphrase of its own",
  args: [required("name")],
  flags: {
    ...keysFlags,
    "unarmored-hex": switchFlag("print the private key in hex; needs --unsafe"),
    unsafe: switchFlag("allow what gives a key away"),
    yes: switchFlag("do not ask", false, { short: "y" }),
  },
  examples: ["milkywayd keys export alice > alice.asc"],
  run: exportKey,
};

async function saveNew(keyring: Keyring, name: string, key: PrivateKey): Promise<void> {
  checkKeyName(name);
  if ((await keyring.get(name)) !== undefined)
    throw new CliError(`there is a key ${name} already; delete it or take another name`);
  await keyring.save(localRecord(name, key));
}

async function importKey(invocation: Invocation): Promise<void> {
  const { terminal } = invocation;
  const [name = "", file = ""] = invocation.args;
  const armor = new TextDecoder().decode(readFileBytes(file));
  const keyring = openKeyring(invocation);
  if (armor.includes("TENDERMINT PUBLIC KEY")) {
    checkKeyName(name);
    return keyring.save(publicRecord(name, unarmorPublicKey(armor)));
  }
  const question = "Enter passphrase to decrypt your key: ";
  const passphrase = (await terminal.ask(question, { hidden: true })) ?? "";
  let key: PrivateKey;
  try {
    key = unarmorPrivateKey(armor, passphrase);
  } catch (error) {
    if (error instanceof WrongPassphrase)
      throw new CliError(`cannot import ${file}: the passphrase is wrong`);
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`cannot import ${file}: ${reason}`);
  }
  await saveNew(keyring, name, key);
}

/** `keys import`. */
export const importCommand: Command = {
  name: "import",
  summary: "Take in a key that was exported",
  args: [required("name"), required("keyfile")],
  flags: keysFlags,
  examples: ["milkywayd keys import alice alice.asc"],
  run: importKey,
};

async function importHex(invocation: Invocation): Promise<void> {
  const { terminal } = invocation;
  const [name = "", given] = invocation.args;
  const question = "Enter hex private key: ";
  const hex = given ?? (await terminal.ask(question, { hidden: true })) ?? "";
  if (!/^(?:0x)?[0-9a-f]{64}$/i.test(hex.trim()))
    throw new CliError("that is no private key: it has 64 hexadecimal digits");
  const bytes = fromHex(hex.trim().replace(/^0x/i, "").toLowerCase());
  let key: PrivateKey;
  try {
    key = createPrivateKey("secp256k1", bytes);
  } catch {
    throw new CliError("that is no private key: the number is zero or too large");
  }
  await saveNew(openKeyring(invocation), name, key);
}

/** `keys import-hex`. */
export const importHexCommand: Command = {
  name: "import-hex",
  summary: "Take in a private key in hex; asked for unless given",
  args: [required("name"), optional("hex")],
  flags: keysFlags,
  examples: ["milkywayd keys import-hex alice"],
  run: importHex,
};
