import { toHex } from "@milkyway/bytes";
import {
  decodeExtendedCommit,
  decodeGoBigInt,
  decodeVoteExtension,
} from "@milkyway/modules/oracle/voteExtensions";

/** What a validator said about prices with its vote for the block before. */
export interface PriceVote {
  /** Consensus address in upper-case hex. */
  readonly validator: string;
  readonly power: bigint;
  /** By how much prices differ from those of the chain, by the number of the pair. */
  readonly changes: ReadonlyMap<bigint, bigint>;
}

const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

function changesIn(extension: Uint8Array): PriceVote["changes"] {
  try {
    const prices = decodeVoteExtension(extension);
    return new Map([...prices].map(([pair, bytes]) => [pair, decodeGoBigInt(bytes)]));
  } catch {
    return new Map();
  }
}

/** Reads the votes that a proposer puts before the transactions of a block; `undefined` for what is a transaction. */
export function readPriceVotes(tx: Uint8Array): readonly PriceVote[] | undefined {
  if (!ZSTD.every((byte, at) => tx[at] === byte)) return undefined;
  try {
    return decodeExtendedCommit(tx).votes.map(({ validator, voteExtension }) => ({
      validator: toHex(validator.address).toUpperCase(),
      power: validator.power,
      changes: changesIn(voteExtension),
    }));
  } catch {
    return undefined;
  }
}
