import {
  type Bin,
  binToBytes,
  fromBase64,
  fromUtf8Bin,
  fromUtf8Strict,
  toBase64,
  toHex,
  utf8,
  utf8Bin,
} from "@milkyway/bytes";
import { decryptJwe, encryptJwe } from "./jwe.ts";

/** Contents of a keyring file that were decrypted and are not what a keyring writes. */
export class InvalidKeyringItem extends Error {}

/** The passphrase of every item of the `test` backend. */
export const TEST_PASSPHRASE = "test";

/** An entry of a keyring: its name and its bytes. */
export interface KeyringItem {
  readonly key: string;
  readonly data: Uint8Array;
}

/** The item that holds a key's record. */
export function recordItemKey(name: string): string {
  return `${name}.info`;
}

/** The item that holds the name of the record item of an address. */
export function addressItemKey(address: Bin): string {
  return `${toHex(binToBytes(address))}.address`;
}

/** The file of an item; slashes do not enter file names. */
export function keyringFileName(key: string): string {
  return key.replaceAll("%", "%25").replaceAll("/", "%2F");
}

/** The item of a file. */
export function keyringItemKey(fileName: string): string {
  const decoded = utf8Bin(fileName).replaceAll(/%([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return fromUtf8Bin(decoded);
}

/** The text of an item's file in the `file` and `test` backends. */
export function encryptKeyringItem({ key, data }: KeyringItem, passphrase: string): string {
  const item = {
    Key: key,
    Data: toBase64(data),
    Label: "",
    Description: "",
    KeychainNotTrustApplication: false,
    KeychainNotSynchronizable: false,
  };
  return encryptJwe(utf8(JSON.stringify(item)), passphrase);
}

export function decryptKeyringItem(text: string, passphrase: string): KeyringItem {
  const payload = decryptJwe(text, passphrase);
  try {
    const { Key: key, Data: data } = JSON.parse(fromUtf8Strict(payload));
    if (typeof key === "string") return { key, data: fromBase64(data ?? "") };
  } catch {}
  throw new InvalidKeyringItem("the decrypted keyring item is no JSON of an item");
}
