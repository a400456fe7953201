import { nanosOf, Timestamp, unixSeconds, Writer } from "@milkyway/codec";
import { BlockID, type Header } from "@milkyway/codec/gen/tendermint/types";
import { Consensus } from "@milkyway/codec/gen/tendermint/version";
import { merkleRoot } from "@milkyway/crypto";

const NO_BYTES = new Uint8Array(0);
const writer = new Writer(4096);

/** A value alone in a message with the field number 1; nothing when it is empty. */
function wrapped(isEmpty: boolean, tag: number, write: () => void): Uint8Array {
  if (isEmpty) return NO_BYTES;
  writer.reset();
  write();
  writer.number(tag);
  return writer.finish();
}

const text = (value: string) => wrapped(value === "", 10, () => writer.text(value));
const int64 = (value: bigint) => wrapped(value === 0n, 8, () => writer.bigint(value));
const bytes = (value: Uint8Array) =>
  wrapped(value.length === 0, 10, () => writer.lengthPrefixed(value));

/**
 * The hash of a block: the Merkle root over the fields of its header. A header without validators has none.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/types/block.go Header.Hash
 */
export function headerHash(header: Header): Uint8Array {
  if (header.validatorsHash.length === 0) return NO_BYTES;
  return merkleRoot([
    Consensus.encode(header.version),
    text(header.chainId),
    int64(header.height),
    Timestamp.encode({ seconds: unixSeconds(header.time), nanos: nanosOf(header.time) }),
    BlockID.encode(header.lastBlockId),
    bytes(header.lastCommitHash),
    bytes(header.dataHash),
    bytes(header.validatorsHash),
    bytes(header.nextValidatorsHash),
    bytes(header.consensusHash),
    bytes(header.appHash),
    bytes(header.lastResultsHash),
    bytes(header.evidenceHash),
    bytes(header.proposerAddress),
  ]);
}
