import { type Bin, fromUtf8, utf8 } from "@milkyway/bytes";
import { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import {
  addressItemKey,
  decryptKeyringItem,
  encryptKeyringItem,
  keyringFileName,
  keyringItemKey,
  recordItemKey,
  recordPublicKey,
} from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import type { Keyring } from "./keyring.ts";
import type { KeyringFolder } from "./keyringFolder.ts";

const RECORD = /\.info$/;

export interface FileKeyringOptions {
  readonly backend: string;
  readonly folder: KeyringFolder;
  /** The passphrase of all items; asked for when the first is opened, and not again. */
  readonly passphrase: () => Promise<string>;
}

/** A keyring with an encrypted file for each key, and one for each address that says whose it is. */
export function createFileKeyring({ backend, folder, passphrase }: FileKeyringOptions): Keyring {
  let known: Promise<string> | undefined;
  const secret = () => {
    known ??= passphrase();
    return known;
  };
  const read = async (key: string): Promise<Uint8Array | undefined> => {
    const text = folder.read(keyringFileName(key));
    if (text === undefined) return undefined;
    try {
      return decryptKeyringItem(text, await secret()).data;
    } catch (error) {
      if (error instanceof CliError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new CliError(`cannot open ${key} of the keyring: ${reason}`);
    }
  };
  const write = async (key: string, data: Uint8Array) =>
    folder.write(keyringFileName(key), encryptKeyringItem({ key, data }, await secret()));
  const get = async (name: string): Promise<Record | undefined> => {
    const data = await read(recordItemKey(name));
    return data && Record.decode(data);
  };
  return {
    backend,
    names: async () =>
      folder
        .names()
        .filter((name) => RECORD.test(name))
        .map((name) => keyringItemKey(name).replace(RECORD, ""))
        .sort((a, b) => (a < b ? -1 : 1)),
    get,
    async nameOf(address: Bin) {
      const data = await read(addressItemKey(address));
      return data && fromUtf8(data).replace(RECORD, "");
    },
    async save(record) {
      await write(recordItemKey(record.name), Record.encode(record));
      const { address } = recordPublicKey(record);
      await write(addressItemKey(address), utf8(recordItemKey(record.name)));
    },
    async remove(name) {
      const record = await get(name);
      if (record !== undefined)
        folder.remove(keyringFileName(addressItemKey(recordPublicKey(record).address)));
      folder.remove(keyringFileName(recordItemKey(name)));
    },
  };
}
