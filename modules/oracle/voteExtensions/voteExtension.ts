/** What a validator attaches to its vote. @see https://github.com/skip-mev/connect/blob/v2.0.1/abci/strategies/codec/codec.go */
import { OracleVoteExtension } from "@milkyway/codec/gen/connect/abci/v2";
import { plainError } from "@milkyway/core";
import { readMessage } from "./readMessage.ts";
import { unpackZlib, wrapZlib } from "./zlib.ts";

/** Deltas of prices by pair id, each in the form of `encodeGoBigInt`. */
export type EncodedPrices = OracleVoteExtension["prices"];

/** Longest encoding of a price that is taken: 256 bits and the sign. */
export const MAX_PRICE_SIZE = 33;

/** The bytes of an extension. */
export function encodeVoteExtension(prices: EncodedPrices): Uint8Array {
  return wrapZlib(OracleVoteExtension.encode({ prices }));
}

/** Reads an extension; an empty one holds no prices. Throws on damaged bytes. */
export function decodeVoteExtension(bytes: Uint8Array): EncodedPrices {
  return readMessage(OracleVoteExtension, unpackZlib(bytes)).prices;
}

/** Throws on more prices than there are pairs, and on a price that is too long. */
export function validateVoteExtension(prices: EncodedPrices, pairCount: bigint): void {
  if (BigInt(prices.size) > pairCount)
    throw plainError(
      `number of oracle vote extension pairs of ${prices.size} greater than maximum expected pairs of ${pairCount}`,
    );
  for (const price of prices.values())
    if (price.length > MAX_PRICE_SIZE)
      throw plainError(`price bytes are too long: ${price.length}`);
}
