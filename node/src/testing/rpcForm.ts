/** Reading of blocks as RPC answers show them, for known-answer tests. */
import { readFileSync } from "node:fs";
import { fromBase64, fromHex } from "@milkyway/bytes";
import { type JsonObject, parseTime } from "@milkyway/codec";
import type {
  Block,
  BlockID,
  Commit,
  Header,
  Validator,
} from "@milkyway/codec/gen/tendermint/types";
import { ed25519Key } from "@milkyway/comet";

interface IdForm {
  readonly hash: string;
  readonly parts: { readonly total: number; readonly hash: string };
}

export interface HeaderForm {
  readonly [hashOrText: string]: unknown;
  readonly version: { readonly block: string; readonly app?: string };
  readonly chain_id: string;
  readonly height: string;
  readonly time: string;
  readonly last_block_id: IdForm;
}

export interface CommitForm {
  readonly height: string;
  readonly round: number;
  readonly block_id: IdForm;
  readonly signatures: readonly {
    readonly block_id_flag: number;
    readonly validator_address: string;
    readonly timestamp: string;
    readonly signature: string;
  }[];
}

export interface BlockForm {
  readonly header: HeaderForm;
  readonly data: { readonly txs: readonly string[] };
  readonly last_commit: CommitForm;
}

export interface NamedBlock {
  readonly block_id: IdForm;
  readonly block: BlockForm;
}

interface ValidatorForm {
  readonly address: string;
  readonly pub_key: { readonly value: string };
  readonly voting_power: string;
  readonly proposer_priority: string;
}

/** The recorded answers in `probe.json`. */
export interface Probe {
  readonly block: NamedBlock;
  readonly blockSearch: { readonly blocks: readonly NamedBlock[] };
  readonly commit: {
    readonly signed_header: { readonly header: HeaderForm; readonly commit: CommitForm };
  };
  readonly validators: { readonly validators: readonly ValidatorForm[] };
  readonly consensusParams: { readonly consensus_params: JsonObject };
  readonly restBlock: {
    readonly header: Readonly<Record<string, string>> & {
      readonly last_block_id: {
        readonly hash: string;
        readonly part_set_header: { readonly total: number; readonly hash: string };
      };
    };
    readonly data: { readonly txs: readonly string[] };
    readonly block_id: { readonly hash: string };
  };
}

export function readVector<T>(name: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../src/testing/vectors/${name}.json`, import.meta.url), "utf8"),
  );
}

const time = (text: string) => parseTime(text) as bigint;
const hex = (text: unknown) => fromHex(text as string);

export function blockIdOf({ hash, parts }: IdForm): BlockID {
  return { hash: fromHex(hash), partSetHeader: { total: parts.total, hash: fromHex(parts.hash) } };
}

export function headerOf(json: HeaderForm): Header {
  return {
    version: { block: BigInt(json.version.block), app: BigInt(json.version.app ?? 0) },
    chainId: json.chain_id,
    height: BigInt(json.height),
    time: time(json.time),
    lastBlockId: blockIdOf(json.last_block_id),
    lastCommitHash: hex(json.last_commit_hash),
    dataHash: hex(json.data_hash),
    validatorsHash: hex(json.validators_hash),
    nextValidatorsHash: hex(json.next_validators_hash),
    consensusHash: hex(json.consensus_hash),
    appHash: hex(json.app_hash),
    lastResultsHash: hex(json.last_results_hash),
    evidenceHash: hex(json.evidence_hash),
    proposerAddress: hex(json.proposer_address),
  };
}

export function commitOf(json: CommitForm): Commit {
  return {
    height: BigInt(json.height),
    round: json.round,
    blockId: blockIdOf(json.block_id),
    signatures: json.signatures.map((signature) => ({
      blockIdFlag: signature.block_id_flag,
      validatorAddress: fromHex(signature.validator_address),
      timestamp: time(signature.timestamp),
      signature: fromBase64(signature.signature),
    })),
  };
}

export function blockOf(json: BlockForm): Block & { readonly lastCommit: Commit } {
  return {
    header: headerOf(json.header),
    data: { txs: json.data.txs.map(fromBase64) },
    evidence: { evidence: [] },
    lastCommit: commitOf(json.last_commit),
  };
}

export function validatorOf(json: ValidatorForm): Validator {
  return {
    address: fromHex(json.address),
    pubKey: ed25519Key(fromBase64(json.pub_key.value)),
    votingPower: BigInt(json.voting_power),
    proposerPriority: BigInt(json.proposer_priority),
  };
}
