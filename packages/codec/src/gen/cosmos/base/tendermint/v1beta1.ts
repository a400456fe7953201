// Generated from proto/cosmos/base/tendermint/v1beta1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, type ServiceType, type Time, defineMessage, defineService, field, messageField, rpc } from "../../../../runtime.ts";
import { PageRequest, PageResponse } from "../query/v1beta1.ts";
import { DefaultNodeInfo } from "../../../tendermint/p2p.ts";
import { Block as TypesBlock, BlockID, Commit, Data, EvidenceList } from "../../../tendermint/types.ts";
import { Consensus } from "../../../tendermint/version.ts";

export interface GetValidatorSetByHeightRequest {
  readonly height: bigint;
  readonly pagination: PageRequest | undefined;
}

export const GetValidatorSetByHeightRequest: MessageType<GetValidatorSetByHeightRequest> = defineMessage<GetValidatorSetByHeightRequest>("cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightRequest", [
  field(1, "height", "int64"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface GetValidatorSetByHeightResponse {
  readonly blockHeight: bigint;
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}

export const GetValidatorSetByHeightResponse: MessageType<GetValidatorSetByHeightResponse> = defineMessage<GetValidatorSetByHeightResponse>("cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightResponse", [
  field(1, "block_height", "int64"),
  messageField(2, "validators", () => Validator, { repeated: true }),
  messageField(3, "pagination", () => PageResponse),
]);

export interface GetLatestValidatorSetRequest {
  readonly pagination: PageRequest | undefined;
}

export const GetLatestValidatorSetRequest: MessageType<GetLatestValidatorSetRequest> = defineMessage<GetLatestValidatorSetRequest>("cosmos.base.tendermint.v1beta1.GetLatestValidatorSetRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface GetLatestValidatorSetResponse {
  readonly blockHeight: bigint;
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}

export const GetLatestValidatorSetResponse: MessageType<GetLatestValidatorSetResponse> = defineMessage<GetLatestValidatorSetResponse>("cosmos.base.tendermint.v1beta1.GetLatestValidatorSetResponse", [
  field(1, "block_height", "int64"),
  messageField(2, "validators", () => Validator, { repeated: true }),
  messageField(3, "pagination", () => PageResponse),
]);

export interface Validator {
  readonly address: string;
  readonly pubKey: Any | undefined;
  readonly votingPower: bigint;
  readonly proposerPriority: bigint;
}

export const Validator: MessageType<Validator> = defineMessage<Validator>("cosmos.base.tendermint.v1beta1.Validator", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "pub_key", () => Any),
  field(3, "voting_power", "int64"),
  field(4, "proposer_priority", "int64"),
]);

export interface GetBlockByHeightRequest {
  readonly height: bigint;
}

export const GetBlockByHeightRequest: MessageType<GetBlockByHeightRequest> = defineMessage<GetBlockByHeightRequest>("cosmos.base.tendermint.v1beta1.GetBlockByHeightRequest", [
  field(1, "height", "int64"),
]);

export interface GetBlockByHeightResponse {
  readonly blockId: BlockID | undefined;
  readonly block: TypesBlock | undefined;
  readonly sdkBlock: Block | undefined;
}

export const GetBlockByHeightResponse: MessageType<GetBlockByHeightResponse> = defineMessage<GetBlockByHeightResponse>("cosmos.base.tendermint.v1beta1.GetBlockByHeightResponse", [
  messageField(1, "block_id", () => BlockID),
  messageField(2, "block", () => TypesBlock),
  messageField(3, "sdk_block", () => Block),
]);

export interface GetLatestBlockRequest {}

export const GetLatestBlockRequest: MessageType<GetLatestBlockRequest> = defineMessage<GetLatestBlockRequest>("cosmos.base.tendermint.v1beta1.GetLatestBlockRequest", []);

export interface GetLatestBlockResponse {
  readonly blockId: BlockID | undefined;
  readonly block: TypesBlock | undefined;
  readonly sdkBlock: Block | undefined;
}

export const GetLatestBlockResponse: MessageType<GetLatestBlockResponse> = defineMessage<GetLatestBlockResponse>("cosmos.base.tendermint.v1beta1.GetLatestBlockResponse", [
  messageField(1, "block_id", () => BlockID),
  messageField(2, "block", () => TypesBlock),
  messageField(3, "sdk_block", () => Block),
]);

export interface GetSyncingRequest {}

export const GetSyncingRequest: MessageType<GetSyncingRequest> = defineMessage<GetSyncingRequest>("cosmos.base.tendermint.v1beta1.GetSyncingRequest", []);

export interface GetSyncingResponse {
  readonly syncing: boolean;
}

export const GetSyncingResponse: MessageType<GetSyncingResponse> = defineMessage<GetSyncingResponse>("cosmos.base.tendermint.v1beta1.GetSyncingResponse", [
  field(1, "syncing", "bool"),
]);

export interface GetNodeInfoRequest {}

export const GetNodeInfoRequest: MessageType<GetNodeInfoRequest> = defineMessage<GetNodeInfoRequest>("cosmos.base.tendermint.v1beta1.GetNodeInfoRequest", []);

export interface GetNodeInfoResponse {
  readonly defaultNodeInfo: DefaultNodeInfo | undefined;
  readonly applicationVersion: VersionInfo | undefined;
}

export const GetNodeInfoResponse: MessageType<GetNodeInfoResponse> = defineMessage<GetNodeInfoResponse>("cosmos.base.tendermint.v1beta1.GetNodeInfoResponse", [
  messageField(1, "default_node_info", () => DefaultNodeInfo),
  messageField(2, "application_version", () => VersionInfo),
]);

export interface VersionInfo {
  readonly name: string;
  readonly appName: string;
  readonly version: string;
  readonly gitCommit: string;
  readonly buildTags: string;
  readonly goVersion: string;
  readonly buildDeps: readonly Module[];
  readonly cosmosSdkVersion: string;
}

export const VersionInfo: MessageType<VersionInfo> = defineMessage<VersionInfo>("cosmos.base.tendermint.v1beta1.VersionInfo", [
  field(1, "name", "string"),
  field(2, "app_name", "string"),
  field(3, "version", "string"),
  field(4, "git_commit", "string"),
  field(5, "build_tags", "string"),
  field(6, "go_version", "string"),
  messageField(7, "build_deps", () => Module, { repeated: true }),
  field(8, "cosmos_sdk_version", "string"),
]);

export interface Module {
  readonly path: string;
  readonly version: string;
  readonly sum: string;
}

export const Module: MessageType<Module> = defineMessage<Module>("cosmos.base.tendermint.v1beta1.Module", [
  field(1, "path", "string"),
  field(2, "version", "string"),
  field(3, "sum", "string"),
]);

export interface ABCIQueryRequest {
  readonly data: Uint8Array;
  readonly path: string;
  readonly height: bigint;
  readonly prove: boolean;
}

export const ABCIQueryRequest: MessageType<ABCIQueryRequest> = defineMessage<ABCIQueryRequest>("cosmos.base.tendermint.v1beta1.ABCIQueryRequest", [
  field(1, "data", "bytes"),
  field(2, "path", "string"),
  field(3, "height", "int64"),
  field(4, "prove", "bool"),
]);

export interface ABCIQueryResponse {
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

export const ABCIQueryResponse: MessageType<ABCIQueryResponse> = defineMessage<ABCIQueryResponse>("cosmos.base.tendermint.v1beta1.ABCIQueryResponse", [
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

export interface ProofOp {
  readonly type: string;
  readonly key: Uint8Array;
  readonly data: Uint8Array;
}

export const ProofOp: MessageType<ProofOp> = defineMessage<ProofOp>("cosmos.base.tendermint.v1beta1.ProofOp", [
  field(1, "type", "string"),
  field(2, "key", "bytes"),
  field(3, "data", "bytes"),
]);

export interface ProofOps {
  readonly ops: readonly ProofOp[];
}

export const ProofOps: MessageType<ProofOps> = defineMessage<ProofOps>("cosmos.base.tendermint.v1beta1.ProofOps", [
  messageField(1, "ops", () => ProofOp, { repeated: true, dontOmitEmpty: true }),
]);

export interface Block {
  readonly header: Header;
  readonly data: Data;
  readonly evidence: EvidenceList;
  readonly lastCommit: Commit | undefined;
}

export const Block: MessageType<Block> = defineMessage<Block>("cosmos.base.tendermint.v1beta1.Block", [
  messageField(1, "header", () => Header, { required: true, dontOmitEmpty: true }),
  messageField(2, "data", () => Data, { required: true, dontOmitEmpty: true }),
  messageField(3, "evidence", () => EvidenceList, { required: true, dontOmitEmpty: true }),
  messageField(4, "last_commit", () => Commit),
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
  readonly proposerAddress: string;
}

export const Header: MessageType<Header> = defineMessage<Header>("cosmos.base.tendermint.v1beta1.Header", [
  messageField(1, "version", () => Consensus, { required: true, dontOmitEmpty: true }),
  field(2, "chain_id", "string"),
  field(3, "height", "int64"),
  field(4, "time", "time", { required: true, dontOmitEmpty: true }),
  messageField(5, "last_block_id", () => BlockID, { required: true, dontOmitEmpty: true }),
  field(6, "last_commit_hash", "bytes"),
  field(7, "data_hash", "bytes"),
  field(8, "validators_hash", "bytes"),
  field(9, "next_validators_hash", "bytes"),
  field(10, "consensus_hash", "bytes"),
  field(11, "app_hash", "bytes"),
  field(12, "last_results_hash", "bytes"),
  field(13, "evidence_hash", "bytes"),
  field(14, "proposer_address", "string"),
]);

export interface ServiceRpc {
  getNodeInfo(request: GetNodeInfoRequest): GetNodeInfoResponse;
  getSyncing(request: GetSyncingRequest): GetSyncingResponse;
  getLatestBlock(request: GetLatestBlockRequest): GetLatestBlockResponse;
  getBlockByHeight(request: GetBlockByHeightRequest): GetBlockByHeightResponse;
  getLatestValidatorSet(request: GetLatestValidatorSetRequest): GetLatestValidatorSetResponse;
  getValidatorSetByHeight(request: GetValidatorSetByHeightRequest): GetValidatorSetByHeightResponse;
  aBCIQuery(request: ABCIQueryRequest): ABCIQueryResponse;
}

export const Service: ServiceType<ServiceRpc> = defineService<ServiceRpc>("cosmos.base.tendermint.v1beta1.Service", {
  getNodeInfo: rpc("GetNodeInfo", GetNodeInfoRequest, GetNodeInfoResponse, { method: "get", path: "/cosmos/base/tendermint/v1beta1/node_info" }),
  getSyncing: rpc("GetSyncing", GetSyncingRequest, GetSyncingResponse, { method: "get", path: "/cosmos/base/tendermint/v1beta1/syncing" }),
  getLatestBlock: rpc("GetLatestBlock", GetLatestBlockRequest, GetLatestBlockResponse, { method: "get", path: "/cosmos/base/tendermint/v1beta1/blocks/latest" }),
  getBlockByHeight: rpc("GetBlockByHeight", GetBlockByHeightRequest, GetBlockByHeightResponse, { method: "get", path: "/cosmos/base/tendermint/v1beta1/blocks/{height}" }),
  getLatestValidatorSet: rpc("GetLatestValidatorSet", GetLatestValidatorSetRequest, GetLatestValidatorSetResponse, { method: "get", path: "/cosmos/base/tendermint/v1beta1/validatorsets/latest" }),
  getValidatorSetByHeight: rpc("GetValidatorSetByHeight", GetValidatorSetByHeightRequest, GetValidatorSetByHeightResponse, { method: "get", path: "/cosmos/base/tendermint/v1beta1/validatorsets/{height}" }),
  aBCIQuery: rpc("ABCIQuery", ABCIQueryRequest, ABCIQueryResponse, { method: "get", path: "/cosmos/base/tendermint/v1beta1/abci_query" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GetValidatorSetByHeightRequest,
  GetValidatorSetByHeightResponse,
  GetLatestValidatorSetRequest,
  GetLatestValidatorSetResponse,
  Validator,
  GetBlockByHeightRequest,
  GetBlockByHeightResponse,
  GetLatestBlockRequest,
  GetLatestBlockResponse,
  GetSyncingRequest,
  GetSyncingResponse,
  GetNodeInfoRequest,
  GetNodeInfoResponse,
  VersionInfo,
  Module,
  ABCIQueryRequest,
  ABCIQueryResponse,
  ProofOp,
  ProofOps,
  Block,
  Header,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Service as unknown as ServiceType];
