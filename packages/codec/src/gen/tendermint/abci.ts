// Generated from proto/tendermint/abci.proto by `npm run generate`. Do not edit.
import { type EnumType, type MessageType, type ServiceType, type Time, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "../../runtime.ts";
import { ProofOps, PublicKey } from "./crypto.ts";
import { BlockIDFlag, BlockIDFlagEnum, ConsensusParams } from "./types.ts";

export interface Request {
  readonly echo: RequestEcho | undefined;
  readonly flush: RequestFlush | undefined;
  readonly info: RequestInfo | undefined;
  readonly initChain: RequestInitChain | undefined;
  readonly query: RequestQuery | undefined;
  readonly checkTx: RequestCheckTx | undefined;
  readonly commit: RequestCommit | undefined;
  readonly listSnapshots: RequestListSnapshots | undefined;
  readonly offerSnapshot: RequestOfferSnapshot | undefined;
  readonly loadSnapshotChunk: RequestLoadSnapshotChunk | undefined;
  readonly applySnapshotChunk: RequestApplySnapshotChunk | undefined;
  readonly prepareProposal: RequestPrepareProposal | undefined;
  readonly processProposal: RequestProcessProposal | undefined;
  readonly extendVote: RequestExtendVote | undefined;
  readonly verifyVoteExtension: RequestVerifyVoteExtension | undefined;
  readonly finalizeBlock: RequestFinalizeBlock | undefined;
}

export const Request: MessageType<Request> = defineMessage<Request>("tendermint.abci.Request", [
  messageField(1, "echo", () => RequestEcho, { oneof: "value" }),
  messageField(2, "flush", () => RequestFlush, { oneof: "value" }),
  messageField(3, "info", () => RequestInfo, { oneof: "value" }),
  messageField(5, "init_chain", () => RequestInitChain, { oneof: "value" }),
  messageField(6, "query", () => RequestQuery, { oneof: "value" }),
  messageField(8, "check_tx", () => RequestCheckTx, { oneof: "value" }),
  messageField(11, "commit", () => RequestCommit, { oneof: "value" }),
  messageField(12, "list_snapshots", () => RequestListSnapshots, { oneof: "value" }),
  messageField(13, "offer_snapshot", () => RequestOfferSnapshot, { oneof: "value" }),
  messageField(14, "load_snapshot_chunk", () => RequestLoadSnapshotChunk, { oneof: "value" }),
  messageField(15, "apply_snapshot_chunk", () => RequestApplySnapshotChunk, { oneof: "value" }),
  messageField(16, "prepare_proposal", () => RequestPrepareProposal, { oneof: "value" }),
  messageField(17, "process_proposal", () => RequestProcessProposal, { oneof: "value" }),
  messageField(18, "extend_vote", () => RequestExtendVote, { oneof: "value" }),
  messageField(19, "verify_vote_extension", () => RequestVerifyVoteExtension, { oneof: "value" }),
  messageField(20, "finalize_block", () => RequestFinalizeBlock, { oneof: "value" }),
]);

export interface RequestEcho {
  readonly message: string;
}

export const RequestEcho: MessageType<RequestEcho> = defineMessage<RequestEcho>("tendermint.abci.RequestEcho", [
  field(1, "message", "string"),
]);

export interface RequestFlush {}

export const RequestFlush: MessageType<RequestFlush> = defineMessage<RequestFlush>("tendermint.abci.RequestFlush", []);

export interface RequestInfo {
  readonly version: string;
  readonly blockVersion: bigint;
  readonly p2pVersion: bigint;
  readonly abciVersion: string;
}

export const RequestInfo: MessageType<RequestInfo> = defineMessage<RequestInfo>("tendermint.abci.RequestInfo", [
  field(1, "version", "string"),
  field(2, "block_version", "uint64"),
  field(3, "p2p_version", "uint64"),
  field(4, "abci_version", "string"),
]);

export interface RequestInitChain {
  readonly time: Time;
  readonly chainId: string;
  readonly consensusParams: ConsensusParams | undefined;
  readonly validators: readonly ValidatorUpdate[];
  readonly appStateBytes: Uint8Array;
  readonly initialHeight: bigint;
}

export const RequestInitChain: MessageType<RequestInitChain> = defineMessage<RequestInitChain>("tendermint.abci.RequestInitChain", [
  field(1, "time", "time", { required: true }),
  field(2, "chain_id", "string"),
  messageField(3, "consensus_params", () => ConsensusParams),
  messageField(4, "validators", () => ValidatorUpdate, { repeated: true }),
  field(5, "app_state_bytes", "bytes"),
  field(6, "initial_height", "int64"),
]);

export interface RequestQuery {
  readonly data: Uint8Array;
  readonly path: string;
  readonly height: bigint;
  readonly prove: boolean;
}

export const RequestQuery: MessageType<RequestQuery> = defineMessage<RequestQuery>("tendermint.abci.RequestQuery", [
  field(1, "data", "bytes"),
  field(2, "path", "string"),
  field(3, "height", "int64"),
  field(4, "prove", "bool"),
]);

export const CheckTxType = {
  NEW: 0,
  RECHECK: 1,
} as const;
export type CheckTxType = number;
export const CheckTxTypeEnum: EnumType = defineEnum("tendermint.abci.CheckTxType", CheckTxType);

export interface RequestCheckTx {
  readonly tx: Uint8Array;
  readonly type: CheckTxType;
}

export const RequestCheckTx: MessageType<RequestCheckTx> = defineMessage<RequestCheckTx>("tendermint.abci.RequestCheckTx", [
  field(1, "tx", "bytes"),
  enumField(2, "type", () => CheckTxTypeEnum),
]);

export interface RequestCommit {}

export const RequestCommit: MessageType<RequestCommit> = defineMessage<RequestCommit>("tendermint.abci.RequestCommit", []);

export interface RequestListSnapshots {}

export const RequestListSnapshots: MessageType<RequestListSnapshots> = defineMessage<RequestListSnapshots>("tendermint.abci.RequestListSnapshots", []);

export interface RequestOfferSnapshot {
  readonly snapshot: Snapshot | undefined;
  readonly appHash: Uint8Array;
}

export const RequestOfferSnapshot: MessageType<RequestOfferSnapshot> = defineMessage<RequestOfferSnapshot>("tendermint.abci.RequestOfferSnapshot", [
  messageField(1, "snapshot", () => Snapshot),
  field(2, "app_hash", "bytes"),
]);

export interface RequestLoadSnapshotChunk {
  readonly height: bigint;
  readonly format: number;
  readonly chunk: number;
}

export const RequestLoadSnapshotChunk: MessageType<RequestLoadSnapshotChunk> = defineMessage<RequestLoadSnapshotChunk>("tendermint.abci.RequestLoadSnapshotChunk", [
  field(1, "height", "uint64"),
  field(2, "format", "uint32"),
  field(3, "chunk", "uint32"),
]);

export interface RequestApplySnapshotChunk {
  readonly index: number;
  readonly chunk: Uint8Array;
  readonly sender: string;
}

export const RequestApplySnapshotChunk: MessageType<RequestApplySnapshotChunk> = defineMessage<RequestApplySnapshotChunk>("tendermint.abci.RequestApplySnapshotChunk", [
  field(1, "index", "uint32"),
  field(2, "chunk", "bytes"),
  field(3, "sender", "string"),
]);

export interface RequestPrepareProposal {
  readonly maxTxBytes: bigint;
  readonly txs: readonly Uint8Array[];
  readonly localLastCommit: ExtendedCommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly height: bigint;
  readonly time: Time;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

export const RequestPrepareProposal: MessageType<RequestPrepareProposal> = defineMessage<RequestPrepareProposal>("tendermint.abci.RequestPrepareProposal", [
  field(1, "max_tx_bytes", "int64"),
  field(2, "txs", "bytes", { repeated: true }),
  messageField(3, "local_last_commit", () => ExtendedCommitInfo, { required: true }),
  messageField(4, "misbehavior", () => Misbehavior, { repeated: true }),
  field(5, "height", "int64"),
  field(6, "time", "time", { required: true }),
  field(7, "next_validators_hash", "bytes"),
  field(8, "proposer_address", "bytes"),
]);

export interface RequestProcessProposal {
  readonly txs: readonly Uint8Array[];
  readonly proposedLastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly time: Time;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

export const RequestProcessProposal: MessageType<RequestProcessProposal> = defineMessage<RequestProcessProposal>("tendermint.abci.RequestProcessProposal", [
  field(1, "txs", "bytes", { repeated: true }),
  messageField(2, "proposed_last_commit", () => CommitInfo, { required: true }),
  messageField(3, "misbehavior", () => Misbehavior, { repeated: true }),
  field(4, "hash", "bytes"),
  field(5, "height", "int64"),
  field(6, "time", "time", { required: true }),
  field(7, "next_validators_hash", "bytes"),
  field(8, "proposer_address", "bytes"),
]);

export interface RequestExtendVote {
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly time: Time;
  readonly txs: readonly Uint8Array[];
  readonly proposedLastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

export const RequestExtendVote: MessageType<RequestExtendVote> = defineMessage<RequestExtendVote>("tendermint.abci.RequestExtendVote", [
  field(1, "hash", "bytes"),
  field(2, "height", "int64"),
  field(3, "time", "time", { required: true }),
  field(4, "txs", "bytes", { repeated: true }),
  messageField(5, "proposed_last_commit", () => CommitInfo, { required: true }),
  messageField(6, "misbehavior", () => Misbehavior, { repeated: true }),
  field(7, "next_validators_hash", "bytes"),
  field(8, "proposer_address", "bytes"),
]);

export interface RequestVerifyVoteExtension {
  readonly hash: Uint8Array;
  readonly validatorAddress: Uint8Array;
  readonly height: bigint;
  readonly voteExtension: Uint8Array;
}

export const RequestVerifyVoteExtension: MessageType<RequestVerifyVoteExtension> = defineMessage<RequestVerifyVoteExtension>("tendermint.abci.RequestVerifyVoteExtension", [
  field(1, "hash", "bytes"),
  field(2, "validator_address", "bytes"),
  field(3, "height", "int64"),
  field(4, "vote_extension", "bytes"),
]);

export interface RequestFinalizeBlock {
  readonly txs: readonly Uint8Array[];
  readonly decidedLastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly time: Time;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

export const RequestFinalizeBlock: MessageType<RequestFinalizeBlock> = defineMessage<RequestFinalizeBlock>("tendermint.abci.RequestFinalizeBlock", [
  field(1, "txs", "bytes", { repeated: true }),
  messageField(2, "decided_last_commit", () => CommitInfo, { required: true }),
  messageField(3, "misbehavior", () => Misbehavior, { repeated: true }),
  field(4, "hash", "bytes"),
  field(5, "height", "int64"),
  field(6, "time", "time", { required: true }),
  field(7, "next_validators_hash", "bytes"),
  field(8, "proposer_address", "bytes"),
]);

export interface Response {
  readonly exception: ResponseException | undefined;
  readonly echo: ResponseEcho | undefined;
  readonly flush: ResponseFlush | undefined;
  readonly info: ResponseInfo | undefined;
  readonly initChain: ResponseInitChain | undefined;
  readonly query: ResponseQuery | undefined;
  readonly checkTx: ResponseCheckTx | undefined;
  readonly commit: ResponseCommit | undefined;
  readonly listSnapshots: ResponseListSnapshots | undefined;
  readonly offerSnapshot: ResponseOfferSnapshot | undefined;
  readonly loadSnapshotChunk: ResponseLoadSnapshotChunk | undefined;
  readonly applySnapshotChunk: ResponseApplySnapshotChunk | undefined;
  readonly prepareProposal: ResponsePrepareProposal | undefined;
  readonly processProposal: ResponseProcessProposal | undefined;
  readonly extendVote: ResponseExtendVote | undefined;
  readonly verifyVoteExtension: ResponseVerifyVoteExtension | undefined;
  readonly finalizeBlock: ResponseFinalizeBlock | undefined;
}

export const Response: MessageType<Response> = defineMessage<Response>("tendermint.abci.Response", [
  messageField(1, "exception", () => ResponseException, { oneof: "value" }),
  messageField(2, "echo", () => ResponseEcho, { oneof: "value" }),
  messageField(3, "flush", () => ResponseFlush, { oneof: "value" }),
  messageField(4, "info", () => ResponseInfo, { oneof: "value" }),
  messageField(6, "init_chain", () => ResponseInitChain, { oneof: "value" }),
  messageField(7, "query", () => ResponseQuery, { oneof: "value" }),
  messageField(9, "check_tx", () => ResponseCheckTx, { oneof: "value" }),
  messageField(12, "commit", () => ResponseCommit, { oneof: "value" }),
  messageField(13, "list_snapshots", () => ResponseListSnapshots, { oneof: "value" }),
  messageField(14, "offer_snapshot", () => ResponseOfferSnapshot, { oneof: "value" }),
  messageField(15, "load_snapshot_chunk", () => ResponseLoadSnapshotChunk, { oneof: "value" }),
  messageField(16, "apply_snapshot_chunk", () => ResponseApplySnapshotChunk, { oneof: "value" }),
  messageField(17, "prepare_proposal", () => ResponsePrepareProposal, { oneof: "value" }),
  messageField(18, "process_proposal", () => ResponseProcessProposal, { oneof: "value" }),
  messageField(19, "extend_vote", () => ResponseExtendVote, { oneof: "value" }),
  messageField(20, "verify_vote_extension", () => ResponseVerifyVoteExtension, { oneof: "value" }),
  messageField(21, "finalize_block", () => ResponseFinalizeBlock, { oneof: "value" }),
]);

export interface ResponseException {
  readonly error: string;
}

export const ResponseException: MessageType<ResponseException> = defineMessage<ResponseException>("tendermint.abci.ResponseException", [
  field(1, "error", "string"),
]);

export interface ResponseEcho {
  readonly message: string;
}

export const ResponseEcho: MessageType<ResponseEcho> = defineMessage<ResponseEcho>("tendermint.abci.ResponseEcho", [
  field(1, "message", "string"),
]);

export interface ResponseFlush {}

export const ResponseFlush: MessageType<ResponseFlush> = defineMessage<ResponseFlush>("tendermint.abci.ResponseFlush", []);

export interface ResponseInfo {
  readonly data: string;
  readonly version: string;
  readonly appVersion: bigint;
  readonly lastBlockHeight: bigint;
  readonly lastBlockAppHash: Uint8Array;
}

export const ResponseInfo: MessageType<ResponseInfo> = defineMessage<ResponseInfo>("tendermint.abci.ResponseInfo", [
  field(1, "data", "string"),
  field(2, "version", "string"),
  field(3, "app_version", "uint64"),
  field(4, "last_block_height", "int64"),
  field(5, "last_block_app_hash", "bytes"),
]);

export interface ResponseInitChain {
  readonly consensusParams: ConsensusParams | undefined;
  readonly validators: readonly ValidatorUpdate[];
  readonly appHash: Uint8Array;
}

export const ResponseInitChain: MessageType<ResponseInitChain> = defineMessage<ResponseInitChain>("tendermint.abci.ResponseInitChain", [
  messageField(1, "consensus_params", () => ConsensusParams),
  messageField(2, "validators", () => ValidatorUpdate, { repeated: true }),
  field(3, "app_hash", "bytes"),
]);

export interface ResponseQuery {
  readonly code: number;
  readonly log: string;
  readonly info: string;
  readonly index: bigint;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly proofOps: ProofOps | undefined;
  readonly height: bigint;
  readonly codespace: string;
}

export const ResponseQuery: MessageType<ResponseQuery> = defineMessage<ResponseQuery>("tendermint.abci.ResponseQuery", [
  field(1, "code", "uint32"),
  field(3, "log", "string"),
  field(4, "info", "string"),
  field(5, "index", "int64"),
  field(6, "key", "bytes"),
  field(7, "value", "bytes"),
  messageField(8, "proof_ops", () => ProofOps),
  field(9, "height", "int64"),
  field(10, "codespace", "string"),
]);

export interface ResponseCheckTx {
  readonly code: number;
  readonly data: Uint8Array;
  readonly log: string;
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly Event[];
  readonly codespace: string;
}

export const ResponseCheckTx: MessageType<ResponseCheckTx> = defineMessage<ResponseCheckTx>("tendermint.abci.ResponseCheckTx", [
  field(1, "code", "uint32"),
  field(2, "data", "bytes"),
  field(3, "log", "string"),
  field(4, "info", "string"),
  field(5, "gas_wanted", "int64"),
  field(6, "gas_used", "int64"),
  messageField(7, "events", () => Event, { repeated: true }),
  field(8, "codespace", "string"),
]);

export interface ResponseCommit {
  readonly retainHeight: bigint;
}

export const ResponseCommit: MessageType<ResponseCommit> = defineMessage<ResponseCommit>("tendermint.abci.ResponseCommit", [
  field(3, "retain_height", "int64"),
]);

export interface ResponseListSnapshots {
  readonly snapshots: readonly Snapshot[];
}

export const ResponseListSnapshots: MessageType<ResponseListSnapshots> = defineMessage<ResponseListSnapshots>("tendermint.abci.ResponseListSnapshots", [
  messageField(1, "snapshots", () => Snapshot, { repeated: true }),
]);

export interface ResponseOfferSnapshot {
  readonly result: ResponseOfferSnapshot_Result;
}

export const ResponseOfferSnapshot: MessageType<ResponseOfferSnapshot> = defineMessage<ResponseOfferSnapshot>("tendermint.abci.ResponseOfferSnapshot", [
  enumField(1, "result", () => ResponseOfferSnapshot_ResultEnum),
]);

export const ResponseOfferSnapshot_Result = {
  UNKNOWN: 0,
  ACCEPT: 1,
  ABORT: 2,
  REJECT: 3,
  REJECT_FORMAT: 4,
  REJECT_SENDER: 5,
} as const;
export type ResponseOfferSnapshot_Result = number;
export const ResponseOfferSnapshot_ResultEnum: EnumType = defineEnum("tendermint.abci.ResponseOfferSnapshot.Result", ResponseOfferSnapshot_Result);

export interface ResponseLoadSnapshotChunk {
  readonly chunk: Uint8Array;
}

export const ResponseLoadSnapshotChunk: MessageType<ResponseLoadSnapshotChunk> = defineMessage<ResponseLoadSnapshotChunk>("tendermint.abci.ResponseLoadSnapshotChunk", [
  field(1, "chunk", "bytes"),
]);

export interface ResponseApplySnapshotChunk {
  readonly result: ResponseApplySnapshotChunk_Result;
  readonly refetchChunks: readonly number[];
  readonly rejectSenders: readonly string[];
}

export const ResponseApplySnapshotChunk: MessageType<ResponseApplySnapshotChunk> = defineMessage<ResponseApplySnapshotChunk>("tendermint.abci.ResponseApplySnapshotChunk", [
  enumField(1, "result", () => ResponseApplySnapshotChunk_ResultEnum),
  field(2, "refetch_chunks", "uint32", { repeated: true }),
  field(3, "reject_senders", "string", { repeated: true }),
]);

export const ResponseApplySnapshotChunk_Result = {
  UNKNOWN: 0,
  ACCEPT: 1,
  ABORT: 2,
  RETRY: 3,
  RETRY_SNAPSHOT: 4,
  REJECT_SNAPSHOT: 5,
} as const;
export type ResponseApplySnapshotChunk_Result = number;
export const ResponseApplySnapshotChunk_ResultEnum: EnumType = defineEnum("tendermint.abci.ResponseApplySnapshotChunk.Result", ResponseApplySnapshotChunk_Result);

export interface ResponsePrepareProposal {
  readonly txs: readonly Uint8Array[];
}

export const ResponsePrepareProposal: MessageType<ResponsePrepareProposal> = defineMessage<ResponsePrepareProposal>("tendermint.abci.ResponsePrepareProposal", [
  field(1, "txs", "bytes", { repeated: true }),
]);

export interface ResponseProcessProposal {
  readonly status: ResponseProcessProposal_ProposalStatus;
}

export const ResponseProcessProposal: MessageType<ResponseProcessProposal> = defineMessage<ResponseProcessProposal>("tendermint.abci.ResponseProcessProposal", [
  enumField(1, "status", () => ResponseProcessProposal_ProposalStatusEnum),
]);

export const ResponseProcessProposal_ProposalStatus = {
  UNKNOWN: 0,
  ACCEPT: 1,
  REJECT: 2,
} as const;
export type ResponseProcessProposal_ProposalStatus = number;
export const ResponseProcessProposal_ProposalStatusEnum: EnumType = defineEnum("tendermint.abci.ResponseProcessProposal.ProposalStatus", ResponseProcessProposal_ProposalStatus);

export interface ResponseExtendVote {
  readonly voteExtension: Uint8Array;
}

export const ResponseExtendVote: MessageType<ResponseExtendVote> = defineMessage<ResponseExtendVote>("tendermint.abci.ResponseExtendVote", [
  field(1, "vote_extension", "bytes"),
]);

export interface ResponseVerifyVoteExtension {
  readonly status: ResponseVerifyVoteExtension_VerifyStatus;
}

export const ResponseVerifyVoteExtension: MessageType<ResponseVerifyVoteExtension> = defineMessage<ResponseVerifyVoteExtension>("tendermint.abci.ResponseVerifyVoteExtension", [
  enumField(1, "status", () => ResponseVerifyVoteExtension_VerifyStatusEnum),
]);

export const ResponseVerifyVoteExtension_VerifyStatus = {
  UNKNOWN: 0,
  ACCEPT: 1,
  REJECT: 2,
} as const;
export type ResponseVerifyVoteExtension_VerifyStatus = number;
export const ResponseVerifyVoteExtension_VerifyStatusEnum: EnumType = defineEnum("tendermint.abci.ResponseVerifyVoteExtension.VerifyStatus", ResponseVerifyVoteExtension_VerifyStatus);

export interface ResponseFinalizeBlock {
  readonly events: readonly Event[];
  readonly txResults: readonly ExecTxResult[];
  readonly validatorUpdates: readonly ValidatorUpdate[];
  readonly consensusParamUpdates: ConsensusParams | undefined;
  readonly appHash: Uint8Array;
}

export const ResponseFinalizeBlock: MessageType<ResponseFinalizeBlock> = defineMessage<ResponseFinalizeBlock>("tendermint.abci.ResponseFinalizeBlock", [
  messageField(1, "events", () => Event, { repeated: true }),
  messageField(2, "tx_results", () => ExecTxResult, { repeated: true }),
  messageField(3, "validator_updates", () => ValidatorUpdate, { repeated: true }),
  messageField(4, "consensus_param_updates", () => ConsensusParams),
  field(5, "app_hash", "bytes"),
]);

export interface CommitInfo {
  readonly round: number;
  readonly votes: readonly VoteInfo[];
}

export const CommitInfo: MessageType<CommitInfo> = defineMessage<CommitInfo>("tendermint.abci.CommitInfo", [
  field(1, "round", "int32"),
  messageField(2, "votes", () => VoteInfo, { repeated: true }),
]);

export interface ExtendedCommitInfo {
  readonly round: number;
  readonly votes: readonly ExtendedVoteInfo[];
}

export const ExtendedCommitInfo: MessageType<ExtendedCommitInfo> = defineMessage<ExtendedCommitInfo>("tendermint.abci.ExtendedCommitInfo", [
  field(1, "round", "int32"),
  messageField(2, "votes", () => ExtendedVoteInfo, { repeated: true }),
]);

export interface Event {
  readonly type: string;
  readonly attributes: readonly EventAttribute[];
}

export const Event: MessageType<Event> = defineMessage<Event>("tendermint.abci.Event", [
  field(1, "type", "string"),
  messageField(2, "attributes", () => EventAttribute, { repeated: true }),
]);

export interface EventAttribute {
  readonly key: string;
  readonly value: string;
  readonly index: boolean;
}

export const EventAttribute: MessageType<EventAttribute> = defineMessage<EventAttribute>("tendermint.abci.EventAttribute", [
  field(1, "key", "string"),
  field(2, "value", "string"),
  field(3, "index", "bool"),
]);

export interface ExecTxResult {
  readonly code: number;
  readonly data: Uint8Array;
  readonly log: string;
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly Event[];
  readonly codespace: string;
}

export const ExecTxResult: MessageType<ExecTxResult> = defineMessage<ExecTxResult>("tendermint.abci.ExecTxResult", [
  field(1, "code", "uint32"),
  field(2, "data", "bytes"),
  field(3, "log", "string"),
  field(4, "info", "string"),
  field(5, "gas_wanted", "int64"),
  field(6, "gas_used", "int64"),
  messageField(7, "events", () => Event, { repeated: true }),
  field(8, "codespace", "string"),
]);

export interface TxResult {
  readonly height: bigint;
  readonly index: number;
  readonly tx: Uint8Array;
  readonly result: ExecTxResult;
}

export const TxResult: MessageType<TxResult> = defineMessage<TxResult>("tendermint.abci.TxResult", [
  field(1, "height", "int64"),
  field(2, "index", "uint32"),
  field(3, "tx", "bytes"),
  messageField(4, "result", () => ExecTxResult, { required: true }),
]);

export interface Validator {
  readonly address: Uint8Array;
  readonly power: bigint;
}

export const Validator: MessageType<Validator> = defineMessage<Validator>("tendermint.abci.Validator", [
  field(1, "address", "bytes"),
  field(3, "power", "int64"),
]);

export interface ValidatorUpdate {
  readonly pubKey: PublicKey;
  readonly power: bigint;
}

export const ValidatorUpdate: MessageType<ValidatorUpdate> = defineMessage<ValidatorUpdate>("tendermint.abci.ValidatorUpdate", [
  messageField(1, "pub_key", () => PublicKey, { required: true }),
  field(2, "power", "int64"),
]);

export interface VoteInfo {
  readonly validator: Validator;
  readonly blockIdFlag: BlockIDFlag;
}

export const VoteInfo: MessageType<VoteInfo> = defineMessage<VoteInfo>("tendermint.abci.VoteInfo", [
  messageField(1, "validator", () => Validator, { required: true }),
  enumField(3, "block_id_flag", () => BlockIDFlagEnum),
]);

export interface ExtendedVoteInfo {
  readonly validator: Validator;
  readonly voteExtension: Uint8Array;
  readonly extensionSignature: Uint8Array;
  readonly blockIdFlag: BlockIDFlag;
}

export const ExtendedVoteInfo: MessageType<ExtendedVoteInfo> = defineMessage<ExtendedVoteInfo>("tendermint.abci.ExtendedVoteInfo", [
  messageField(1, "validator", () => Validator, { required: true }),
  field(3, "vote_extension", "bytes"),
  field(4, "extension_signature", "bytes"),
  enumField(5, "block_id_flag", () => BlockIDFlagEnum),
]);

export const MisbehaviorType = {
  UNKNOWN: 0,
  DUPLICATE_VOTE: 1,
  LIGHT_CLIENT_ATTACK: 2,
} as const;
export type MisbehaviorType = number;
export const MisbehaviorTypeEnum: EnumType = defineEnum("tendermint.abci.MisbehaviorType", MisbehaviorType);

export interface Misbehavior {
  readonly type: MisbehaviorType;
  readonly validator: Validator;
  readonly height: bigint;
  readonly time: Time;
  readonly totalVotingPower: bigint;
}

export const Misbehavior: MessageType<Misbehavior> = defineMessage<Misbehavior>("tendermint.abci.Misbehavior", [
  enumField(1, "type", () => MisbehaviorTypeEnum),
  messageField(2, "validator", () => Validator, { required: true }),
  field(3, "height", "int64"),
  field(4, "time", "time", { required: true }),
  field(5, "total_voting_power", "int64"),
]);

export interface Snapshot {
  readonly height: bigint;
  readonly format: number;
  readonly chunks: number;
  readonly hash: Uint8Array;
  readonly metadata: Uint8Array;
}

export const Snapshot: MessageType<Snapshot> = defineMessage<Snapshot>("tendermint.abci.Snapshot", [
  field(1, "height", "uint64"),
  field(2, "format", "uint32"),
  field(3, "chunks", "uint32"),
  field(4, "hash", "bytes"),
  field(5, "metadata", "bytes"),
]);

export interface ABCIRpc {
  echo(request: RequestEcho): ResponseEcho;
  flush(request: RequestFlush): ResponseFlush;
  info(request: RequestInfo): ResponseInfo;
  checkTx(request: RequestCheckTx): ResponseCheckTx;
  query(request: RequestQuery): ResponseQuery;
  commit(request: RequestCommit): ResponseCommit;
  initChain(request: RequestInitChain): ResponseInitChain;
  listSnapshots(request: RequestListSnapshots): ResponseListSnapshots;
  offerSnapshot(request: RequestOfferSnapshot): ResponseOfferSnapshot;
  loadSnapshotChunk(request: RequestLoadSnapshotChunk): ResponseLoadSnapshotChunk;
  applySnapshotChunk(request: RequestApplySnapshotChunk): ResponseApplySnapshotChunk;
  prepareProposal(request: RequestPrepareProposal): ResponsePrepareProposal;
  processProposal(request: RequestProcessProposal): ResponseProcessProposal;
  extendVote(request: RequestExtendVote): ResponseExtendVote;
  verifyVoteExtension(request: RequestVerifyVoteExtension): ResponseVerifyVoteExtension;
  finalizeBlock(request: RequestFinalizeBlock): ResponseFinalizeBlock;
}

export const ABCI: ServiceType<ABCIRpc> = defineService<ABCIRpc>("tendermint.abci.ABCI", {
  echo: rpc("Echo", RequestEcho, ResponseEcho),
  flush: rpc("Flush", RequestFlush, ResponseFlush),
  info: rpc("Info", RequestInfo, ResponseInfo),
  checkTx: rpc("CheckTx", RequestCheckTx, ResponseCheckTx),
  query: rpc("Query", RequestQuery, ResponseQuery),
  commit: rpc("Commit", RequestCommit, ResponseCommit),
  initChain: rpc("InitChain", RequestInitChain, ResponseInitChain),
  listSnapshots: rpc("ListSnapshots", RequestListSnapshots, ResponseListSnapshots),
  offerSnapshot: rpc("OfferSnapshot", RequestOfferSnapshot, ResponseOfferSnapshot),
  loadSnapshotChunk: rpc("LoadSnapshotChunk", RequestLoadSnapshotChunk, ResponseLoadSnapshotChunk),
  applySnapshotChunk: rpc("ApplySnapshotChunk", RequestApplySnapshotChunk, ResponseApplySnapshotChunk),
  prepareProposal: rpc("PrepareProposal", RequestPrepareProposal, ResponsePrepareProposal),
  processProposal: rpc("ProcessProposal", RequestProcessProposal, ResponseProcessProposal),
  extendVote: rpc("ExtendVote", RequestExtendVote, ResponseExtendVote),
  verifyVoteExtension: rpc("VerifyVoteExtension", RequestVerifyVoteExtension, ResponseVerifyVoteExtension),
  finalizeBlock: rpc("FinalizeBlock", RequestFinalizeBlock, ResponseFinalizeBlock),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  Request,
  RequestEcho,
  RequestFlush,
  RequestInfo,
  RequestInitChain,
  RequestQuery,
  RequestCheckTx,
  RequestCommit,
  RequestListSnapshots,
  RequestOfferSnapshot,
  RequestLoadSnapshotChunk,
  RequestApplySnapshotChunk,
  RequestPrepareProposal,
  RequestProcessProposal,
  RequestExtendVote,
  RequestVerifyVoteExtension,
  RequestFinalizeBlock,
  Response,
  ResponseException,
  ResponseEcho,
  ResponseFlush,
  ResponseInfo,
  ResponseInitChain,
  ResponseQuery,
  ResponseCheckTx,
  ResponseCommit,
  ResponseListSnapshots,
  ResponseOfferSnapshot,
  ResponseLoadSnapshotChunk,
  ResponseApplySnapshotChunk,
  ResponsePrepareProposal,
  ResponseProcessProposal,
  ResponseExtendVote,
  ResponseVerifyVoteExtension,
  ResponseFinalizeBlock,
  CommitInfo,
  ExtendedCommitInfo,
  Event,
  EventAttribute,
  ExecTxResult,
  TxResult,
  Validator,
  ValidatorUpdate,
  VoteInfo,
  ExtendedVoteInfo,
  Misbehavior,
  Snapshot,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [ABCI as unknown as ServiceType];
