import { CliError } from "../../cliError.ts";
import { isAddressLike } from "../values/addresses.ts";

/** Refuses names of keys that could not be told from something else. */
export function checkKeyName(name: string): void {
  if (name.trim() === "") throw new CliError("the name of a key cannot be empty");
  if (isAddressLike(name))
    throw new CliError(`"${name}" looks like an address: give the key another name`);
}
