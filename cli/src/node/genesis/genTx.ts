import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type GenesisValidator, genTxJson, objectsAt } from "@milkyway/app";
import { fromBase64 } from "@milkyway/bytes";
import { isJsonObject, type JsonObject } from "@milkyway/codec";
import type { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import { decodePrivateKey, type PrivateKey, recordPublicKey } from "@milkyway/crypto";
import { type Coin, type Dec, parseCoin, parseDec } from "@milkyway/math";
import { COMET_TABLE, loadConfig, messageOf, nodeHome } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { findKey } from "../../client/keyring/findKey.ts";
import { keyringFlags, openKeyring } from "../../client/keyring/openKeyring.ts";
import { addressText } from "../../client/values/addresses.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { decimalFlag, integerFlag, textFlag } from "../../flag.ts";
import { nodeIdOf, validatorKeyOf } from "../comet/nodeFiles.ts";
import { overrideOf } from "../nodeConfig.ts";
import { type GenesisFile, readGenesisJson } from "./genesisFile.ts";

function privateKeyOf(record: Record): PrivateKey {
  const any = record.local?.privKey;
  if (any === undefined)
    throw new CliError(`the key "${record.name}" has no private half here, so it cannot sign`);
  return decodePrivateKey(any);
}

/** The key of `--pubkey`, else that of the home. */
function consensusKeyOf({ flags, home }: Invocation): Uint8Array {
  const text = flags.text("pubkey");
  if (text === "") return validatorKeyOf(nodeHome(home));
  try {
    const json: unknown = JSON.parse(text);
    const key = isJsonObject(json as JsonObject) ? (json as JsonObject).key : undefined;
    const bytes = fromBase64(String(key));
    if (bytes.length === 32) return bytes;
  } catch {}
  throw new CliError(
    `invalid value "${text}" for --pubkey: must be what "comet show-validator" shows`,
  );
}

/** Refuses a delegation that the account cannot pay at the start of the chain. */
export function checkGenesisBalance({ appState }: GenesisFile, address: string, coin: Coin): void {
  const balance = objectsAt(appState, "bank.balances").find((each) => each.address === address);
  if (balance === undefined)
    throw new CliError(`account ${address} does not have a balance in the genesis state`, {
      hint: "'milkywayd genesis add-genesis-account' gives it one.",
    });
  const { denom, amount } = coin;
  const coins = Array.isArray(balance.coins) ? balance.coins : [];
  const own = coins.find((each) => isJsonObject(each) && each.denom === denom) as JsonObject;
  const has = BigInt(String(own?.amount ?? 0));
  if (has < amount)
    throw new CliError(
      `account ${address} has a balance in genesis, but it only has ${has}${denom} available to stake, not ${amount}${denom}`,
    );
}

function decimalOf({ flags }: Invocation, name: string): Dec {
  try {
    return parseDec(flags.decimal(name));
  } catch (error) {
    throw new CliError(`invalid value for --${name}: ${messageOf(error)}`);
  }
}

function amountOf(text: string): Coin {
  try {
    return parseCoin(text);
  } catch (error) {
    throw new CliError(`invalid value "${text}" for the amount: ${messageOf(error)}`);
  }
}

async function validatorOf(
  invocation: Invocation,
  file: GenesisFile,
  id: string,
): Promise<GenesisValidator> {
  const { args, flags } = invocation;
  const [keyName = "", amount = ""] = args;
  const record = await findKey(openKeyring(invocation), keyName);
  const selfDelegation = amountOf(amount);
  checkGenesisBalance(file, addressText(recordPublicKey(record).address), selfDelegation);
  const home = nodeHome(invocation.home);
  const { values } = loadConfig(COMET_TABLE, home.configToml, overrideOf(invocation));
  return {
    key: privateKeyOf(record),
    consensusKey: consensusKeyOf(invocation),
    moniker: flags.text("moniker") || values.text("moniker"),
    selfDelegation,
    chainId: flags.text("chain-id") || file.chainId,
    memo: `${id}@${flags.text("ip")}:${flags.integer("p2p-port")}`,
    description: {
      identity: flags.text("identity"),
      website: flags.text("website"),
      securityContact: flags.text("security-contact"),
      details: flags.text("details"),
    },
    commission: {
      rate: decimalOf(invocation, "commission-rate"),
      maxRate: decimalOf(invocation, "commission-max-rate"),
      maxChangeRate: decimalOf(invocation, "commission-max-change-rate"),
    },
    minSelfDelegation: flags.integer("min-self-delegation"),
  };
}

async function run(invocation: Invocation): Promise<void> {
  const { flags, terminal } = invocation;
  const home = nodeHome(invocation.home);
  const file = readGenesisJson(home.genesis);
  const id = flags.text("node-id") || nodeIdOf(home);
  const validator = await validatorOf(invocation, file, id);
  const text = `${JSON.stringify(genTxJson(validator))}\n`;
  const path = flags.text("output-document") || join(home.config, "gentx", `gentx-${id}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  terminal.err(`Genesis transaction written to "${path}"`);
}

/** The transaction with which a validator joins a chain that has not begun. */
export const genTx: Command = {
  name: "gentx",
  summary: "Sign the transaction with which this node's validator joins a chain at its start",
  args: [required("key_name"), required("amount")],
  flags: {
    ...keyringFlags,
    "chain-id": textFlag("the chain; that of the genesis when left out"),
    moniker: textFlag("name of the validator; that of the node when left out"),
    identity: textFlag("identity, such as of Keybase"),
    website: textFlag("website"),
    "security-contact": textFlag("address for reports about security"),
    details: textFlag("anything else"),
    "commission-rate": decimalFlag("commission of the beginning", "0.1"),
    "commission-max-rate": decimalFlag("highest commission", "0.2"),
    "commission-max-change-rate": decimalFlag("most that commission changes in a day", "0.01"),
    "min-self-delegation": integerFlag("least stake of the operator", 1),
    pubkey: textFlag("key with which blocks are signed; that of the home when left out"),
    ip: textFlag("address for peers", "127.0.0.1"),
    "p2p-port": integerFlag("port for peers", 26656),
    "node-id": textFlag("id of the node; that of the home when left out"),
    "output-document": textFlag("file to write to"),
  },
  examples: ["milkywayd genesis gentx alice 1000000umilk --chain-id milkyway-test-1"],
  run,
};
