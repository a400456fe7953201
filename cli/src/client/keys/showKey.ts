import { binToBytes, compareBytes } from "@milkyway/bytes";
import type { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import { LegacyAminoPublicKey, publicRecord, recordPublicKey } from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, repeated } from "../../command.ts";
import { integerFlag, switchFlag } from "../../flag.ts";
import { findKey } from "../keyring/findKey.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { printValue } from "../output/printValue.ts";
import type { AddressKind } from "../values/addresses.ts";
import { keyOutput, publicKeyJson } from "./keyOutput.ts";
import { bechFlag, keysFlags } from "./keysFlags.ts";

const KINDS: Readonly<{ [bech: string]: AddressKind }> = {
  acc: "account",
  val: "validator",
  cons: "consensus",
};

function threshold(records: readonly Record[], { flags }: Invocation): Record {
  const least = flags.integer("multisig-threshold");
  if (least < 1n || least > BigInt(records.length))
    throw new CliError(`--multisig-threshold must be from 1 to ${records.length} for these keys`);
  const keys = records.map(recordPublicKey);
  keys.sort((a, b) => compareBytes(binToBytes(a.address), binToBytes(b.address)));
  return publicRecord("multi", new LegacyAminoPublicKey(Number(least), keys));
}

async function showKey(invocation: Invocation): Promise<void> {
  const { args, flags, terminal } = invocation;
  const keyring = openKeyring(invocation);
  const records: Record[] = [];
  for (const name of args) records.push(await findKey(keyring, name));
  const [first] = records;
  if (first === undefined) throw new CliError("name at least one key");
  const record = records.length === 1 ? first : threshold(records, invocation);
  const [onlyAddress, onlyKey] = [flags.isOn("address"), flags.isOn("pubkey")];
  if (onlyAddress && onlyKey) throw new CliError("--address and --pubkey cannot both be given");
  const output = keyOutput(record, KINDS[flags.text("bech")]);
  if (onlyAddress) terminal.out(String(output.address));
  else if (onlyKey) terminal.out(publicKeyJson(recordPublicKey(record)));
  else printValue(invocation, flags.text("output") === "json" ? output : [output]);
}

/** `keys show`. */
export const showCommand: Command = {
  name: "show",
  summary: "Show a key, or the threshold key of several",
  args: [repeated("name_or_address")],
  flags: {
    ...keysFlags,
    ...bechFlag,
    address: switchFlag("show the address only", false, { short: "a" }),
    pubkey: switchFlag("show the public key only", false, { short: "p" }),
    "multisig-threshold": integerFlag("how many of several keys must sign", 1),
  },
  examples: ["milkywayd keys show alice -a", "milkywayd keys show alice --bech val -a"],
  run: showKey,
};
