import { type JsonValue, parseTime, type Time } from "@milkyway/codec";
import type {
  BlockID,
  BlockIDFlag,
  Commit,
  CommitSig,
  Header,
} from "@milkyway/codec/gen/tendermint/types";
import { CometError } from "./cometError.ts";
import { asBase64, asHex, asInt64, asList, asObject, asText } from "./json.ts";

/** A header and the signatures for its block. */
export interface HeaderWithCommit {
  readonly header: Header;
  readonly commit: Commit;
}

function asTime(json: JsonValue | undefined, what: string): Time {
  const time = parseTime(asText(json, what));
  if (time === undefined) throw new CometError(`${what} is no time`);
  return time;
}

const asNumber = (json: JsonValue | undefined, what: string): number => Number(asInt64(json, what));

function blockId(json: JsonValue | undefined): BlockID {
  const { hash, parts } = asObject(json, "block id");
  const { total, hash: partsHash } = asObject(parts, "parts");
  return {
    hash: asHex(hash, "hash"),
    partSetHeader: { total: asNumber(total, "total"), hash: asHex(partsHash, "hash of parts") },
  };
}

function headerOf(json: JsonValue | undefined): Header {
  const given = asObject(json, "header");
  const { block, app } = asObject(given.version, "version");
  const hash = (name: string) => asHex(given[name], name);
  return {
    version: { block: asInt64(block, "block version"), app: asInt64(app, "app version") },
    chainId: asText(given.chain_id, "chain id"),
    height: asInt64(given.height, "height"),
    time: asTime(given.time, "time"),
    lastBlockId: blockId(given.last_block_id),
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

function signatureOf(json: JsonValue): CommitSig {
  const given = asObject(json, "signature");
  return {
    blockIdFlag: asNumber(given.block_id_flag, "flag") as BlockIDFlag,
    validatorAddress: asHex(given.validator_address, "address"),
    timestamp: asTime(given.timestamp, "timestamp"),
    signature: asBase64(given.signature, "signature"),
  };
}

/** Reads `signed_header` of the answer to `commit`; throws when it has another form. */
export function readSignedHeader(json: JsonValue | undefined): HeaderWithCommit {
  const { header, commit } = asObject(json, "signed header");
  const given = asObject(commit, "commit");
  return {
    header: headerOf(header),
    commit: {
      height: asInt64(given.height, "height"),
      round: asNumber(given.round, "round"),
      blockId: blockId(given.block_id),
      signatures: asList(given.signatures, "signatures").map(signatureOf),
    },
  };
}
