import type { Bin } from "@milkyway/bytes";
import type { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import { type PublicKey, recordPublicKey } from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import type { Invocation } from "../../command.ts";
import { findKey } from "../keyring/findKey.ts";
import type { Keyring } from "../keyring/keyring.ts";
import { addressBytes, addressText } from "../values/addresses.ts";

/** Who signs a transaction: an address, and its key if the keyring has it. */
export interface Signer {
  readonly address: string;
  readonly bytes: Bin;
  readonly record: Record | undefined;
  readonly publicKey: PublicKey | undefined;
}

function ofRecord(record: Record): Signer {
  const publicKey = recordPublicKey(record);
  const bytes = publicKey.address;
  return { address: addressText(bytes), bytes, record, publicKey };
}

/** Whether a command gets by without a key: it then takes an address alone. */
function needsNoKey({ flags }: Invocation): boolean {
  return ["generate-only", "dry-run"].some((name) => flags.has(name) && flags.isOn(name));
}

/** The signer of a name or an address. */
export async function signerOf(
  nameOrAddress: string,
  keyring: Keyring,
  invocation: Invocation,
): Promise<Signer> {
  const found = addressBytes(nameOrAddress);
  if (found === undefined || !needsNoKey(invocation))
    return ofRecord(await findKey(keyring, nameOrAddress));
  const name = await keyring.nameOf(found.bytes);
  const record = name === undefined ? undefined : await keyring.get(name);
  if (record !== undefined) return ofRecord(record);
  const address = addressText(found.bytes);
  return { address, bytes: found.bytes, record: undefined, publicKey: undefined };
}

/** The signer that `--from` names; `positional` is what an argument says of it. */
export function signerOfFlags(
  invocation: Invocation,
  keyring: Keyring,
  positional: string | undefined,
): Promise<Signer> {
  const from = invocation.flags.text("from");
  if (positional !== undefined && from === "") return signerOf(positional, keyring, invocation);
  if (from !== "") return signerOf(from, keyring, invocation);
  throw new CliError("it is not said who signs: --from is missing", {
    hint: "Give the name of a key, as --from alice; 'milkywayd keys list' shows which there are.",
  });
}
