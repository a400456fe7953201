// Generated from proto/tendermint/types.proto by `npm run generate`. Do not edit.
import { type Duration, type EnumType, type MessageType, type Time, defineEnum, defineMessage, enumField, field, messageField } from "../../runtime.ts";
import { Proof, PublicKey } from "./crypto.ts";
import { Consensus } from "./version.ts";

export interface Block {
  readonly header: Header;
  readonly data: Data;
  readonly evidence: EvidenceList;
  readonly lastCommit: Commit | undefined;
}

export const Block: MessageType<Block> = defineMessage<Block>("tendermint.types.Block", [
  messageField(1, "header", () => Header, { required: true }),
  messageField(2, "data", () => Data, { required: true }),
  messageField(3, "evidence", () => EvidenceList, { required: true }),
  messageField(4, "last_commit", () => Commit),
]);

export interface CanonicalBlockID {
  readonly hash: Uint8Array;
  readonly partSetHeader: CanonicalPartSetHeader;
}

export const CanonicalBlockID: MessageType<CanonicalBlockID> = defineMessage<CanonicalBlockID>("tendermint.types.CanonicalBlockID", [
  field(1, "hash", "bytes"),
  messageField(2, "part_set_header", () => CanonicalPartSetHeader, { required: true }),
]);

export interface CanonicalPartSetHeader {
  readonly total: number;
  readonly hash: Uint8Array;
}

export const CanonicalPartSetHeader: MessageType<CanonicalPartSetHeader> = defineMessage<CanonicalPartSetHeader>("tendermint.types.CanonicalPartSetHeader", [
  field(1, "total", "uint32"),
  field(2, "hash", "bytes"),
]);

export interface CanonicalProposal {
  readonly type: SignedMsgType;
  readonly height: bigint;
  readonly round: bigint;
  readonly polRound: bigint;
  readonly blockId: CanonicalBlockID | undefined;
  readonly timestamp: Time;
  readonly chainId: string;
}

export const CanonicalProposal: MessageType<CanonicalProposal> = defineMessage<CanonicalProposal>("tendermint.types.CanonicalProposal", [
  enumField(1, "type", () => SignedMsgTypeEnum),
  field(2, "height", "sfixed64"),
  field(3, "round", "sfixed64"),
  field(4, "pol_round", "int64"),
  messageField(5, "block_id", () => CanonicalBlockID),
  field(6, "timestamp", "time", { required: true }),
  field(7, "chain_id", "string"),
]);

export interface CanonicalVote {
  readonly type: SignedMsgType;
  readonly height: bigint;
  readonly round: bigint;
  readonly blockId: CanonicalBlockID | undefined;
  readonly timestamp: Time;
  readonly chainId: string;
}

export const CanonicalVote: MessageType<CanonicalVote> = defineMessage<CanonicalVote>("tendermint.types.CanonicalVote", [
  enumField(1, "type", () => SignedMsgTypeEnum),
  field(2, "height", "sfixed64"),
  field(3, "round", "sfixed64"),
  messageField(4, "block_id", () => CanonicalBlockID),
  field(5, "timestamp", "time", { required: true }),
  field(6, "chain_id", "string"),
]);

export interface CanonicalVoteExtension {
  readonly extension: Uint8Array;
  readonly height: bigint;
  readonly round: bigint;
  readonly chainId: string;
}

export const CanonicalVoteExtension: MessageType<CanonicalVoteExtension> = defineMessage<CanonicalVoteExtension>("tendermint.types.CanonicalVoteExtension", [
  field(1, "extension", "bytes"),
  field(2, "height", "sfixed64"),
  field(3, "round", "sfixed64"),
  field(4, "chain_id", "string"),
]);

export interface EventDataRoundState {
  readonly height: bigint;
  readonly round: number;
  readonly step: string;
}

export const EventDataRoundState: MessageType<EventDataRoundState> = defineMessage<EventDataRoundState>("tendermint.types.EventDataRoundState", [
  field(1, "height", "int64"),
  field(2, "round", "int32"),
  field(3, "step", "string"),
]);

export interface Evidence {
  readonly duplicateVoteEvidence: DuplicateVoteEvidence | undefined;
  readonly lightClientAttackEvidence: LightClientAttackEvidence | undefined;
}

export const Evidence: MessageType<Evidence> = defineMessage<Evidence>("tendermint.types.Evidence", [
  messageField(1, "duplicate_vote_evidence", () => DuplicateVoteEvidence, { oneof: "sum" }),
  messageField(2, "light_client_attack_evidence", () => LightClientAttackEvidence, { oneof: "sum" }),
]);

export interface DuplicateVoteEvidence {
  readonly voteA: Vote | undefined;
  readonly voteB: Vote | undefined;
  readonly totalVotingPower: bigint;
  readonly validatorPower: bigint;
  readonly timestamp: Time;
}

export const DuplicateVoteEvidence: MessageType<DuplicateVoteEvidence> = defineMessage<DuplicateVoteEvidence>("tendermint.types.DuplicateVoteEvidence", [
  messageField(1, "vote_a", () => Vote),
  messageField(2, "vote_b", () => Vote),
  field(3, "total_voting_power", "int64"),
  field(4, "validator_power", "int64"),
  field(5, "timestamp", "time", { required: true }),
]);

export interface LightClientAttackEvidence {
  readonly conflictingBlock: LightBlock | undefined;
  readonly commonHeight: bigint;
  readonly byzantineValidators: readonly Validator[];
  readonly totalVotingPower: bigint;
  readonly timestamp: Time;
}

export const LightClientAttackEvidence: MessageType<LightClientAttackEvidence> = defineMessage<LightClientAttackEvidence>("tendermint.types.LightClientAttackEvidence", [
  messageField(1, "conflicting_block", () => LightBlock),
  field(2, "common_height", "int64"),
  messageField(3, "byzantine_validators", () => Validator, { repeated: true }),
  field(4, "total_voting_power", "int64"),
  field(5, "timestamp", "time", { required: true }),
]);

export interface EvidenceList {
  readonly evidence: readonly Evidence[];
}

export const EvidenceList: MessageType<EvidenceList> = defineMessage<EvidenceList>("tendermint.types.EvidenceList", [
  messageField(1, "evidence", () => Evidence, { repeated: true }),
]);

export interface ConsensusParams {
  readonly block: BlockParams | undefined;
  readonly evidence: EvidenceParams | undefined;
  readonly validator: ValidatorParams | undefined;
  readonly version: VersionParams | undefined;
  readonly abci: ABCIParams | undefined;
}

export const ConsensusParams: MessageType<ConsensusParams> = defineMessage<ConsensusParams>("tendermint.types.ConsensusParams", [
  messageField(1, "block", () => BlockParams),
  messageField(2, "evidence", () => EvidenceParams),
  messageField(3, "validator", () => ValidatorParams),
  messageField(4, "version", () => VersionParams),
  messageField(5, "abci", () => ABCIParams),
]);

export interface BlockParams {
  readonly maxBytes: bigint;
  readonly maxGas: bigint;
}

export const BlockParams: MessageType<BlockParams> = defineMessage<BlockParams>("tendermint.types.BlockParams", [
  field(1, "max_bytes", "int64"),
  field(2, "max_gas", "int64"),
]);

export interface EvidenceParams {
  readonly maxAgeNumBlocks: bigint;
  readonly maxAgeDuration: Duration;
  readonly maxBytes: bigint;
}

export const EvidenceParams: MessageType<EvidenceParams> = defineMessage<EvidenceParams>("tendermint.types.EvidenceParams", [
  field(1, "max_age_num_blocks", "int64"),
  field(2, "max_age_duration", "duration", { required: true }),
  field(3, "max_bytes", "int64"),
]);

export interface ValidatorParams {
  readonly pubKeyTypes: readonly string[];
}

export const ValidatorParams: MessageType<ValidatorParams> = defineMessage<ValidatorParams>("tendermint.types.ValidatorParams", [
  field(1, "pub_key_types", "string", { repeated: true }),
]);

export interface VersionParams {
  readonly app: bigint;
}

export const VersionParams: MessageType<VersionParams> = defineMessage<VersionParams>("tendermint.types.VersionParams", [
  field(1, "app", "uint64"),
]);

export interface HashedParams {
  readonly blockMaxBytes: bigint;
  readonly blockMaxGas: bigint;
}

export const HashedParams: MessageType<HashedParams> = defineMessage<HashedParams>("tendermint.types.HashedParams", [
  field(1, "block_max_bytes", "int64"),
  field(2, "block_max_gas", "int64"),
]);

export interface ABCIParams {
  readonly voteExtensionsEnableHeight: bigint;
}

export const ABCIParams: MessageType<ABCIParams> = defineMessage<ABCIParams>("tendermint.types.ABCIParams", [
  field(1, "vote_extensions_enable_height", "int64"),
]);

export const SignedMsgType = {
  SIGNED_MSG_TYPE_UNKNOWN: 0,
  SIGNED_MSG_TYPE_PREVOTE: 1,
  SIGNED_MSG_TYPE_PRECOMMIT: 2,
  SIGNED_MSG_TYPE_PROPOSAL: 32,
} as const;
export type SignedMsgType = number;
export const SignedMsgTypeEnum: EnumType = defineEnum("tendermint.types.SignedMsgType", SignedMsgType);

export interface PartSetHeader {
  readonly total: number;
  readonly hash: Uint8Array;
}

export const PartSetHeader: MessageType<PartSetHeader> = defineMessage<PartSetHeader>("tendermint.types.PartSetHeader", [
  field(1, "total", "uint32"),
  field(2, "hash", "bytes"),
]);

export interface Part {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly proof: Proof;
}

export const Part: MessageType<Part> = defineMessage<Part>("tendermint.types.Part", [
  field(1, "index", "uint32"),
  field(2, "bytes", "bytes"),
  messageField(3, "proof", () => Proof, { required: true }),
]);

export interface BlockID {
  readonly hash: Uint8Array;
  readonly partSetHeader: PartSetHeader;
}

export const BlockID: MessageType<BlockID> = defineMessage<BlockID>("tendermint.types.BlockID", [
  field(1, "hash", "bytes"),
  messageField(2, "part_set_header", () => PartSetHeader, { required: true }),
]);

export interface Header {
  readonly version: Consensus;
  readonly chainId: string;
  readonly height: bigint;
  readonly time: Time;
  readonly lastBlockId: BlockID;
  readonly lastCommitHash: Uint8Array;
  readonly dataHash: Uint8Array;
  readonly validatorsHash: Uint8Array;
  readonly nextValidatorsHash: Uint8Array;
  readonly consensusHash: Uint8Array;
  readonly appHash: Uint8Array;
  readonly lastResultsHash: Uint8Array;
  readonly evidenceHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

export const Header: MessageType<Header> = defineMessage<Header>("tendermint.types.Header", [
  messageField(1, "version", () => Consensus, { required: true }),
  field(2, "chain_id", "string"),
  field(3, "height", "int64"),
  field(4, "time", "time", { required: true }),
  messageField(5, "last_block_id", () => BlockID, { required: true }),
  field(6, "last_commit_hash", "bytes"),
  field(7, "data_hash", "bytes"),
  field(8, "validators_hash", "bytes"),
  field(9, "next_validators_hash", "bytes"),
  field(10, "consensus_hash", "bytes"),
  field(11, "app_hash", "bytes"),
  field(12, "last_results_hash", "bytes"),
  field(13, "evidence_hash", "bytes"),
  field(14, "proposer_address", "bytes"),
]);

export interface Data {
  readonly txs: readonly Uint8Array[];
}

export const Data: MessageType<Data> = defineMessage<Data>("tendermint.types.Data", [
  field(1, "txs", "bytes", { repeated: true }),
]);

export interface Vote {
  readonly type: SignedMsgType;
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
  readonly timestamp: Time;
  readonly validatorAddress: Uint8Array;
  readonly validatorIndex: number;
  readonly signature: Uint8Array;
  readonly extension: Uint8Array;
  readonly extensionSignature: Uint8Array;
}

export const Vote: MessageType<Vote> = defineMessage<Vote>("tendermint.types.Vote", [
  enumField(1, "type", () => SignedMsgTypeEnum),
  field(2, "height", "int64"),
  field(3, "round", "int32"),
  messageField(4, "block_id", () => BlockID, { required: true }),
  field(5, "timestamp", "time", { required: true }),
  field(6, "validator_address", "bytes"),
  field(7, "validator_index", "int32"),
  field(8, "signature", "bytes"),
  field(9, "extension", "bytes"),
  field(10, "extension_signature", "bytes"),
]);

export interface Commit {
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
  readonly signatures: readonly CommitSig[];
}

export const Commit: MessageType<Commit> = defineMessage<Commit>("tendermint.types.Commit", [
  field(1, "height", "int64"),
  field(2, "round", "int32"),
  messageField(3, "block_id", () => BlockID, { required: true }),
  messageField(4, "signatures", () => CommitSig, { repeated: true }),
]);

export interface CommitSig {
  readonly blockIdFlag: BlockIDFlag;
  readonly validatorAddress: Uint8Array;
  readonly timestamp: Time;
  readonly signature: Uint8Array;
}

export const CommitSig: MessageType<CommitSig> = defineMessage<CommitSig>("tendermint.types.CommitSig", [
  enumField(1, "block_id_flag", () => BlockIDFlagEnum),
  field(2, "validator_address", "bytes"),
  field(3, "timestamp", "time", { required: true }),
  field(4, "signature", "bytes"),
]);

export interface ExtendedCommit {
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
  readonly extendedSignatures: readonly ExtendedCommitSig[];
}

export const ExtendedCommit: MessageType<ExtendedCommit> = defineMessage<ExtendedCommit>("tendermint.types.ExtendedCommit", [
  field(1, "height", "int64"),
  field(2, "round", "int32"),
  messageField(3, "block_id", () => BlockID, { required: true }),
  messageField(4, "extended_signatures", () => ExtendedCommitSig, { repeated: true }),
]);

export interface ExtendedCommitSig {
  readonly blockIdFlag: BlockIDFlag;
  readonly validatorAddress: Uint8Array;
  readonly timestamp: Time;
  readonly signature: Uint8Array;
  readonly extension: Uint8Array;
  readonly extensionSignature: Uint8Array;
}

export const ExtendedCommitSig: MessageType<ExtendedCommitSig> = defineMessage<ExtendedCommitSig>("tendermint.types.ExtendedCommitSig", [
  enumField(1, "block_id_flag", () => BlockIDFlagEnum),
  field(2, "validator_address", "bytes"),
  field(3, "timestamp", "time", { required: true }),
  field(4, "signature", "bytes"),
  field(5, "extension", "bytes"),
  field(6, "extension_signature", "bytes"),
]);

export interface Proposal {
  readonly type: SignedMsgType;
  readonly height: bigint;
  readonly round: number;
  readonly polRound: number;
  readonly blockId: BlockID;
  readonly timestamp: Time;
  readonly signature: Uint8Array;
}

export const Proposal: MessageType<Proposal> = defineMessage<Proposal>("tendermint.types.Proposal", [
  enumField(1, "type", () => SignedMsgTypeEnum),
  field(2, "height", "int64"),
  field(3, "round", "int32"),
  field(4, "pol_round", "int32"),
  messageField(5, "block_id", () => BlockID, { required: true }),
  field(6, "timestamp", "time", { required: true }),
  field(7, "signature", "bytes"),
]);

export interface SignedHeader {
  readonly header: Header | undefined;
  readonly commit: Commit | undefined;
}

export const SignedHeader: MessageType<SignedHeader> = defineMessage<SignedHeader>("tendermint.types.SignedHeader", [
  messageField(1, "header", () => Header),
  messageField(2, "commit", () => Commit),
]);

export interface LightBlock {
  readonly signedHeader: SignedHeader | undefined;
  readonly validatorSet: ValidatorSet | undefined;
}

export const LightBlock: MessageType<LightBlock> = defineMessage<LightBlock>("tendermint.types.LightBlock", [
  messageField(1, "signed_header", () => SignedHeader),
  messageField(2, "validator_set", () => ValidatorSet),
]);

export interface BlockMeta {
  readonly blockId: BlockID;
  readonly blockSize: bigint;
  readonly header: Header;
  readonly numTxs: bigint;
}

export const BlockMeta: MessageType<BlockMeta> = defineMessage<BlockMeta>("tendermint.types.BlockMeta", [
  messageField(1, "block_id", () => BlockID, { required: true }),
  field(2, "block_size", "int64"),
  messageField(3, "header", () => Header, { required: true }),
  field(4, "num_txs", "int64"),
]);

export interface TxProof {
  readonly rootHash: Uint8Array;
  readonly data: Uint8Array;
  readonly proof: Proof | undefined;
}

export const TxProof: MessageType<TxProof> = defineMessage<TxProof>("tendermint.types.TxProof", [
  field(1, "root_hash", "bytes"),
  field(2, "data", "bytes"),
  messageField(3, "proof", () => Proof),
]);

export const BlockIDFlag = {
  BLOCK_ID_FLAG_UNKNOWN: 0,
  BLOCK_ID_FLAG_ABSENT: 1,
  BLOCK_ID_FLAG_COMMIT: 2,
  BLOCK_ID_FLAG_NIL: 3,
} as const;
export type BlockIDFlag = number;
export const BlockIDFlagEnum: EnumType = defineEnum("tendermint.types.BlockIDFlag", BlockIDFlag);

export interface ValidatorSet {
  readonly validators: readonly Validator[];
  readonly proposer: Validator | undefined;
  readonly totalVotingPower: bigint;
}

export const ValidatorSet: MessageType<ValidatorSet> = defineMessage<ValidatorSet>("tendermint.types.ValidatorSet", [
  messageField(1, "validators", () => Validator, { repeated: true }),
  messageField(2, "proposer", () => Validator),
  field(3, "total_voting_power", "int64"),
]);

export interface Validator {
  readonly address: Uint8Array;
  readonly pubKey: PublicKey;
  readonly votingPower: bigint;
  readonly proposerPriority: bigint;
}

export const Validator: MessageType<Validator> = defineMessage<Validator>("tendermint.types.Validator", [
  field(1, "address", "bytes"),
  messageField(2, "pub_key", () => PublicKey, { required: true }),
  field(3, "voting_power", "int64"),
  field(4, "proposer_priority", "int64"),
]);

export interface SimpleValidator {
  readonly pubKey: PublicKey | undefined;
  readonly votingPower: bigint;
}

export const SimpleValidator: MessageType<SimpleValidator> = defineMessage<SimpleValidator>("tendermint.types.SimpleValidator", [
  messageField(1, "pub_key", () => PublicKey),
  field(2, "voting_power", "int64"),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  Block,
  CanonicalBlockID,
  CanonicalPartSetHeader,
  CanonicalProposal,
  CanonicalVote,
  CanonicalVoteExtension,
  EventDataRoundState,
  Evidence,
  DuplicateVoteEvidence,
  LightClientAttackEvidence,
  EvidenceList,
  ConsensusParams,
  BlockParams,
  EvidenceParams,
  ValidatorParams,
  VersionParams,
  HashedParams,
  ABCIParams,
  PartSetHeader,
  Part,
  BlockID,
  Header,
  Data,
  Vote,
  Commit,
  CommitSig,
  ExtendedCommit,
  ExtendedCommitSig,
  Proposal,
  SignedHeader,
  LightBlock,
  BlockMeta,
  TxProof,
  ValidatorSet,
  Validator,
  SimpleValidator,
];
