import { type JsonValue, parseTime, type Time } from "@milkyway/codec";
import type { BlockID, Commit, Header } from "@milkyway/codec/gen/tendermint/types";
import { asBase64, asHex, asInt64, asList, asObject, asText, CometError } from "@milkyway/comet";

export function readTime(json: JsonValue | undefined, what: string): Time {
  const time = parseTime(asText(json, what));
  if (time === undefined) throw new CometError(`${what} is no time`);
  return time;
}

/** A number of 32 bits. */
export function readCount(json: JsonValue | undefined, what: string): number {
  return Number(BigInt.asIntN(32, asInt64(json, what)));
}

export function readBlockId(json: JsonValue | undefined): BlockID {
  const { hash, parts } = asObject(json, "block id");
  const { total, hash: partsHash } = asObject(parts, "parts");
  return {
    hash: asHex(hash, "block hash"),
    partSetHeader: { total: readCount(total, "total"), hash: asHex(partsHash, "parts hash") },
  };
}

/** Reads a header as RPC answers show it. */
export function readHeader(json: JsonValue | undefined): Header {
  const header = asObject(json, "header");
  const { block, app } = asObject(header.version, "version");
  const hash = (name: string) => asHex(header[name], name);
  return {
    version: { block: asInt64(block, "block version"), app: asInt64(app, "app version") },
    chainId: asText(header.chain_id, "chain_id"),
    height: asInt64(header.height, "height"),
    time: readTime(header.time, "time"),
    lastBlockId: readBlockId(header.last_block_id),
    lastCommitHash: hash("last_commit_hash"),
    dataHash: hash("data_hash"),
    validatorsHash: hash("validators_hash"),
    nextValidatorsHash: hash("next_validators_hash"),
    consensusHash: hash("consensus_hash"),
    appHash: hash("app_hash"),
    lastResultsHash: hash("last_results_hash"),
    evidenceHash: hash("evidence_hash"),
    proposerAddress: hash("proposer_address"),
  };
}

/** Reads the votes for a block. */
export function readCommit(json: JsonValue | undefined): Commit {
  const commit = asObject(json, "commit");
  const signatures = asList(commit.signatures, "signatures").map((each) => {
    const sig = asObject(each, "signature");
    return {
      blockIdFlag: readCount(sig.block_id_flag, "block_id_flag"),
      validatorAddress: asHex(sig.validator_address, "validator_address"),
      timestamp: readTime(sig.timestamp, "timestamp"),
      signature: asBase64(sig.signature, "signature"),
    };
  });
  return {
    height: asInt64(commit.height, "height"),
    round: readCount(commit.round, "round"),
    blockId: readBlockId(commit.block_id),
    signatures,
  };
}
