import {
  type Bin,
  binToBytes,
  bytesToBin,
  encodeBech32,
  fromBase64,
  fromHex,
  toHex,
} from "@milkyway/bytes";
import { isJsonObject, type JsonValue } from "@milkyway/codec";
import {
  aminoPublicKey,
  Ed25519PublicKey,
  type PublicKey,
  Secp256k1PublicKey,
} from "@milkyway/crypto";
import { messageOf } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { PREFIXES } from "../../client/values/addresses.ts";
import { type Command, required } from "../../command.ts";
import { textFlag } from "../../flag.ts";

type KeyType = "ed25519" | "secp256k1";

const SIZES: Readonly<Record<KeyType, number>> = { ed25519: 32, secp256k1: 33 };

function keyOf(type: KeyType, bytes: Uint8Array): PublicKey {
  if (bytes.length !== SIZES[type])
    throw new CliError(`a key of type ${type} has ${SIZES[type]} bytes, not ${bytes.length}`);
  return type === "ed25519" ? new Ed25519PublicKey(bytes) : new Secp256k1PublicKey(bytes);
}

const hex = (bytes: Uint8Array) => toHex(bytes).toUpperCase();

function keyFromJson(text: string): { readonly key: PublicKey; readonly bytes: Uint8Array } {
  let json: JsonValue;
  try {
    json = JSON.parse(text) as JsonValue;
  } catch (error) {
    throw new CliError(`the key is no JSON: ${messageOf(error)}`, {
      hint: 'A key is written as {"@type":"/cosmos.crypto.ed25519.PubKey","key":"…"}.',
    });
  }
  const { "@type": url, key } = isJsonObject(json) ? json : {};
  const type = /^\/cosmos\.crypto\.(ed25519|secp256k1)\.PubKey$/.exec(String(url))?.[1];
  if (type === undefined || typeof key !== "string")
    throw new CliError(`"${url}" is no type of a public key that can be shown`);
  const bytes = fromBase64(key);
  return { key: keyOf(type as KeyType, bytes), bytes };
}

/** The bytes of a key in hex or base64. */
function rawBytes(text: string): Uint8Array {
  try {
    return /^(?:[0-9a-f]{2})+$/i.test(text) ? fromHex(text.toLowerCase()) : fromBase64(text);
  } catch {
    throw new CliError(`"${text}" is neither hex nor base64`);
  }
}

/** A key in amino behind a prefix, as older programs show keys. */
function bech32Key(prefix: string, key: PublicKey): string {
  return encodeBech32(`${prefix}pub`, bytesToBin(aminoPublicKey(key)));
}

/** `debug pubkey`. */
export const pubkey: Command = {
  name: "pubkey",
  summary: "Show the address and the bytes of a public key in JSON",
  args: [required("pubkey")],
  examples: [
    `milkywayd debug pubkey '{"@type":"/cosmos.crypto.secp256k1.PubKey","key":"AurroA7jvfPd1AadmmOvWM2rJSwipXfRf8yD6pLbA2DJ"}'`,
  ],
  async run({ args: [text = ""], terminal }) {
    const { key, bytes } = keyFromJson(text);
    terminal.out(`Address: ${hex(binToBytes(key.address))}`);
    terminal.out(`PubKey Hex: ${toHex(bytes)}`);
  },
};

/** `debug pubkey-raw`. */
export const pubkeyRaw: Command = {
  name: "pubkey-raw",
  summary: "Show a public key, given as bytes in hex or base64, in all its forms",
  args: [required("pubkey")],
  flags: {
    type: textFlag("kind of key", "ed25519", { short: "t", choices: ["ed25519", "secp256k1"] }),
  },
  examples: ["milkywayd debug pubkey-raw f27XJB3S/Ek7TREjQMFoT7FRuuliq5QN3l6xgoNVk9M="],
  async run({ args: [text = ""], flags, terminal }) {
    const type = flags.text("type") as KeyType;
    const bytes = rawBytes(text);
    const key = keyOf(type, bytes);
    terminal.err(`Parsed key as ${type}`);
    terminal.out(`Address: ${hex(binToBytes(key.address))}`);
    terminal.out(`Base64: ${Buffer.from(bytes).toString("base64")}`);
    terminal.out(`Bech32 Acc: ${bech32Key(PREFIXES.account, key)}`);
    terminal.out(`Bech32 Validator Operator: ${bech32Key(PREFIXES.validator, key)}`);
    terminal.out(`Bech32 Validator Consensus: ${bech32Key(PREFIXES.consensus, key)}`);
  },
};

/** The three forms of an address. */
export function addressLines(bytes: Bin): readonly string[] {
  return [
    `Address: [${[...binToBytes(bytes)].join(" ")}]`,
    `Address (hex): ${hex(binToBytes(bytes))}`,
    `Bech32 Acc: ${encodeBech32(PREFIXES.account, bytes)}`,
    `Bech32 Val: ${encodeBech32(PREFIXES.validator, bytes)}`,
    `Bech32 Con: ${encodeBech32(PREFIXES.consensus, bytes)}`,
  ];
}
