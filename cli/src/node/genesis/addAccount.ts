import { addGenesisAccount, type GenesisVesting, type NewGenesisAccount } from "@milkyway/app";
import { recordPublicKey } from "@milkyway/crypto";
import { parseCoins } from "@milkyway/math";
import { messageOf, nodeHome } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { findKey } from "../../client/keyring/findKey.ts";
import { keyringFlags, openKeyring } from "../../client/keyring/openKeyring.ts";
import {
  addressBytes,
  addressText,
  isAddressLike,
  refuseAddress,
} from "../../client/values/addresses.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { integerFlag, switchFlag, textFlag } from "../../flag.ts";
import { readGenesisJson, writeAppState } from "./genesisFile.ts";

/** The account that an address or the name of a key stands for. */
export async function accountOf(invocation: Invocation, nameOrAddress: string): Promise<string> {
  if (addressBytes(nameOrAddress)?.kind === "account") return nameOrAddress;
  if (isAddressLike(nameOrAddress)) refuseAddress(nameOrAddress, "account", "the account");
  const record = await findKey(openKeyring(invocation), nameOrAddress);
  return addressText(recordPublicKey(record).address);
}

/** Coins of a flag or an argument. */
export function coinsOf(text: string, source: string) {
  try {
    return parseCoins(text);
  } catch (error) {
    throw new CliError(`invalid value "${text}" for ${source}: ${messageOf(error)}`);
  }
}

function vestingOf({ flags }: Invocation): GenesisVesting | undefined {
  const amount = flags.text("vesting-amount");
  if (amount === "") return undefined;
  return {
    coins: coinsOf(amount, "--vesting-amount"),
    start: flags.integer("vesting-start-time"),
    end: flags.integer("vesting-end-time"),
  };
}

async function run(invocation: Invocation): Promise<void> {
  const { args, flags, home } = invocation;
  const [who = "", amount = ""] = args;
  const vesting = vestingOf(invocation);
  const moduleName = flags.text("module-name");
  const account: NewGenesisAccount = {
    address: await accountOf(invocation, who),
    coins: coinsOf(amount, "the coins"),
    appends: flags.isOn("append"),
    ...(vesting ? { vesting } : {}),
    ...(moduleName === "" ? {} : { moduleName }),
  };
  const file = readGenesisJson(nodeHome(home).genesis);
  writeAppState(file, addGenesisAccount(file.appState, account));
}

/** An account for a chain that has not begun. */
export const addAccount: Command = {
  name: "add-genesis-account",
  summary: "Add an account with coins to the genesis",
  args: [required("address_or_key_name"), required("coins")],
  flags: {
    ...keyringFlags,
    append: switchFlag("add the coins to an account that is there"),
    "module-name": textFlag("make it the account of this module"),
    "vesting-amount": textFlag("coins that vest"),
    "vesting-start-time": integerFlag("when vesting begins, in seconds since 1970"),
    "vesting-end-time": integerFlag("when all is vested, in seconds since 1970"),
  },
  examples: [
    "milkywayd genesis add-genesis-account alice 1000000000umilk --keyring-backend test",
    "milkywayd genesis add-genesis-account milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp 5000000umilk",
  ],
  run,
};
