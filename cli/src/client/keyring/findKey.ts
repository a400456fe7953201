import type { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import { CliError } from "../../cliError.ts";
import { suggestion } from "../../suggestion.ts";
import { addressBytes } from "../values/addresses.ts";
import type { Keyring } from "./keyring.ts";

/** The key of a name or of an address; throws a sentence when there is none. */
export async function findKey(keyring: Keyring, nameOrAddress: string): Promise<Record> {
  const found = addressBytes(nameOrAddress);
  const name = found === undefined ? nameOrAddress : await keyring.nameOf(found.bytes);
  const record = name === undefined ? undefined : await keyring.get(name);
  if (record !== undefined) return record;
  const names = await keyring.names();
  const { backend } = keyring;
  throw new CliError(
    `there is no key "${nameOrAddress}" in the ${backend} keyring${suggestion(nameOrAddress, names)}`,
    {
      hint:
        names.length === 0
          ? "It is empty: 'milkywayd keys add <name>' makes a key; --keyring-backend names another keyring."
          : `It has ${names.join(", ")}.`,
    },
  );
}
