import { type JsonObject, timeToNanoText } from "@milkyway/codec";
import type { BlockID, BlockMeta, Header } from "@milkyway/codec/gen/tendermint/types";
import { hex, present, unlessZero } from "./plain.ts";

export function blockIdForm({ hash, partSetHeader }: BlockID): JsonObject {
  const { total, hash: partsHash } = partSetHeader;
  return { hash: hex(hash), parts: { total, hash: hex(partsHash) } };
}

/** A header as answers show it. */
export function headerForm(header: Header): JsonObject {
  const { version } = header;
  return {
    version: present({ block: unlessZero(version.block), app: unlessZero(version.app) }),
    chain_id: header.chainId,
    height: `${header.height}`,
    time: timeToNanoText(header.time),
    last_block_id: blockIdForm(header.lastBlockId),
    last_commit_hash: hex(header.lastCommitHash),
    data_hash: hex(header.dataHash),
    validators_hash: hex(header.validatorsHash),
    next_validators_hash: hex(header.nextValidatorsHash),
    consensus_hash: hex(header.consensusHash),
    app_hash: hex(header.appHash),
    last_results_hash: hex(header.lastResultsHash),
    evidence_hash: hex(header.evidenceHash),
    proposer_address: hex(header.proposerAddress),
  };
}

/** A header with the size of its block and the number of its transactions. */
export function blockMetaForm({ blockId, blockSize, header, numTxs }: BlockMeta): JsonObject {
  return {
    block_id: blockIdForm(blockId),
    block_size: `${blockSize}`,
    header: headerForm(header),
    num_txs: `${numTxs}`,
  };
}
