// Generated from proto/cosmwasm/wasm/v1.proto by `npm run generate`. Do not edit.
import { Any, type EnumType, type MessageType, type ServiceType, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../../cosmos/base/query/v1beta1.ts";
import { Coin } from "../../cosmos/base/v1beta1.ts";

export interface StoreCodeAuthorization {
  readonly grants: readonly CodeGrant[];
}

export const StoreCodeAuthorization: MessageType<StoreCodeAuthorization> = defineMessage<StoreCodeAuthorization>("cosmwasm.wasm.v1.StoreCodeAuthorization", [
  messageField(1, "grants", () => CodeGrant, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "wasm/StoreCodeAuthorization", implements: ["cosmos.authz.v1beta1.Authorization"] });

export interface ContractExecutionAuthorization {
  readonly grants: readonly ContractGrant[];
}

export const ContractExecutionAuthorization: MessageType<ContractExecutionAuthorization> = defineMessage<ContractExecutionAuthorization>("cosmwasm.wasm.v1.ContractExecutionAuthorization", [
  messageField(1, "grants", () => ContractGrant, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "wasm/ContractExecutionAuthorization", implements: ["cosmos.authz.v1beta1.Authorization"] });

export interface ContractMigrationAuthorization {
  readonly grants: readonly ContractGrant[];
}

export const ContractMigrationAuthorization: MessageType<ContractMigrationAuthorization> = defineMessage<ContractMigrationAuthorization>("cosmwasm.wasm.v1.ContractMigrationAuthorization", [
  messageField(1, "grants", () => ContractGrant, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "wasm/ContractMigrationAuthorization", implements: ["cosmos.authz.v1beta1.Authorization"] });

export interface CodeGrant {
  readonly codeHash: Uint8Array;
  readonly instantiatePermission: AccessConfig | undefined;
}

export const CodeGrant: MessageType<CodeGrant> = defineMessage<CodeGrant>("cosmwasm.wasm.v1.CodeGrant", [
  field(1, "code_hash", "bytes"),
  messageField(2, "instantiate_permission", () => AccessConfig),
]);

export interface ContractGrant {
  readonly contract: string;
  readonly limit: Any | undefined;
  readonly filter: Any | undefined;
}

export const ContractGrant: MessageType<ContractGrant> = defineMessage<ContractGrant>("cosmwasm.wasm.v1.ContractGrant", [
  field(1, "contract", "string", { scalar: "AddressString" }),
  messageField(2, "limit", () => Any, { accepts: "cosmwasm.wasm.v1.ContractAuthzLimitX" }),
  messageField(3, "filter", () => Any, { accepts: "cosmwasm.wasm.v1.ContractAuthzFilterX" }),
]);

export interface MaxCallsLimit {
  readonly remaining: bigint;
}

export const MaxCallsLimit: MessageType<MaxCallsLimit> = defineMessage<MaxCallsLimit>("cosmwasm.wasm.v1.MaxCallsLimit", [
  field(1, "remaining", "uint64"),
], { aminoName: "wasm/MaxCallsLimit", implements: ["cosmwasm.wasm.v1.ContractAuthzLimitX"] });

export interface MaxFundsLimit {
  readonly amounts: readonly Coin[];
}

export const MaxFundsLimit: MessageType<MaxFundsLimit> = defineMessage<MaxFundsLimit>("cosmwasm.wasm.v1.MaxFundsLimit", [
  messageField(1, "amounts", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "wasm/MaxFundsLimit", implements: ["cosmwasm.wasm.v1.ContractAuthzLimitX"] });

export interface CombinedLimit {
  readonly callsRemaining: bigint;
  readonly amounts: readonly Coin[];
}

export const CombinedLimit: MessageType<CombinedLimit> = defineMessage<CombinedLimit>("cosmwasm.wasm.v1.CombinedLimit", [
  field(1, "calls_remaining", "uint64"),
  messageField(2, "amounts", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "wasm/CombinedLimit", implements: ["cosmwasm.wasm.v1.ContractAuthzLimitX"] });

export interface AllowAllMessagesFilter {}

export const AllowAllMessagesFilter: MessageType<AllowAllMessagesFilter> = defineMessage<AllowAllMessagesFilter>("cosmwasm.wasm.v1.AllowAllMessagesFilter", [], { aminoName: "wasm/AllowAllMessagesFilter", implements: ["cosmwasm.wasm.v1.ContractAuthzFilterX"] });

export interface AcceptedMessageKeysFilter {
  readonly keys: readonly string[];
}

export const AcceptedMessageKeysFilter: MessageType<AcceptedMessageKeysFilter> = defineMessage<AcceptedMessageKeysFilter>("cosmwasm.wasm.v1.AcceptedMessageKeysFilter", [
  field(1, "keys", "string", { repeated: true }),
], { aminoName: "wasm/AcceptedMessageKeysFilter", implements: ["cosmwasm.wasm.v1.ContractAuthzFilterX"] });

export interface AcceptedMessagesFilter {
  readonly messages: readonly Uint8Array[];
}

export const AcceptedMessagesFilter: MessageType<AcceptedMessagesFilter> = defineMessage<AcceptedMessagesFilter>("cosmwasm.wasm.v1.AcceptedMessagesFilter", [
  field(1, "messages", "bytes", { repeated: true, aminoEncoding: "inline_json" }),
], { aminoName: "wasm/AcceptedMessagesFilter", implements: ["cosmwasm.wasm.v1.ContractAuthzFilterX"] });

export interface GenesisState {
  readonly params: Params;
  readonly codes: readonly Code[];
  readonly contracts: readonly Contract[];
  readonly sequences: readonly Sequence[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmwasm.wasm.v1.GenesisState", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
  messageField(2, "codes", () => Code, { repeated: true, dontOmitEmpty: true }),
  messageField(3, "contracts", () => Contract, { repeated: true, dontOmitEmpty: true }),
  messageField(4, "sequences", () => Sequence, { repeated: true, dontOmitEmpty: true }),
]);

export interface Code {
  readonly codeId: bigint;
  readonly codeInfo: CodeInfo;
  readonly codeBytes: Uint8Array;
  readonly pinned: boolean;
}

export const Code: MessageType<Code> = defineMessage<Code>("cosmwasm.wasm.v1.Code", [
  field(1, "code_id", "uint64"),
  messageField(2, "code_info", () => CodeInfo, { required: true, dontOmitEmpty: true }),
  field(3, "code_bytes", "bytes"),
  field(4, "pinned", "bool"),
]);

export interface Contract {
  readonly contractAddress: string;
  readonly contractInfo: ContractInfo;
  readonly contractState: readonly Model[];
  readonly contractCodeHistory: readonly ContractCodeHistoryEntry[];
}

export const Contract: MessageType<Contract> = defineMessage<Contract>("cosmwasm.wasm.v1.Contract", [
  field(1, "contract_address", "string", { scalar: "AddressString" }),
  messageField(2, "contract_info", () => ContractInfo, { required: true, dontOmitEmpty: true }),
  messageField(3, "contract_state", () => Model, { repeated: true, dontOmitEmpty: true }),
  messageField(4, "contract_code_history", () => ContractCodeHistoryEntry, { repeated: true, dontOmitEmpty: true }),
]);

export interface Sequence {
  readonly idKey: Uint8Array;
  readonly value: bigint;
}

export const Sequence: MessageType<Sequence> = defineMessage<Sequence>("cosmwasm.wasm.v1.Sequence", [
  field(1, "id_key", "bytes"),
  field(2, "value", "uint64"),
]);

export interface MsgIBCSend {
  readonly channel: string;
  readonly timeoutHeight: bigint;
  readonly timeoutTimestamp: bigint;
  readonly data: Uint8Array;
}

export const MsgIBCSend: MessageType<MsgIBCSend> = defineMessage<MsgIBCSend>("cosmwasm.wasm.v1.MsgIBCSend", [
  field(2, "channel", "string"),
  field(4, "timeout_height", "uint64"),
  field(5, "timeout_timestamp", "uint64"),
  field(6, "data", "bytes"),
]);

export interface MsgIBCSendResponse {
  readonly sequence: bigint;
}

export const MsgIBCSendResponse: MessageType<MsgIBCSendResponse> = defineMessage<MsgIBCSendResponse>("cosmwasm.wasm.v1.MsgIBCSendResponse", [
  field(1, "sequence", "uint64"),
]);

export interface MsgIBCWriteAcknowledgementResponse {}

export const MsgIBCWriteAcknowledgementResponse: MessageType<MsgIBCWriteAcknowledgementResponse> = defineMessage<MsgIBCWriteAcknowledgementResponse>("cosmwasm.wasm.v1.MsgIBCWriteAcknowledgementResponse", []);

export interface MsgIBCCloseChannel {
  readonly channel: string;
}

export const MsgIBCCloseChannel: MessageType<MsgIBCCloseChannel> = defineMessage<MsgIBCCloseChannel>("cosmwasm.wasm.v1.MsgIBCCloseChannel", [
  field(2, "channel", "string"),
]);

export interface StoreCodeProposal {
  readonly title: string;
  readonly description: string;
  readonly runAs: string;
  readonly wasmByteCode: Uint8Array;
  readonly instantiatePermission: AccessConfig | undefined;
  readonly unpinCode: boolean;
  readonly source: string;
  readonly builder: string;
  readonly codeHash: Uint8Array;
}

export const StoreCodeProposal: MessageType<StoreCodeProposal> = defineMessage<StoreCodeProposal>("cosmwasm.wasm.v1.StoreCodeProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "run_as", "string", { scalar: "AddressString" }),
  field(4, "wasm_byte_code", "bytes"),
  messageField(7, "instantiate_permission", () => AccessConfig),
  field(8, "unpin_code", "bool"),
  field(9, "source", "string"),
  field(10, "builder", "string"),
  field(11, "code_hash", "bytes"),
], { aminoName: "wasm/StoreCodeProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface InstantiateContractProposal {
  readonly title: string;
  readonly description: string;
  readonly runAs: string;
  readonly admin: string;
  readonly codeId: bigint;
  readonly label: string;
  readonly msg: Uint8Array;
  readonly funds: readonly Coin[];
}

export const InstantiateContractProposal: MessageType<InstantiateContractProposal> = defineMessage<InstantiateContractProposal>("cosmwasm.wasm.v1.InstantiateContractProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "run_as", "string", { scalar: "AddressString" }),
  field(4, "admin", "string", { scalar: "AddressString" }),
  field(5, "code_id", "uint64"),
  field(6, "label", "string"),
  field(7, "msg", "bytes", { aminoEncoding: "inline_json" }),
  messageField(8, "funds", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "wasm/InstantiateContractProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface InstantiateContract2Proposal {
  readonly title: string;
  readonly description: string;
  readonly runAs: string;
  readonly admin: string;
  readonly codeId: bigint;
  readonly label: string;
  readonly msg: Uint8Array;
  readonly funds: readonly Coin[];
  readonly salt: Uint8Array;
  readonly fixMsg: boolean;
}

export const InstantiateContract2Proposal: MessageType<InstantiateContract2Proposal> = defineMessage<InstantiateContract2Proposal>("cosmwasm.wasm.v1.InstantiateContract2Proposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "run_as", "string", { scalar: "AddressString" }),
  field(4, "admin", "string", { scalar: "AddressString" }),
  field(5, "code_id", "uint64"),
  field(6, "label", "string"),
  field(7, "msg", "bytes", { aminoEncoding: "inline_json" }),
  messageField(8, "funds", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(9, "salt", "bytes"),
  field(10, "fix_msg", "bool"),
], { aminoName: "wasm/InstantiateContract2Proposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface MigrateContractProposal {
  readonly title: string;
  readonly description: string;
  readonly contract: string;
  readonly codeId: bigint;
  readonly msg: Uint8Array;
}

export const MigrateContractProposal: MessageType<MigrateContractProposal> = defineMessage<MigrateContractProposal>("cosmwasm.wasm.v1.MigrateContractProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(4, "contract", "string", { scalar: "AddressString" }),
  field(5, "code_id", "uint64"),
  field(6, "msg", "bytes", { aminoEncoding: "inline_json" }),
], { aminoName: "wasm/MigrateContractProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface SudoContractProposal {
  readonly title: string;
  readonly description: string;
  readonly contract: string;
  readonly msg: Uint8Array;
}

export const SudoContractProposal: MessageType<SudoContractProposal> = defineMessage<SudoContractProposal>("cosmwasm.wasm.v1.SudoContractProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "contract", "string", { scalar: "AddressString" }),
  field(4, "msg", "bytes", { aminoEncoding: "inline_json" }),
], { aminoName: "wasm/SudoContractProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface ExecuteContractProposal {
  readonly title: string;
  readonly description: string;
  readonly runAs: string;
  readonly contract: string;
  readonly msg: Uint8Array;
  readonly funds: readonly Coin[];
}

export const ExecuteContractProposal: MessageType<ExecuteContractProposal> = defineMessage<ExecuteContractProposal>("cosmwasm.wasm.v1.ExecuteContractProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "run_as", "string", { scalar: "AddressString" }),
  field(4, "contract", "string", { scalar: "AddressString" }),
  field(5, "msg", "bytes", { aminoEncoding: "inline_json" }),
  messageField(6, "funds", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "wasm/ExecuteContractProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface UpdateAdminProposal {
  readonly title: string;
  readonly description: string;
  readonly newAdmin: string;
  readonly contract: string;
}

export const UpdateAdminProposal: MessageType<UpdateAdminProposal> = defineMessage<UpdateAdminProposal>("cosmwasm.wasm.v1.UpdateAdminProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "new_admin", "string", { scalar: "AddressString" }),
  field(4, "contract", "string", { scalar: "AddressString" }),
], { aminoName: "wasm/UpdateAdminProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface ClearAdminProposal {
  readonly title: string;
  readonly description: string;
  readonly contract: string;
}

export const ClearAdminProposal: MessageType<ClearAdminProposal> = defineMessage<ClearAdminProposal>("cosmwasm.wasm.v1.ClearAdminProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "contract", "string", { scalar: "AddressString" }),
], { aminoName: "wasm/ClearAdminProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface PinCodesProposal {
  readonly title: string;
  readonly description: string;
  readonly codeIds: readonly bigint[];
}

export const PinCodesProposal: MessageType<PinCodesProposal> = defineMessage<PinCodesProposal>("cosmwasm.wasm.v1.PinCodesProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "code_ids", "uint64", { repeated: true }),
], { aminoName: "wasm/PinCodesProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface UnpinCodesProposal {
  readonly title: string;
  readonly description: string;
  readonly codeIds: readonly bigint[];
}

export const UnpinCodesProposal: MessageType<UnpinCodesProposal> = defineMessage<UnpinCodesProposal>("cosmwasm.wasm.v1.UnpinCodesProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "code_ids", "uint64", { repeated: true }),
], { aminoName: "wasm/UnpinCodesProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface AccessConfigUpdate {
  readonly codeId: bigint;
  readonly instantiatePermission: AccessConfig;
}

export const AccessConfigUpdate: MessageType<AccessConfigUpdate> = defineMessage<AccessConfigUpdate>("cosmwasm.wasm.v1.AccessConfigUpdate", [
  field(1, "code_id", "uint64"),
  messageField(2, "instantiate_permission", () => AccessConfig, { required: true, dontOmitEmpty: true }),
]);

export interface UpdateInstantiateConfigProposal {
  readonly title: string;
  readonly description: string;
  readonly accessConfigUpdates: readonly AccessConfigUpdate[];
}

export const UpdateInstantiateConfigProposal: MessageType<UpdateInstantiateConfigProposal> = defineMessage<UpdateInstantiateConfigProposal>("cosmwasm.wasm.v1.UpdateInstantiateConfigProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  messageField(3, "access_config_updates", () => AccessConfigUpdate, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "wasm/UpdateInstantiateConfigProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface StoreAndInstantiateContractProposal {
  readonly title: string;
  readonly description: string;
  readonly runAs: string;
  readonly wasmByteCode: Uint8Array;
  readonly instantiatePermission: AccessConfig | undefined;
  readonly unpinCode: boolean;
  readonly admin: string;
  readonly label: string;
  readonly msg: Uint8Array;
  readonly funds: readonly Coin[];
  readonly source: string;
  readonly builder: string;
  readonly codeHash: Uint8Array;
}

export const StoreAndInstantiateContractProposal: MessageType<StoreAndInstantiateContractProposal> = defineMessage<StoreAndInstantiateContractProposal>("cosmwasm.wasm.v1.StoreAndInstantiateContractProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "run_as", "string", { scalar: "AddressString" }),
  field(4, "wasm_byte_code", "bytes"),
  messageField(5, "instantiate_permission", () => AccessConfig),
  field(6, "unpin_code", "bool"),
  field(7, "admin", "string"),
  field(8, "label", "string"),
  field(9, "msg", "bytes", { aminoEncoding: "inline_json" }),
  messageField(10, "funds", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(11, "source", "string"),
  field(12, "builder", "string"),
  field(13, "code_hash", "bytes"),
], { aminoName: "wasm/StoreAndInstantiateContractProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface QueryContractInfoRequest {
  readonly address: string;
}

export const QueryContractInfoRequest: MessageType<QueryContractInfoRequest> = defineMessage<QueryContractInfoRequest>("cosmwasm.wasm.v1.QueryContractInfoRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
]);

export interface QueryContractInfoResponse {
  readonly address: string;
  readonly contractInfo: ContractInfo;
}

export const QueryContractInfoResponse: MessageType<QueryContractInfoResponse> = defineMessage<QueryContractInfoResponse>("cosmwasm.wasm.v1.QueryContractInfoResponse", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "contract_info", () => ContractInfo, { required: true, dontOmitEmpty: true }),
]);

export interface QueryContractHistoryRequest {
  readonly address: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryContractHistoryRequest: MessageType<QueryContractHistoryRequest> = defineMessage<QueryContractHistoryRequest>("cosmwasm.wasm.v1.QueryContractHistoryRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryContractHistoryResponse {
  readonly entries: readonly ContractCodeHistoryEntry[];
  readonly pagination: PageResponse | undefined;
}

export const QueryContractHistoryResponse: MessageType<QueryContractHistoryResponse> = defineMessage<QueryContractHistoryResponse>("cosmwasm.wasm.v1.QueryContractHistoryResponse", [
  messageField(1, "entries", () => ContractCodeHistoryEntry, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryContractsByCodeRequest {
  readonly codeId: bigint;
  readonly pagination: PageRequest | undefined;
}

export const QueryContractsByCodeRequest: MessageType<QueryContractsByCodeRequest> = defineMessage<QueryContractsByCodeRequest>("cosmwasm.wasm.v1.QueryContractsByCodeRequest", [
  field(1, "code_id", "uint64"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryContractsByCodeResponse {
  readonly contracts: readonly string[];
  readonly pagination: PageResponse | undefined;
}

export const QueryContractsByCodeResponse: MessageType<QueryContractsByCodeResponse> = defineMessage<QueryContractsByCodeResponse>("cosmwasm.wasm.v1.QueryContractsByCodeResponse", [
  field(1, "contracts", "string", { repeated: true, scalar: "AddressString" }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryAllContractStateRequest {
  readonly address: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryAllContractStateRequest: MessageType<QueryAllContractStateRequest> = defineMessage<QueryAllContractStateRequest>("cosmwasm.wasm.v1.QueryAllContractStateRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryAllContractStateResponse {
  readonly models: readonly Model[];
  readonly pagination: PageResponse | undefined;
}

export const QueryAllContractStateResponse: MessageType<QueryAllContractStateResponse> = defineMessage<QueryAllContractStateResponse>("cosmwasm.wasm.v1.QueryAllContractStateResponse", [
  messageField(1, "models", () => Model, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryRawContractStateRequest {
  readonly address: string;
  readonly queryData: Uint8Array;
}

export const QueryRawContractStateRequest: MessageType<QueryRawContractStateRequest> = defineMessage<QueryRawContractStateRequest>("cosmwasm.wasm.v1.QueryRawContractStateRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
  field(2, "query_data", "bytes"),
]);

export interface QueryRawContractStateResponse {
  readonly data: Uint8Array;
}

export const QueryRawContractStateResponse: MessageType<QueryRawContractStateResponse> = defineMessage<QueryRawContractStateResponse>("cosmwasm.wasm.v1.QueryRawContractStateResponse", [
  field(1, "data", "bytes"),
]);

export interface QuerySmartContractStateRequest {
  readonly address: string;
  readonly queryData: Uint8Array;
}

export const QuerySmartContractStateRequest: MessageType<QuerySmartContractStateRequest> = defineMessage<QuerySmartContractStateRequest>("cosmwasm.wasm.v1.QuerySmartContractStateRequest", [
  field(1, "address", "string", { scalar: "AddressString" }),
  field(2, "query_data", "bytes", { aminoEncoding: "inline_json" }),
]);

export interface QuerySmartContractStateResponse {
  readonly data: Uint8Array;
}

export const QuerySmartContractStateResponse: MessageType<QuerySmartContractStateResponse> = defineMessage<QuerySmartContractStateResponse>("cosmwasm.wasm.v1.QuerySmartContractStateResponse", [
  field(1, "data", "bytes", { aminoEncoding: "inline_json" }),
]);

export interface QueryCodeRequest {
  readonly codeId: bigint;
}

export const QueryCodeRequest: MessageType<QueryCodeRequest> = defineMessage<QueryCodeRequest>("cosmwasm.wasm.v1.QueryCodeRequest", [
  field(1, "code_id", "uint64"),
]);

export interface CodeInfoResponse {
  readonly codeId: bigint;
  readonly creator: string;
  readonly dataHash: Uint8Array;
  readonly instantiatePermission: AccessConfig;
}

export const CodeInfoResponse: MessageType<CodeInfoResponse> = defineMessage<CodeInfoResponse>("cosmwasm.wasm.v1.CodeInfoResponse", [
  field(1, "code_id", "uint64"),
  field(2, "creator", "string", { scalar: "AddressString" }),
  field(3, "data_hash", "bytes"),
  messageField(6, "instantiate_permission", () => AccessConfig, { required: true, dontOmitEmpty: true }),
]);

export interface QueryCodeResponse {
  readonly codeInfo: CodeInfoResponse | undefined;
  readonly data: Uint8Array;
}

export const QueryCodeResponse: MessageType<QueryCodeResponse> = defineMessage<QueryCodeResponse>("cosmwasm.wasm.v1.QueryCodeResponse", [
  messageField(1, "code_info", () => CodeInfoResponse),
  field(2, "data", "bytes"),
]);

export interface QueryCodesRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryCodesRequest: MessageType<QueryCodesRequest> = defineMessage<QueryCodesRequest>("cosmwasm.wasm.v1.QueryCodesRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryCodesResponse {
  readonly codeInfos: readonly CodeInfoResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryCodesResponse: MessageType<QueryCodesResponse> = defineMessage<QueryCodesResponse>("cosmwasm.wasm.v1.QueryCodesResponse", [
  messageField(1, "code_infos", () => CodeInfoResponse, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryPinnedCodesRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryPinnedCodesRequest: MessageType<QueryPinnedCodesRequest> = defineMessage<QueryPinnedCodesRequest>("cosmwasm.wasm.v1.QueryPinnedCodesRequest", [
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryPinnedCodesResponse {
  readonly codeIds: readonly bigint[];
  readonly pagination: PageResponse | undefined;
}

export const QueryPinnedCodesResponse: MessageType<QueryPinnedCodesResponse> = defineMessage<QueryPinnedCodesResponse>("cosmwasm.wasm.v1.QueryPinnedCodesResponse", [
  field(1, "code_ids", "uint64", { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmwasm.wasm.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmwasm.wasm.v1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true, dontOmitEmpty: true }),
]);

export interface QueryContractsByCreatorRequest {
  readonly creatorAddress: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryContractsByCreatorRequest: MessageType<QueryContractsByCreatorRequest> = defineMessage<QueryContractsByCreatorRequest>("cosmwasm.wasm.v1.QueryContractsByCreatorRequest", [
  field(1, "creator_address", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryContractsByCreatorResponse {
  readonly contractAddresses: readonly string[];
  readonly pagination: PageResponse | undefined;
}

export const QueryContractsByCreatorResponse: MessageType<QueryContractsByCreatorResponse> = defineMessage<QueryContractsByCreatorResponse>("cosmwasm.wasm.v1.QueryContractsByCreatorResponse", [
  field(1, "contract_addresses", "string", { repeated: true, scalar: "AddressString" }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryBuildAddressRequest {
  readonly codeHash: string;
  readonly creatorAddress: string;
  readonly salt: string;
  readonly initArgs: Uint8Array;
}

export const QueryBuildAddressRequest: MessageType<QueryBuildAddressRequest> = defineMessage<QueryBuildAddressRequest>("cosmwasm.wasm.v1.QueryBuildAddressRequest", [
  field(1, "code_hash", "string"),
  field(2, "creator_address", "string", { scalar: "AddressString" }),
  field(3, "salt", "string"),
  field(4, "init_args", "bytes"),
]);

export interface QueryBuildAddressResponse {
  readonly address: string;
}

export const QueryBuildAddressResponse: MessageType<QueryBuildAddressResponse> = defineMessage<QueryBuildAddressResponse>("cosmwasm.wasm.v1.QueryBuildAddressResponse", [
  field(1, "address", "string", { scalar: "AddressString" }),
]);

export interface MsgStoreCode {
  readonly sender: string;
  readonly wasmByteCode: Uint8Array;
  readonly instantiatePermission: AccessConfig | undefined;
}

export const MsgStoreCode: MessageType<MsgStoreCode> = defineMessage<MsgStoreCode>("cosmwasm.wasm.v1.MsgStoreCode", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "wasm_byte_code", "bytes"),
  messageField(5, "instantiate_permission", () => AccessConfig),
], { aminoName: "wasm/MsgStoreCode", signers: ["sender"] });

export interface MsgStoreCodeResponse {
  readonly codeId: bigint;
  readonly checksum: Uint8Array;
}

export const MsgStoreCodeResponse: MessageType<MsgStoreCodeResponse> = defineMessage<MsgStoreCodeResponse>("cosmwasm.wasm.v1.MsgStoreCodeResponse", [
  field(1, "code_id", "uint64"),
  field(2, "checksum", "bytes"),
]);

export interface MsgInstantiateContract {
  readonly sender: string;
  readonly admin: string;
  readonly codeId: bigint;
  readonly label: string;
  readonly msg: Uint8Array;
  readonly funds: readonly Coin[];
}

export const MsgInstantiateContract: MessageType<MsgInstantiateContract> = defineMessage<MsgInstantiateContract>("cosmwasm.wasm.v1.MsgInstantiateContract", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "admin", "string", { scalar: "AddressString" }),
  field(3, "code_id", "uint64"),
  field(4, "label", "string"),
  field(5, "msg", "bytes", { aminoEncoding: "inline_json" }),
  messageField(6, "funds", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "wasm/MsgInstantiateContract", signers: ["sender"] });

export interface MsgInstantiateContractResponse {
  readonly address: string;
  readonly data: Uint8Array;
}

export const MsgInstantiateContractResponse: MessageType<MsgInstantiateContractResponse> = defineMessage<MsgInstantiateContractResponse>("cosmwasm.wasm.v1.MsgInstantiateContractResponse", [
  field(1, "address", "string", { scalar: "AddressString" }),
  field(2, "data", "bytes"),
]);

export interface MsgInstantiateContract2 {
  readonly sender: string;
  readonly admin: string;
  readonly codeId: bigint;
  readonly label: string;
  readonly msg: Uint8Array;
  readonly funds: readonly Coin[];
  readonly salt: Uint8Array;
  readonly fixMsg: boolean;
}

export const MsgInstantiateContract2: MessageType<MsgInstantiateContract2> = defineMessage<MsgInstantiateContract2>("cosmwasm.wasm.v1.MsgInstantiateContract2", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "admin", "string", { scalar: "AddressString" }),
  field(3, "code_id", "uint64"),
  field(4, "label", "string"),
  field(5, "msg", "bytes", { aminoEncoding: "inline_json" }),
  messageField(6, "funds", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(7, "salt", "bytes"),
  field(8, "fix_msg", "bool"),
], { aminoName: "wasm/MsgInstantiateContract2", signers: ["sender"] });

export interface MsgInstantiateContract2Response {
  readonly address: string;
  readonly data: Uint8Array;
}

export const MsgInstantiateContract2Response: MessageType<MsgInstantiateContract2Response> = defineMessage<MsgInstantiateContract2Response>("cosmwasm.wasm.v1.MsgInstantiateContract2Response", [
  field(1, "address", "string", { scalar: "AddressString" }),
  field(2, "data", "bytes"),
]);

export interface MsgExecuteContract {
  readonly sender: string;
  readonly contract: string;
  readonly msg: Uint8Array;
  readonly funds: readonly Coin[];
}

export const MsgExecuteContract: MessageType<MsgExecuteContract> = defineMessage<MsgExecuteContract>("cosmwasm.wasm.v1.MsgExecuteContract", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "contract", "string", { scalar: "AddressString" }),
  field(3, "msg", "bytes", { aminoEncoding: "inline_json" }),
  messageField(5, "funds", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "wasm/MsgExecuteContract", signers: ["sender"] });

export interface MsgExecuteContractResponse {
  readonly data: Uint8Array;
}

export const MsgExecuteContractResponse: MessageType<MsgExecuteContractResponse> = defineMessage<MsgExecuteContractResponse>("cosmwasm.wasm.v1.MsgExecuteContractResponse", [
  field(1, "data", "bytes"),
]);

export interface MsgMigrateContract {
  readonly sender: string;
  readonly contract: string;
  readonly codeId: bigint;
  readonly msg: Uint8Array;
}

export const MsgMigrateContract: MessageType<MsgMigrateContract> = defineMessage<MsgMigrateContract>("cosmwasm.wasm.v1.MsgMigrateContract", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "contract", "string", { scalar: "AddressString" }),
  field(3, "code_id", "uint64"),
  field(4, "msg", "bytes", { aminoEncoding: "inline_json" }),
], { aminoName: "wasm/MsgMigrateContract", signers: ["sender"] });

export interface MsgMigrateContractResponse {
  readonly data: Uint8Array;
}

export const MsgMigrateContractResponse: MessageType<MsgMigrateContractResponse> = defineMessage<MsgMigrateContractResponse>("cosmwasm.wasm.v1.MsgMigrateContractResponse", [
  field(1, "data", "bytes"),
]);

export interface MsgUpdateAdmin {
  readonly sender: string;
  readonly newAdmin: string;
  readonly contract: string;
}

export const MsgUpdateAdmin: MessageType<MsgUpdateAdmin> = defineMessage<MsgUpdateAdmin>("cosmwasm.wasm.v1.MsgUpdateAdmin", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "new_admin", "string", { scalar: "AddressString" }),
  field(3, "contract", "string", { scalar: "AddressString" }),
], { aminoName: "wasm/MsgUpdateAdmin", signers: ["sender"] });

export interface MsgUpdateAdminResponse {}

export const MsgUpdateAdminResponse: MessageType<MsgUpdateAdminResponse> = defineMessage<MsgUpdateAdminResponse>("cosmwasm.wasm.v1.MsgUpdateAdminResponse", []);

export interface MsgClearAdmin {
  readonly sender: string;
  readonly contract: string;
}

export const MsgClearAdmin: MessageType<MsgClearAdmin> = defineMessage<MsgClearAdmin>("cosmwasm.wasm.v1.MsgClearAdmin", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(3, "contract", "string", { scalar: "AddressString" }),
], { aminoName: "wasm/MsgClearAdmin", signers: ["sender"] });

export interface MsgClearAdminResponse {}

export const MsgClearAdminResponse: MessageType<MsgClearAdminResponse> = defineMessage<MsgClearAdminResponse>("cosmwasm.wasm.v1.MsgClearAdminResponse", []);

export interface MsgUpdateInstantiateConfig {
  readonly sender: string;
  readonly codeId: bigint;
  readonly newInstantiatePermission: AccessConfig | undefined;
}

export const MsgUpdateInstantiateConfig: MessageType<MsgUpdateInstantiateConfig> = defineMessage<MsgUpdateInstantiateConfig>("cosmwasm.wasm.v1.MsgUpdateInstantiateConfig", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "code_id", "uint64"),
  messageField(3, "new_instantiate_permission", () => AccessConfig),
], { aminoName: "wasm/MsgUpdateInstantiateConfig", signers: ["sender"] });

export interface MsgUpdateInstantiateConfigResponse {}

export const MsgUpdateInstantiateConfigResponse: MessageType<MsgUpdateInstantiateConfigResponse> = defineMessage<MsgUpdateInstantiateConfigResponse>("cosmwasm.wasm.v1.MsgUpdateInstantiateConfigResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("cosmwasm.wasm.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true, dontOmitEmpty: true }),
], { aminoName: "wasm/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("cosmwasm.wasm.v1.MsgUpdateParamsResponse", []);

export interface MsgSudoContract {
  readonly authority: string;
  readonly contract: string;
  readonly msg: Uint8Array;
}

export const MsgSudoContract: MessageType<MsgSudoContract> = defineMessage<MsgSudoContract>("cosmwasm.wasm.v1.MsgSudoContract", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "contract", "string", { scalar: "AddressString" }),
  field(3, "msg", "bytes", { aminoEncoding: "inline_json" }),
], { aminoName: "wasm/MsgSudoContract", signers: ["authority"] });

export interface MsgSudoContractResponse {
  readonly data: Uint8Array;
}

export const MsgSudoContractResponse: MessageType<MsgSudoContractResponse> = defineMessage<MsgSudoContractResponse>("cosmwasm.wasm.v1.MsgSudoContractResponse", [
  field(1, "data", "bytes"),
]);

export interface MsgPinCodes {
  readonly authority: string;
  readonly codeIds: readonly bigint[];
}

export const MsgPinCodes: MessageType<MsgPinCodes> = defineMessage<MsgPinCodes>("cosmwasm.wasm.v1.MsgPinCodes", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "code_ids", "uint64", { repeated: true }),
], { aminoName: "wasm/MsgPinCodes", signers: ["authority"] });

export interface MsgPinCodesResponse {}

export const MsgPinCodesResponse: MessageType<MsgPinCodesResponse> = defineMessage<MsgPinCodesResponse>("cosmwasm.wasm.v1.MsgPinCodesResponse", []);

export interface MsgUnpinCodes {
  readonly authority: string;
  readonly codeIds: readonly bigint[];
}

export const MsgUnpinCodes: MessageType<MsgUnpinCodes> = defineMessage<MsgUnpinCodes>("cosmwasm.wasm.v1.MsgUnpinCodes", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "code_ids", "uint64", { repeated: true }),
], { aminoName: "wasm/MsgUnpinCodes", signers: ["authority"] });

export interface MsgUnpinCodesResponse {}

export const MsgUnpinCodesResponse: MessageType<MsgUnpinCodesResponse> = defineMessage<MsgUnpinCodesResponse>("cosmwasm.wasm.v1.MsgUnpinCodesResponse", []);

export interface MsgStoreAndInstantiateContract {
  readonly authority: string;
  readonly wasmByteCode: Uint8Array;
  readonly instantiatePermission: AccessConfig | undefined;
  readonly unpinCode: boolean;
  readonly admin: string;
  readonly label: string;
  readonly msg: Uint8Array;
  readonly funds: readonly Coin[];
  readonly source: string;
  readonly builder: string;
  readonly codeHash: Uint8Array;
}

export const MsgStoreAndInstantiateContract: MessageType<MsgStoreAndInstantiateContract> = defineMessage<MsgStoreAndInstantiateContract>("cosmwasm.wasm.v1.MsgStoreAndInstantiateContract", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(3, "wasm_byte_code", "bytes"),
  messageField(4, "instantiate_permission", () => AccessConfig),
  field(5, "unpin_code", "bool"),
  field(6, "admin", "string", { scalar: "AddressString" }),
  field(7, "label", "string"),
  field(8, "msg", "bytes", { aminoEncoding: "inline_json" }),
  messageField(9, "funds", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(10, "source", "string"),
  field(11, "builder", "string"),
  field(12, "code_hash", "bytes"),
], { aminoName: "wasm/MsgStoreAndInstantiateContract", signers: ["authority"] });

export interface MsgStoreAndInstantiateContractResponse {
  readonly address: string;
  readonly data: Uint8Array;
}

export const MsgStoreAndInstantiateContractResponse: MessageType<MsgStoreAndInstantiateContractResponse> = defineMessage<MsgStoreAndInstantiateContractResponse>("cosmwasm.wasm.v1.MsgStoreAndInstantiateContractResponse", [
  field(1, "address", "string", { scalar: "AddressString" }),
  field(2, "data", "bytes"),
]);

export interface MsgAddCodeUploadParamsAddresses {
  readonly authority: string;
  readonly addresses: readonly string[];
}

export const MsgAddCodeUploadParamsAddresses: MessageType<MsgAddCodeUploadParamsAddresses> = defineMessage<MsgAddCodeUploadParamsAddresses>("cosmwasm.wasm.v1.MsgAddCodeUploadParamsAddresses", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "addresses", "string", { repeated: true }),
], { aminoName: "wasm/MsgAddCodeUploadParamsAddresses", signers: ["authority"] });

export interface MsgAddCodeUploadParamsAddressesResponse {}

export const MsgAddCodeUploadParamsAddressesResponse: MessageType<MsgAddCodeUploadParamsAddressesResponse> = defineMessage<MsgAddCodeUploadParamsAddressesResponse>("cosmwasm.wasm.v1.MsgAddCodeUploadParamsAddressesResponse", []);

export interface MsgRemoveCodeUploadParamsAddresses {
  readonly authority: string;
  readonly addresses: readonly string[];
}

export const MsgRemoveCodeUploadParamsAddresses: MessageType<MsgRemoveCodeUploadParamsAddresses> = defineMessage<MsgRemoveCodeUploadParamsAddresses>("cosmwasm.wasm.v1.MsgRemoveCodeUploadParamsAddresses", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "addresses", "string", { repeated: true }),
], { aminoName: "wasm/MsgRemoveCodeUploadParamsAddresses", signers: ["authority"] });

export interface MsgRemoveCodeUploadParamsAddressesResponse {}

export const MsgRemoveCodeUploadParamsAddressesResponse: MessageType<MsgRemoveCodeUploadParamsAddressesResponse> = defineMessage<MsgRemoveCodeUploadParamsAddressesResponse>("cosmwasm.wasm.v1.MsgRemoveCodeUploadParamsAddressesResponse", []);

export interface MsgStoreAndMigrateContract {
  readonly authority: string;
  readonly wasmByteCode: Uint8Array;
  readonly instantiatePermission: AccessConfig | undefined;
  readonly contract: string;
  readonly msg: Uint8Array;
}

export const MsgStoreAndMigrateContract: MessageType<MsgStoreAndMigrateContract> = defineMessage<MsgStoreAndMigrateContract>("cosmwasm.wasm.v1.MsgStoreAndMigrateContract", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "wasm_byte_code", "bytes"),
  messageField(3, "instantiate_permission", () => AccessConfig),
  field(4, "contract", "string"),
  field(5, "msg", "bytes", { aminoEncoding: "inline_json" }),
], { aminoName: "wasm/MsgStoreAndMigrateContract", signers: ["authority"] });

export interface MsgStoreAndMigrateContractResponse {
  readonly codeId: bigint;
  readonly checksum: Uint8Array;
  readonly data: Uint8Array;
}

export const MsgStoreAndMigrateContractResponse: MessageType<MsgStoreAndMigrateContractResponse> = defineMessage<MsgStoreAndMigrateContractResponse>("cosmwasm.wasm.v1.MsgStoreAndMigrateContractResponse", [
  field(1, "code_id", "uint64"),
  field(2, "checksum", "bytes"),
  field(3, "data", "bytes"),
]);

export interface MsgUpdateContractLabel {
  readonly sender: string;
  readonly newLabel: string;
  readonly contract: string;
}

export const MsgUpdateContractLabel: MessageType<MsgUpdateContractLabel> = defineMessage<MsgUpdateContractLabel>("cosmwasm.wasm.v1.MsgUpdateContractLabel", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "new_label", "string"),
  field(3, "contract", "string", { scalar: "AddressString" }),
], { aminoName: "wasm/MsgUpdateContractLabel", signers: ["sender"] });

export interface MsgUpdateContractLabelResponse {}

export const MsgUpdateContractLabelResponse: MessageType<MsgUpdateContractLabelResponse> = defineMessage<MsgUpdateContractLabelResponse>("cosmwasm.wasm.v1.MsgUpdateContractLabelResponse", []);

export const AccessType = {
  ACCESS_TYPE_UNSPECIFIED: 0,
  ACCESS_TYPE_NOBODY: 1,
  ACCESS_TYPE_EVERYBODY: 3,
  ACCESS_TYPE_ANY_OF_ADDRESSES: 4,
} as const;
export type AccessType = number;
export const AccessTypeEnum: EnumType = defineEnum("cosmwasm.wasm.v1.AccessType", AccessType);

export interface AccessTypeParam {
  readonly value: AccessType;
}

export const AccessTypeParam: MessageType<AccessTypeParam> = defineMessage<AccessTypeParam>("cosmwasm.wasm.v1.AccessTypeParam", [
  enumField(1, "value", () => AccessTypeEnum),
]);

export interface AccessConfig {
  readonly permission: AccessType;
  readonly addresses: readonly string[];
}

export const AccessConfig: MessageType<AccessConfig> = defineMessage<AccessConfig>("cosmwasm.wasm.v1.AccessConfig", [
  enumField(1, "permission", () => AccessTypeEnum),
  field(3, "addresses", "string", { repeated: true, scalar: "AddressString" }),
]);

export interface Params {
  readonly codeUploadAccess: AccessConfig;
  readonly instantiateDefaultPermission: AccessType;
}

export const Params: MessageType<Params> = defineMessage<Params>("cosmwasm.wasm.v1.Params", [
  messageField(1, "code_upload_access", () => AccessConfig, { required: true, dontOmitEmpty: true }),
  enumField(2, "instantiate_default_permission", () => AccessTypeEnum),
]);

export interface CodeInfo {
  readonly codeHash: Uint8Array;
  readonly creator: string;
  readonly instantiateConfig: AccessConfig;
}

export const CodeInfo: MessageType<CodeInfo> = defineMessage<CodeInfo>("cosmwasm.wasm.v1.CodeInfo", [
  field(1, "code_hash", "bytes"),
  field(2, "creator", "string", { scalar: "AddressString" }),
  messageField(5, "instantiate_config", () => AccessConfig, { required: true, dontOmitEmpty: true }),
]);

export interface ContractInfo {
  readonly codeId: bigint;
  readonly creator: string;
  readonly admin: string;
  readonly label: string;
  readonly created: AbsoluteTxPosition | undefined;
  readonly ibcPortId: string;
  readonly extension: Any | undefined;
}

export const ContractInfo: MessageType<ContractInfo> = defineMessage<ContractInfo>("cosmwasm.wasm.v1.ContractInfo", [
  field(1, "code_id", "uint64"),
  field(2, "creator", "string", { scalar: "AddressString" }),
  field(3, "admin", "string", { scalar: "AddressString" }),
  field(4, "label", "string"),
  messageField(5, "created", () => AbsoluteTxPosition),
  field(6, "ibc_port_id", "string"),
  messageField(7, "extension", () => Any, { accepts: "cosmwasm.wasm.v1.ContractInfoExtension" }),
]);

export const ContractCodeHistoryOperationType = {
  CONTRACT_CODE_HISTORY_OPERATION_TYPE_UNSPECIFIED: 0,
  CONTRACT_CODE_HISTORY_OPERATION_TYPE_INIT: 1,
  CONTRACT_CODE_HISTORY_OPERATION_TYPE_MIGRATE: 2,
  CONTRACT_CODE_HISTORY_OPERATION_TYPE_GENESIS: 3,
} as const;
export type ContractCodeHistoryOperationType = number;
export const ContractCodeHistoryOperationTypeEnum: EnumType = defineEnum("cosmwasm.wasm.v1.ContractCodeHistoryOperationType", ContractCodeHistoryOperationType);

export interface ContractCodeHistoryEntry {
  readonly operation: ContractCodeHistoryOperationType;
  readonly codeId: bigint;
  readonly updated: AbsoluteTxPosition | undefined;
  readonly msg: Uint8Array;
}

export const ContractCodeHistoryEntry: MessageType<ContractCodeHistoryEntry> = defineMessage<ContractCodeHistoryEntry>("cosmwasm.wasm.v1.ContractCodeHistoryEntry", [
  enumField(1, "operation", () => ContractCodeHistoryOperationTypeEnum),
  field(2, "code_id", "uint64"),
  messageField(3, "updated", () => AbsoluteTxPosition),
  field(4, "msg", "bytes", { aminoEncoding: "inline_json" }),
]);

export interface AbsoluteTxPosition {
  readonly blockHeight: bigint;
  readonly txIndex: bigint;
}

export const AbsoluteTxPosition: MessageType<AbsoluteTxPosition> = defineMessage<AbsoluteTxPosition>("cosmwasm.wasm.v1.AbsoluteTxPosition", [
  field(1, "block_height", "uint64"),
  field(2, "tx_index", "uint64"),
]);

export interface Model {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

export const Model: MessageType<Model> = defineMessage<Model>("cosmwasm.wasm.v1.Model", [
  field(1, "key", "bytes"),
  field(2, "value", "bytes"),
]);

export interface QueryRpc {
  contractInfo(request: QueryContractInfoRequest): QueryContractInfoResponse;
  contractHistory(request: QueryContractHistoryRequest): QueryContractHistoryResponse;
  contractsByCode(request: QueryContractsByCodeRequest): QueryContractsByCodeResponse;
  allContractState(request: QueryAllContractStateRequest): QueryAllContractStateResponse;
  rawContractState(request: QueryRawContractStateRequest): QueryRawContractStateResponse;
  smartContractState(request: QuerySmartContractStateRequest): QuerySmartContractStateResponse;
  code(request: QueryCodeRequest): QueryCodeResponse;
  codes(request: QueryCodesRequest): QueryCodesResponse;
  pinnedCodes(request: QueryPinnedCodesRequest): QueryPinnedCodesResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
  contractsByCreator(request: QueryContractsByCreatorRequest): QueryContractsByCreatorResponse;
  buildAddress(request: QueryBuildAddressRequest): QueryBuildAddressResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmwasm.wasm.v1.Query", {
  contractInfo: rpc("ContractInfo", QueryContractInfoRequest, QueryContractInfoResponse, { method: "get", path: "/cosmwasm/wasm/v1/contract/{address}" }),
  contractHistory: rpc("ContractHistory", QueryContractHistoryRequest, QueryContractHistoryResponse, { method: "get", path: "/cosmwasm/wasm/v1/contract/{address}/history" }),
  contractsByCode: rpc("ContractsByCode", QueryContractsByCodeRequest, QueryContractsByCodeResponse, { method: "get", path: "/cosmwasm/wasm/v1/code/{code_id}/contracts" }),
  allContractState: rpc("AllContractState", QueryAllContractStateRequest, QueryAllContractStateResponse, { method: "get", path: "/cosmwasm/wasm/v1/contract/{address}/state" }),
  rawContractState: rpc("RawContractState", QueryRawContractStateRequest, QueryRawContractStateResponse, { method: "get", path: "/cosmwasm/wasm/v1/contract/{address}/raw/{query_data}" }),
  smartContractState: rpc("SmartContractState", QuerySmartContractStateRequest, QuerySmartContractStateResponse, { method: "get", path: "/cosmwasm/wasm/v1/contract/{address}/smart/{query_data}" }),
  code: rpc("Code", QueryCodeRequest, QueryCodeResponse, { method: "get", path: "/cosmwasm/wasm/v1/code/{code_id}" }),
  codes: rpc("Codes", QueryCodesRequest, QueryCodesResponse, { method: "get", path: "/cosmwasm/wasm/v1/code" }),
  pinnedCodes: rpc("PinnedCodes", QueryPinnedCodesRequest, QueryPinnedCodesResponse, { method: "get", path: "/cosmwasm/wasm/v1/codes/pinned" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmwasm/wasm/v1/codes/params" }),
  contractsByCreator: rpc("ContractsByCreator", QueryContractsByCreatorRequest, QueryContractsByCreatorResponse, { method: "get", path: "/cosmwasm/wasm/v1/contracts/creator/{creator_address}" }),
  buildAddress: rpc("BuildAddress", QueryBuildAddressRequest, QueryBuildAddressResponse, { method: "get", path: "/cosmwasm/wasm/v1/contract/build_address" }),
});

export interface MsgRpc {
  storeCode(request: MsgStoreCode): MsgStoreCodeResponse;
  instantiateContract(request: MsgInstantiateContract): MsgInstantiateContractResponse;
  instantiateContract2(request: MsgInstantiateContract2): MsgInstantiateContract2Response;
  executeContract(request: MsgExecuteContract): MsgExecuteContractResponse;
  migrateContract(request: MsgMigrateContract): MsgMigrateContractResponse;
  updateAdmin(request: MsgUpdateAdmin): MsgUpdateAdminResponse;
  clearAdmin(request: MsgClearAdmin): MsgClearAdminResponse;
  updateInstantiateConfig(request: MsgUpdateInstantiateConfig): MsgUpdateInstantiateConfigResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
  sudoContract(request: MsgSudoContract): MsgSudoContractResponse;
  pinCodes(request: MsgPinCodes): MsgPinCodesResponse;
  unpinCodes(request: MsgUnpinCodes): MsgUnpinCodesResponse;
  storeAndInstantiateContract(request: MsgStoreAndInstantiateContract): MsgStoreAndInstantiateContractResponse;
  removeCodeUploadParamsAddresses(request: MsgRemoveCodeUploadParamsAddresses): MsgRemoveCodeUploadParamsAddressesResponse;
  addCodeUploadParamsAddresses(request: MsgAddCodeUploadParamsAddresses): MsgAddCodeUploadParamsAddressesResponse;
  storeAndMigrateContract(request: MsgStoreAndMigrateContract): MsgStoreAndMigrateContractResponse;
  updateContractLabel(request: MsgUpdateContractLabel): MsgUpdateContractLabelResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmwasm.wasm.v1.Msg", {
  storeCode: rpc("StoreCode", MsgStoreCode, MsgStoreCodeResponse),
  instantiateContract: rpc("InstantiateContract", MsgInstantiateContract, MsgInstantiateContractResponse),
  instantiateContract2: rpc("InstantiateContract2", MsgInstantiateContract2, MsgInstantiateContract2Response),
  executeContract: rpc("ExecuteContract", MsgExecuteContract, MsgExecuteContractResponse),
  migrateContract: rpc("MigrateContract", MsgMigrateContract, MsgMigrateContractResponse),
  updateAdmin: rpc("UpdateAdmin", MsgUpdateAdmin, MsgUpdateAdminResponse),
  clearAdmin: rpc("ClearAdmin", MsgClearAdmin, MsgClearAdminResponse),
  updateInstantiateConfig: rpc("UpdateInstantiateConfig", MsgUpdateInstantiateConfig, MsgUpdateInstantiateConfigResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
  sudoContract: rpc("SudoContract", MsgSudoContract, MsgSudoContractResponse),
  pinCodes: rpc("PinCodes", MsgPinCodes, MsgPinCodesResponse),
  unpinCodes: rpc("UnpinCodes", MsgUnpinCodes, MsgUnpinCodesResponse),
  storeAndInstantiateContract: rpc("StoreAndInstantiateContract", MsgStoreAndInstantiateContract, MsgStoreAndInstantiateContractResponse),
  removeCodeUploadParamsAddresses: rpc("RemoveCodeUploadParamsAddresses", MsgRemoveCodeUploadParamsAddresses, MsgRemoveCodeUploadParamsAddressesResponse),
  addCodeUploadParamsAddresses: rpc("AddCodeUploadParamsAddresses", MsgAddCodeUploadParamsAddresses, MsgAddCodeUploadParamsAddressesResponse),
  storeAndMigrateContract: rpc("StoreAndMigrateContract", MsgStoreAndMigrateContract, MsgStoreAndMigrateContractResponse),
  updateContractLabel: rpc("UpdateContractLabel", MsgUpdateContractLabel, MsgUpdateContractLabelResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  StoreCodeAuthorization,
  ContractExecutionAuthorization,
  ContractMigrationAuthorization,
  CodeGrant,
  ContractGrant,
  MaxCallsLimit,
  MaxFundsLimit,
  CombinedLimit,
  AllowAllMessagesFilter,
  AcceptedMessageKeysFilter,
  AcceptedMessagesFilter,
  GenesisState,
  Code,
  Contract,
  Sequence,
  MsgIBCSend,
  MsgIBCSendResponse,
  MsgIBCWriteAcknowledgementResponse,
  MsgIBCCloseChannel,
  StoreCodeProposal,
  InstantiateContractProposal,
  InstantiateContract2Proposal,
  MigrateContractProposal,
  SudoContractProposal,
  ExecuteContractProposal,
  UpdateAdminProposal,
  ClearAdminProposal,
  PinCodesProposal,
  UnpinCodesProposal,
  AccessConfigUpdate,
  UpdateInstantiateConfigProposal,
  StoreAndInstantiateContractProposal,
  QueryContractInfoRequest,
  QueryContractInfoResponse,
  QueryContractHistoryRequest,
  QueryContractHistoryResponse,
  QueryContractsByCodeRequest,
  QueryContractsByCodeResponse,
  QueryAllContractStateRequest,
  QueryAllContractStateResponse,
  QueryRawContractStateRequest,
  QueryRawContractStateResponse,
  QuerySmartContractStateRequest,
  QuerySmartContractStateResponse,
  QueryCodeRequest,
  CodeInfoResponse,
  QueryCodeResponse,
  QueryCodesRequest,
  QueryCodesResponse,
  QueryPinnedCodesRequest,
  QueryPinnedCodesResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryContractsByCreatorRequest,
  QueryContractsByCreatorResponse,
  QueryBuildAddressRequest,
  QueryBuildAddressResponse,
  MsgStoreCode,
  MsgStoreCodeResponse,
  MsgInstantiateContract,
  MsgInstantiateContractResponse,
  MsgInstantiateContract2,
  MsgInstantiateContract2Response,
  MsgExecuteContract,
  MsgExecuteContractResponse,
  MsgMigrateContract,
  MsgMigrateContractResponse,
  MsgUpdateAdmin,
  MsgUpdateAdminResponse,
  MsgClearAdmin,
  MsgClearAdminResponse,
  MsgUpdateInstantiateConfig,
  MsgUpdateInstantiateConfigResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgSudoContract,
  MsgSudoContractResponse,
  MsgPinCodes,
  MsgPinCodesResponse,
  MsgUnpinCodes,
  MsgUnpinCodesResponse,
  MsgStoreAndInstantiateContract,
  MsgStoreAndInstantiateContractResponse,
  MsgAddCodeUploadParamsAddresses,
  MsgAddCodeUploadParamsAddressesResponse,
  MsgRemoveCodeUploadParamsAddresses,
  MsgRemoveCodeUploadParamsAddressesResponse,
  MsgStoreAndMigrateContract,
  MsgStoreAndMigrateContractResponse,
  MsgUpdateContractLabel,
  MsgUpdateContractLabelResponse,
  AccessTypeParam,
  AccessConfig,
  Params,
  CodeInfo,
  ContractInfo,
  ContractCodeHistoryEntry,
  AbsoluteTxPosition,
  Model,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
