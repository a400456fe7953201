import { addGenesisAccount, type NewGenesisAccount, registry } from "@milkyway/app";
import { fromJson, isJsonObject, type JsonValue } from "@milkyway/codec";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import type { Coins } from "@milkyway/math";
import { messageOf, nodeHome } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { addressBytes, refuseAddress } from "../../client/values/addresses.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { switchFlag } from "../../flag.ts";
import { readGenesisJson, readJsonFile, writeAppState } from "./genesisFile.ts";

function coinsIn(json: JsonValue | undefined, source: string): Coins {
  try {
    return Array.isArray(json) ? json.map((coin) => fromJson(Coin, coin, registry)) : [];
  } catch (error) {
    throw new CliError(`${source}: ${messageOf(error)}`);
  }
}

function secondsIn(json: JsonValue | undefined, source: string): bigint {
  const text = String(json ?? 0);
  if (!/^\d{1,18}$/.test(text)) throw new CliError(`${source}: "${text}" is no number of seconds`);
  return BigInt(text);
}

function accountIn(json: JsonValue, index: number, appends: boolean): NewGenesisAccount {
  const source = `account ${index + 1} of the file`;
  if (!isJsonObject(json)) throw new CliError(`${source} is no object`);
  const address = String(json.address ?? "");
  if (addressBytes(address)?.kind !== "account") refuseAddress(address, "account", source);
  const vesting = coinsIn(json.vesting_amt, source);
  const moduleName = String(json.module_name ?? "");
  return {
    address,
    coins: coinsIn(json.coins, source),
    appends,
    ...(moduleName === "" ? {} : { moduleName }),
    ...(vesting.length === 0
      ? {}
      : {
          vesting: {
            coins: vesting,
            start: secondsIn(json.vesting_start, source),
            end: secondsIn(json.vesting_end, source),
          },
        }),
  };
}

async function run({ args: [path = ""], flags, home }: Invocation): Promise<void> {
  const json = readJsonFile(path, "the file of accounts");
  if (!Array.isArray(json)) throw new CliError(`the file of accounts ${path} holds no list`);
  const accounts = json.map((each: JsonValue, i) => accountIn(each, i, flags.isOn("append")));
  const file = readGenesisJson(nodeHome(home).genesis);
  writeAppState(file, accounts.reduce(addGenesisAccount, file.appState));
}

/** Many accounts for a chain that has not begun. */
export const bulkAddAccounts: Command = {
  name: "bulk-add-genesis-account",
  summary: "Add the accounts of a file to the genesis",
  description:
    'Adds the accounts of a JSON file to the genesis. The file is a list of\n{"address", "coins": [{"denom", "amount"}], "vesting_amt", "vesting_start", "vesting_end", "module_name"}.',
  args: [required("file")],
  flags: { append: switchFlag("add the coins to accounts that are there") },
  examples: ["milkywayd genesis bulk-add-genesis-account accounts.json"],
  run,
};
