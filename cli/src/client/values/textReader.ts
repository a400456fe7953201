import { readFileSync } from "node:fs";
import { toBase64 } from "@milkyway/bytes";
import type { JsonValue } from "@milkyway/codec";
import { recordPublicKey } from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import { findKey } from "../keyring/findKey.ts";
import type { Keyring } from "../keyring/keyring.ts";
import {
  type AddressKind,
  addressBytes,
  addressText,
  isAddressLike,
  refuseAddress,
} from "./addresses.ts";

/** What texts on the command line stand for: names of keys, names of files. */
export interface TextReader {
  /** The address of a kind that a text is, or that the key of this name has. */
  address(text: string, kind: AddressKind, source: string): Promise<string>;
  /** As `address`, for fields that may hold other texts too: whatever is no name of a key is left as it is. */
  lenientAddress(text: string): Promise<string>;
  json(path: string): JsonValue;
  base64(path: string): string;
}

/** The bytes of a file that the user named; `-` is standard input. */
export function readFileBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const reason = code === "ENOENT" ? "there is no such file" : code;
    throw new CliError(`cannot read ${path}: ${reason}`);
  }
}

/** The JSON in a file that the user named. */
export function readJsonFile(path: string): JsonValue {
  const text = new TextDecoder().decode(readFileBytes(path));
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`${path} is no JSON: ${reason}`);
  }
}

function convert(text: string, kind: AddressKind, source: string): string {
  const found = addressBytes(text);
  if (found === undefined) return refuseAddress(text, kind, source);
  if (found.kind === kind) return text;
  const isAccountOfValidator = found.kind === "account" && kind === "validator";
  return isAccountOfValidator ? addressText(found.bytes, kind) : refuseAddress(text, kind, source);
}

/** Reads texts with the keys of a keyring. */
export function createTextReader(keyring: () => Keyring): TextReader {
  return {
    async address(text, kind, source) {
      if (isAddressLike(text)) return convert(text, kind, source);
      if (text === "")
        throw new CliError(`${source} is empty; give an address or the name of a key`);
      const record = await findKey(keyring(), text);
      return addressText(recordPublicKey(record).address, kind);
    },
    async lenientAddress(text) {
      if (isAddressLike(text) || text === "") return text;
      const record = await keyring().get(text);
      return record === undefined ? text : addressText(recordPublicKey(record).address);
    },
    json: readJsonFile,
    base64: (path) => toBase64(readFileBytes(path)),
  };
}
