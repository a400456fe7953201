// Generated from proto/ibc/core/connection/v1.proto by `npm run generate`. Do not edit.
import { Any, type EnumType, type MessageType, type ServiceType, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "../../../../runtime.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1.ts";
import { Height, IdentifiedClientState } from "../client/v1.ts";
import { MerklePrefix } from "../commitment/v1.ts";

export interface ConnectionEnd {
  readonly clientId: string;
  readonly versions: readonly Version[];
  readonly state: State;
  readonly counterparty: Counterparty;
  readonly delayPeriod: bigint;
}

export const ConnectionEnd: MessageType<ConnectionEnd> = defineMessage<ConnectionEnd>("ibc.core.connection.v1.ConnectionEnd", [
  field(1, "client_id", "string"),
  messageField(2, "versions", () => Version, { repeated: true }),
  enumField(3, "state", () => StateEnum),
  messageField(4, "counterparty", () => Counterparty, { required: true }),
  field(5, "delay_period", "uint64"),
]);

export interface IdentifiedConnection {
  readonly id: string;
  readonly clientId: string;
  readonly versions: readonly Version[];
  readonly state: State;
  readonly counterparty: Counterparty;
  readonly delayPeriod: bigint;
}

export const IdentifiedConnection: MessageType<IdentifiedConnection> = defineMessage<IdentifiedConnection>("ibc.core.connection.v1.IdentifiedConnection", [
  field(1, "id", "string"),
  field(2, "client_id", "string"),
  messageField(3, "versions", () => Version, { repeated: true }),
  enumField(4, "state", () => StateEnum),
  messageField(5, "counterparty", () => Counterparty, { required: true }),
  field(6, "delay_period", "uint64"),
]);

export const State = {
  STATE_UNINITIALIZED_UNSPECIFIED: 0,
  STATE_INIT: 1,
  STATE_TRYOPEN: 2,
  STATE_OPEN: 3,
} as const;
export type State = number;
export const StateEnum: EnumType = defineEnum("ibc.core.connection.v1.State", State);

export interface Counterparty {
  readonly clientId: string;
  readonly connectionId: string;
  readonly prefix: MerklePrefix;
}

export const Counterparty: MessageType<Counterparty> = defineMessage<Counterparty>("ibc.core.connection.v1.Counterparty", [
  field(1, "client_id", "string"),
  field(2, "connection_id", "string"),
  messageField(3, "prefix", () => MerklePrefix, { required: true }),
]);

export interface ClientPaths {
  readonly paths: readonly string[];
}

export const ClientPaths: MessageType<ClientPaths> = defineMessage<ClientPaths>("ibc.core.connection.v1.ClientPaths", [
  field(1, "paths", "string", { repeated: true }),
]);

export interface ConnectionPaths {
  readonly clientId: string;
  readonly paths: readonly string[];
}

export const ConnectionPaths: MessageType<ConnectionPaths> = defineMessage<ConnectionPaths>("ibc.core.connection.v1.ConnectionPaths", [
  field(1, "client_id", "string"),
  field(2, "paths", "string", { repeated: true }),
]);

export interface Version {
  readonly identifier: string;
  readonly features: readonly string[];
}

export const Version: MessageType<Version> = defineMessage<Version>("ibc.core.connection.v1.Version", [
  field(1, "identifier", "string"),
  field(2, "features", "string", { repeated: true }),
]);

export interface Params {
  readonly maxExpectedTimePerBlock: bigint;
}

export const Params: MessageType<Params> = defineMessage<Params>("ibc.core.connection.v1.Params", [
  field(1, "max_expected_time_per_block", "uint64"),
]);

export interface GenesisState {
  readonly connections: readonly IdentifiedConnection[];
  readonly clientConnectionPaths: readonly ConnectionPaths[];
  readonly nextConnectionSequence: bigint;
  readonly params: Params;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("ibc.core.connection.v1.GenesisState", [
  messageField(1, "connections", () => IdentifiedConnection, { repeated: true }),
  messageField(2, "client_connection_paths", () => ConnectionPaths, { repeated: true }),
  field(3, "next_connection_sequence", "uint64"),
  messageField(4, "params", () => Params, { required: true }),
]);

export interface QueryConnectionRequest {
  readonly connectionId: string;
}

export const QueryConnectionRequest: MessageType<QueryConnectionRequest> = defineMessage<QueryConnectionRequest>("ibc.core.connection.v1.QueryConnectionRequest", [
  field(1, "connection_id", "string"),
]);

export interface QueryConnectionResponse {
  readonly connection: ConnectionEnd | undefined;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryConnectionResponse: MessageType<QueryConnectionResponse> = defineMessage<QueryConnectionResponse>("ibc.core.connection.v1.QueryConnectionResponse", [
  messageField(1, "connection", () => ConnectionEnd),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryConnectionsRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryConnectionsRequest: MessageType<QueryConnectionsRequest> = defineMessage<QueryConnectionsRequest>("ibc.core.connection.v1.QueryConnectionsRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryConnectionsResponse {
  readonly connections: readonly IdentifiedConnection[];
  readonly pagination: PageResponse | undefined;
  readonly height: Height;
}

export const QueryConnectionsResponse: MessageType<QueryConnectionsResponse> = defineMessage<QueryConnectionsResponse>("ibc.core.connection.v1.QueryConnectionsResponse", [
  messageField(1, "connections", () => IdentifiedConnection, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
  messageField(3, "height", () => Height, { required: true }),
]);

export interface QueryClientConnectionsRequest {
  readonly clientId: string;
}

export const QueryClientConnectionsRequest: MessageType<QueryClientConnectionsRequest> = defineMessage<QueryClientConnectionsRequest>("ibc.core.connection.v1.QueryClientConnectionsRequest", [
  field(1, "client_id", "string"),
]);

export interface QueryClientConnectionsResponse {
  readonly connectionPaths: readonly string[];
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryClientConnectionsResponse: MessageType<QueryClientConnectionsResponse> = defineMessage<QueryClientConnectionsResponse>("ibc.core.connection.v1.QueryClientConnectionsResponse", [
  field(1, "connection_paths", "string", { repeated: true }),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryConnectionClientStateRequest {
  readonly connectionId: string;
}

export const QueryConnectionClientStateRequest: MessageType<QueryConnectionClientStateRequest> = defineMessage<QueryConnectionClientStateRequest>("ibc.core.connection.v1.QueryConnectionClientStateRequest", [
  field(1, "connection_id", "string"),
]);

export interface QueryConnectionClientStateResponse {
  readonly identifiedClientState: IdentifiedClientState | undefined;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryConnectionClientStateResponse: MessageType<QueryConnectionClientStateResponse> = defineMessage<QueryConnectionClientStateResponse>("ibc.core.connection.v1.QueryConnectionClientStateResponse", [
  messageField(1, "identified_client_state", () => IdentifiedClientState),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryConnectionConsensusStateRequest {
  readonly connectionId: string;
  readonly revisionNumber: bigint;
  readonly revisionHeight: bigint;
}

export const QueryConnectionConsensusStateRequest: MessageType<QueryConnectionConsensusStateRequest> = defineMessage<QueryConnectionConsensusStateRequest>("ibc.core.connection.v1.QueryConnectionConsensusStateRequest", [
  field(1, "connection_id", "string"),
  field(2, "revision_number", "uint64"),
  field(3, "revision_height", "uint64"),
]);

export interface QueryConnectionConsensusStateResponse {
  readonly consensusState: Any | undefined;
  readonly clientId: string;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryConnectionConsensusStateResponse: MessageType<QueryConnectionConsensusStateResponse> = defineMessage<QueryConnectionConsensusStateResponse>("ibc.core.connection.v1.QueryConnectionConsensusStateResponse", [
  messageField(1, "consensus_state", () => Any),
  field(2, "client_id", "string"),
  field(3, "proof", "bytes"),
  messageField(4, "proof_height", () => Height, { required: true }),
]);

export interface QueryConnectionParamsRequest {}

export const QueryConnectionParamsRequest: MessageType<QueryConnectionParamsRequest> = defineMessage<QueryConnectionParamsRequest>("ibc.core.connection.v1.QueryConnectionParamsRequest", []);

export interface QueryConnectionParamsResponse {
  readonly params: Params | undefined;
}

export const QueryConnectionParamsResponse: MessageType<QueryConnectionParamsResponse> = defineMessage<QueryConnectionParamsResponse>("ibc.core.connection.v1.QueryConnectionParamsResponse", [
  messageField(1, "params", () => Params),
]);

export interface MsgConnectionOpenInit {
  readonly clientId: string;
  readonly counterparty: Counterparty;
  readonly version: Version | undefined;
  readonly delayPeriod: bigint;
  readonly signer: string;
}

export const MsgConnectionOpenInit: MessageType<MsgConnectionOpenInit> = defineMessage<MsgConnectionOpenInit>("ibc.core.connection.v1.MsgConnectionOpenInit", [
  field(1, "client_id", "string"),
  messageField(2, "counterparty", () => Counterparty, { required: true }),
  messageField(3, "version", () => Version),
  field(4, "delay_period", "uint64"),
  field(5, "signer", "string"),
], { signers: ["signer"] });

export interface MsgConnectionOpenInitResponse {}

export const MsgConnectionOpenInitResponse: MessageType<MsgConnectionOpenInitResponse> = defineMessage<MsgConnectionOpenInitResponse>("ibc.core.connection.v1.MsgConnectionOpenInitResponse", []);

export interface MsgConnectionOpenTry {
  readonly clientId: string;
  readonly previousConnectionId: string;
  readonly clientState: Any | undefined;
  readonly counterparty: Counterparty;
  readonly delayPeriod: bigint;
  readonly counterpartyVersions: readonly Version[];
  readonly proofHeight: Height;
  readonly proofInit: Uint8Array;
  readonly proofClient: Uint8Array;
  readonly proofConsensus: Uint8Array;
  readonly consensusHeight: Height;
  readonly signer: string;
  readonly hostConsensusStateProof: Uint8Array;
}

export const MsgConnectionOpenTry: MessageType<MsgConnectionOpenTry> = defineMessage<MsgConnectionOpenTry>("ibc.core.connection.v1.MsgConnectionOpenTry", [
  field(1, "client_id", "string"),
  field(2, "previous_connection_id", "string"),
  messageField(3, "client_state", () => Any),
  messageField(4, "counterparty", () => Counterparty, { required: true }),
  field(5, "delay_period", "uint64"),
  messageField(6, "counterparty_versions", () => Version, { repeated: true }),
  messageField(7, "proof_height", () => Height, { required: true }),
  field(8, "proof_init", "bytes"),
  field(9, "proof_client", "bytes"),
  field(10, "proof_consensus", "bytes"),
  messageField(11, "consensus_height", () => Height, { required: true }),
  field(12, "signer", "string"),
  field(13, "host_consensus_state_proof", "bytes"),
], { signers: ["signer"] });

export interface MsgConnectionOpenTryResponse {}

export const MsgConnectionOpenTryResponse: MessageType<MsgConnectionOpenTryResponse> = defineMessage<MsgConnectionOpenTryResponse>("ibc.core.connection.v1.MsgConnectionOpenTryResponse", []);

export interface MsgConnectionOpenAck {
  readonly connectionId: string;
  readonly counterpartyConnectionId: string;
  readonly version: Version | undefined;
  readonly clientState: Any | undefined;
  readonly proofHeight: Height;
  readonly proofTry: Uint8Array;
  readonly proofClient: Uint8Array;
  readonly proofConsensus: Uint8Array;
  readonly consensusHeight: Height;
  readonly signer: string;
  readonly hostConsensusStateProof: Uint8Array;
}

export const MsgConnectionOpenAck: MessageType<MsgConnectionOpenAck> = defineMessage<MsgConnectionOpenAck>("ibc.core.connection.v1.MsgConnectionOpenAck", [
  field(1, "connection_id", "string"),
  field(2, "counterparty_connection_id", "string"),
  messageField(3, "version", () => Version),
  messageField(4, "client_state", () => Any),
  messageField(5, "proof_height", () => Height, { required: true }),
  field(6, "proof_try", "bytes"),
  field(7, "proof_client", "bytes"),
  field(8, "proof_consensus", "bytes"),
  messageField(9, "consensus_height", () => Height, { required: true }),
  field(10, "signer", "string"),
  field(11, "host_consensus_state_proof", "bytes"),
], { signers: ["signer"] });

export interface MsgConnectionOpenAckResponse {}

export const MsgConnectionOpenAckResponse: MessageType<MsgConnectionOpenAckResponse> = defineMessage<MsgConnectionOpenAckResponse>("ibc.core.connection.v1.MsgConnectionOpenAckResponse", []);

export interface MsgConnectionOpenConfirm {
  readonly connectionId: string;
  readonly proofAck: Uint8Array;
  readonly proofHeight: Height;
  readonly signer: string;
}

export const MsgConnectionOpenConfirm: MessageType<MsgConnectionOpenConfirm> = defineMessage<MsgConnectionOpenConfirm>("ibc.core.connection.v1.MsgConnectionOpenConfirm", [
  field(1, "connection_id", "string"),
  field(2, "proof_ack", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
  field(4, "signer", "string"),
], { signers: ["signer"] });

export interface MsgConnectionOpenConfirmResponse {}

export const MsgConnectionOpenConfirmResponse: MessageType<MsgConnectionOpenConfirmResponse> = defineMessage<MsgConnectionOpenConfirmResponse>("ibc.core.connection.v1.MsgConnectionOpenConfirmResponse", []);

export interface MsgUpdateParams {
  readonly signer: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("ibc.core.connection.v1.MsgUpdateParams", [
  field(1, "signer", "string"),
  messageField(2, "params", () => Params, { required: true }),
], { signers: ["signer"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("ibc.core.connection.v1.MsgUpdateParamsResponse", []);

export interface QueryRpc {
  connection(request: QueryConnectionRequest): QueryConnectionResponse;
  connections(request: QueryConnectionsRequest): QueryConnectionsResponse;
  clientConnections(request: QueryClientConnectionsRequest): QueryClientConnectionsResponse;
  connectionClientState(request: QueryConnectionClientStateRequest): QueryConnectionClientStateResponse;
  connectionConsensusState(request: QueryConnectionConsensusStateRequest): QueryConnectionConsensusStateResponse;
  connectionParams(request: QueryConnectionParamsRequest): QueryConnectionParamsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("ibc.core.connection.v1.Query", {
  connection: rpc("Connection", QueryConnectionRequest, QueryConnectionResponse, { method: "get", path: "/ibc/core/connection/v1/connections/{connection_id}" }),
  connections: rpc("Connections", QueryConnectionsRequest, QueryConnectionsResponse, { method: "get", path: "/ibc/core/connection/v1/connections" }),
  clientConnections: rpc("ClientConnections", QueryClientConnectionsRequest, QueryClientConnectionsResponse, { method: "get", path: "/ibc/core/connection/v1/client_connections/{client_id}" }),
  connectionClientState: rpc("ConnectionClientState", QueryConnectionClientStateRequest, QueryConnectionClientStateResponse, { method: "get", path: "/ibc/core/connection/v1/connections/{connection_id}/client_state" }),
  connectionConsensusState: rpc("ConnectionConsensusState", QueryConnectionConsensusStateRequest, QueryConnectionConsensusStateResponse, { method: "get", path: "/ibc/core/connection/v1/connections/{connection_id}/consensus_state/revision/{revision_number}/height/{revision_height}" }),
  connectionParams: rpc("ConnectionParams", QueryConnectionParamsRequest, QueryConnectionParamsResponse, { method: "get", path: "/ibc/core/connection/v1/params" }),
});

export interface MsgRpc {
  connectionOpenInit(request: MsgConnectionOpenInit): MsgConnectionOpenInitResponse;
  connectionOpenTry(request: MsgConnectionOpenTry): MsgConnectionOpenTryResponse;
  connectionOpenAck(request: MsgConnectionOpenAck): MsgConnectionOpenAckResponse;
  connectionOpenConfirm(request: MsgConnectionOpenConfirm): MsgConnectionOpenConfirmResponse;
  updateConnectionParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("ibc.core.connection.v1.Msg", {
  connectionOpenInit: rpc("ConnectionOpenInit", MsgConnectionOpenInit, MsgConnectionOpenInitResponse),
  connectionOpenTry: rpc("ConnectionOpenTry", MsgConnectionOpenTry, MsgConnectionOpenTryResponse),
  connectionOpenAck: rpc("ConnectionOpenAck", MsgConnectionOpenAck, MsgConnectionOpenAckResponse),
  connectionOpenConfirm: rpc("ConnectionOpenConfirm", MsgConnectionOpenConfirm, MsgConnectionOpenConfirmResponse),
  updateConnectionParams: rpc("UpdateConnectionParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  ConnectionEnd,
  IdentifiedConnection,
  Counterparty,
  ClientPaths,
  ConnectionPaths,
  Version,
  Params,
  GenesisState,
  QueryConnectionRequest,
  QueryConnectionResponse,
  QueryConnectionsRequest,
  QueryConnectionsResponse,
  QueryClientConnectionsRequest,
  QueryClientConnectionsResponse,
  QueryConnectionClientStateRequest,
  QueryConnectionClientStateResponse,
  QueryConnectionConsensusStateRequest,
  QueryConnectionConsensusStateResponse,
  QueryConnectionParamsRequest,
  QueryConnectionParamsResponse,
  MsgConnectionOpenInit,
  MsgConnectionOpenInitResponse,
  MsgConnectionOpenTry,
  MsgConnectionOpenTryResponse,
  MsgConnectionOpenAck,
  MsgConnectionOpenAckResponse,
  MsgConnectionOpenConfirm,
  MsgConnectionOpenConfirmResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
