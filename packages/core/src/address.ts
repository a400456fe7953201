/**
 * Addresses: raw bytes inside keys, bech32 text at the edges.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/codec/address/bech32_codec.go
 */
import {
  type Bin,
  binToBytes,
  decodeBech32,
  encodeBech32,
  InvalidBech32,
  toHex,
} from "@milkyway/bytes";
import { bin, type KeyCodec, lengthPrefixed } from "@milkyway/collections";
import { plainError } from "./errors.ts";
import { sdkErrors } from "./sdkErrors.ts";

/** A raw address of 20 or 32 bytes. */
export type Address = Bin;

export interface AddressCodec {
  readonly prefix: string;
  /** Bech32 text of a raw address; nothing for an empty one. */
  toText(address: Address): string;
  /** Raw address of a text; throws a `ChainError` with the reference's text. */
  fromText(text: string): Address;
  /** As `fromText`, without remembering it: for a genesis, which meets each of a million once. */
  fromTextOnce(text: string): Address;
  /** As `fromText`, with the text that the SDK's older conversion gives for a foreign prefix. */
  fromBech32(text: string): Address;
  isValid(text: string): boolean;
  /** A key codec that frames addresses as collections do. */
  readonly key: KeyCodec<Address>;
  /** A key codec for keys built by hand: one byte of length before every address. */
  readonly lengthPrefixedKey: KeyCodec<Address>;
}

const CACHE_LIMIT = 1 << 16;

function remember(cache: Map<string, string>, from: string, to: string): string {
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(from, to);
  return to;
}

function checkFormat(address: Address): void {
  const { length } = address;
  if (length === 0) throw sdkErrors.unknownAddress.wrap("addresses cannot be empty");
  if (length > 255)
    throw sdkErrors.unknownAddress.wrap(
      `address max length is 255, got ${length}, ${toHex(binToBytes(address))}`,
    );
  if (length !== 20 && length !== 32)
    throw sdkErrors.unknownAddress.wrap(
      `address length must be 20 or 32 bytes, got ${length}, ${toHex(binToBytes(address))}`,
    );
}

function decode(text: string): { hrp: string; data: Bin } {
  if (text.trim() === "") throw plainError("empty address string is not allowed");
  try {
    return decodeBech32(text);
  } catch (error) {
    if (!(error instanceof InvalidBech32)) throw error;
    throw plainError(`decoding bech32 failed: ${error.message}`);
  }
}

/** The addresses of one bech32 prefix. Conversions are remembered: a block meets the same few addresses many times. */
export function createAddressCodec(prefix: string): AddressCodec {
  const texts = new Map<Address, string>();
  const addresses = new Map<string, Address>();
  const toText = (address: Address): string => {
    if (address === "") return "";
    return texts.get(address) ?? remember(texts, address, encodeBech32(prefix, address));
  };
  const read = (text: string, foreign: (hrp: string) => Error): Address => {
    const { hrp, data } = decode(text);
    if (hrp !== prefix) throw foreign(hrp);
    checkFormat(data);
    return data;
  };
  const parse = (text: string, foreign: (hrp: string) => Error): Address => {
    const known = addresses.get(text);
    if (known !== undefined) return known;
    const data = read(text, foreign);
    // Whoever reads an address shows it soon. One in capitals is shown in small letters.
    if (text.startsWith(prefix)) remember(texts, data, text);
    return remember(addresses, text, data);
  };
  const mismatch = (hrp: string) =>
    sdkErrors.logic.wrap(`hrp does not match bech32 prefix: expected '${prefix}' got '${hrp}'`);
  const fromText = (text: string) => parse(text, mismatch);
  return {
    prefix,
    toText,
    fromText,
    fromTextOnce: (text) => read(text, mismatch),
    fromBech32: (text) =>
      parse(text, (hrp) => plainError(`invalid Bech32 prefix; expected ${prefix}, got ${hrp}`)),
    isValid(text) {
      try {
        fromText(text);
        return true;
      } catch {
        return false;
      }
    },
    key: { ...bin, show: toText },
    lengthPrefixedKey: { ...lengthPrefixed, show: toText },
  };
}

/** Accounts: `milk1…`. */
export const accounts: AddressCodec = createAddressCodec("milk");

/** Validators as operators: `milkvaloper1…`. */
export const validators: AddressCodec = createAddressCodec("milkvaloper");

/** Validators as signers of blocks: `milkvalcons1…`. */
export const consensusAddresses: AddressCodec = createAddressCodec("milkvalcons");
