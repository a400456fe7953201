// Generated from proto/ibc/core/client/v1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../../runtime.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1.ts";
import { Plan } from "../../../cosmos/upgrade/v1beta1.ts";
import { MerklePath } from "../commitment/v1.ts";

export interface IdentifiedClientState {
  readonly clientId: string;
  readonly clientState: Any | undefined;
}

export const IdentifiedClientState: MessageType<IdentifiedClientState> = defineMessage<IdentifiedClientState>("ibc.core.client.v1.IdentifiedClientState", [
  field(1, "client_id", "string"),
  messageField(2, "client_state", () => Any),
]);

export interface ConsensusStateWithHeight {
  readonly height: Height;
  readonly consensusState: Any | undefined;
}

export const ConsensusStateWithHeight: MessageType<ConsensusStateWithHeight> = defineMessage<ConsensusStateWithHeight>("ibc.core.client.v1.ConsensusStateWithHeight", [
  messageField(1, "height", () => Height, { required: true }),
  messageField(2, "consensus_state", () => Any),
]);

export interface ClientConsensusStates {
  readonly clientId: string;
  readonly consensusStates: readonly ConsensusStateWithHeight[];
}

export const ClientConsensusStates: MessageType<ClientConsensusStates> = defineMessage<ClientConsensusStates>("ibc.core.client.v1.ClientConsensusStates", [
  field(1, "client_id", "string"),
  messageField(2, "consensus_states", () => ConsensusStateWithHeight, { repeated: true }),
]);

export interface Height {
  readonly revisionNumber: bigint;
  readonly revisionHeight: bigint;
}

export const Height: MessageType<Height> = defineMessage<Height>("ibc.core.client.v1.Height", [
  field(1, "revision_number", "uint64"),
  field(2, "revision_height", "uint64"),
]);

export interface Params {
  readonly allowedClients: readonly string[];
}

export const Params: MessageType<Params> = defineMessage<Params>("ibc.core.client.v1.Params", [
  field(1, "allowed_clients", "string", { repeated: true }),
]);

export interface ClientUpdateProposal {
  readonly title: string;
  readonly description: string;
  readonly subjectClientId: string;
  readonly substituteClientId: string;
}

export const ClientUpdateProposal: MessageType<ClientUpdateProposal> = defineMessage<ClientUpdateProposal>("ibc.core.client.v1.ClientUpdateProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "subject_client_id", "string"),
  field(4, "substitute_client_id", "string"),
], { implements: ["cosmos.gov.v1beta1.Content"] });

export interface UpgradeProposal {
  readonly title: string;
  readonly description: string;
  readonly plan: Plan;
  readonly upgradedClientState: Any | undefined;
}

export const UpgradeProposal: MessageType<UpgradeProposal> = defineMessage<UpgradeProposal>("ibc.core.client.v1.UpgradeProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  messageField(3, "plan", () => Plan, { required: true }),
  messageField(4, "upgraded_client_state", () => Any),
], { implements: ["cosmos.gov.v1beta1.Content"] });

export interface GenesisState {
  readonly clients: readonly IdentifiedClientState[];
  readonly clientsConsensus: readonly ClientConsensusStates[];
  readonly clientsMetadata: readonly IdentifiedGenesisMetadata[];
  readonly params: Params;
  readonly createLocalhost: boolean;
  readonly nextClientSequence: bigint;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("ibc.core.client.v1.GenesisState", [
  messageField(1, "clients", () => IdentifiedClientState, { repeated: true }),
  messageField(2, "clients_consensus", () => ClientConsensusStates, { repeated: true }),
  messageField(3, "clients_metadata", () => IdentifiedGenesisMetadata, { repeated: true }),
  messageField(4, "params", () => Params, { required: true }),
  field(5, "create_localhost", "bool"),
  field(6, "next_client_sequence", "uint64"),
]);

export interface GenesisMetadata {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

export const GenesisMetadata: MessageType<GenesisMetadata> = defineMessage<GenesisMetadata>("ibc.core.client.v1.GenesisMetadata", [
  field(1, "key", "bytes"),
  field(2, "value", "bytes"),
]);

export interface IdentifiedGenesisMetadata {
  readonly clientId: string;
  readonly clientMetadata: readonly GenesisMetadata[];
}

export const IdentifiedGenesisMetadata: MessageType<IdentifiedGenesisMetadata> = defineMessage<IdentifiedGenesisMetadata>("ibc.core.client.v1.IdentifiedGenesisMetadata", [
  field(1, "client_id", "string"),
  messageField(2, "client_metadata", () => GenesisMetadata, { repeated: true }),
]);

export interface QueryClientStateRequest {
  readonly clientId: string;
}

export const QueryClientStateRequest: MessageType<QueryClientStateRequest> = defineMessage<QueryClientStateRequest>("ibc.core.client.v1.QueryClientStateRequest", [
  field(1, "client_id", "string"),
]);

export interface QueryClientStateResponse {
  readonly clientState: Any | undefined;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryClientStateResponse: MessageType<QueryClientStateResponse> = defineMessage<QueryClientStateResponse>("ibc.core.client.v1.QueryClientStateResponse", [
  messageField(1, "client_state", () => Any),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryClientStatesRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryClientStatesRequest: MessageType<QueryClientStatesRequest> = defineMessage<QueryClientStatesRequest>("ibc.core.client.v1.QueryClientStatesRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryClientStatesResponse {
  readonly clientStates: readonly IdentifiedClientState[];
  readonly pagination: PageResponse | undefined;
}

export const QueryClientStatesResponse: MessageType<QueryClientStatesResponse> = defineMessage<QueryClientStatesResponse>("ibc.core.client.v1.QueryClientStatesResponse", [
  messageField(1, "client_states", () => IdentifiedClientState, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryConsensusStateRequest {
  readonly clientId: string;
  readonly revisionNumber: bigint;
  readonly revisionHeight: bigint;
  readonly latestHeight: boolean;
}

export const QueryConsensusStateRequest: MessageType<QueryConsensusStateRequest> = defineMessage<QueryConsensusStateRequest>("ibc.core.client.v1.QueryConsensusStateRequest", [
  field(1, "client_id", "string"),
  field(2, "revision_number", "uint64"),
  field(3, "revision_height", "uint64"),
  field(4, "latest_height", "bool"),
]);

export interface QueryConsensusStateResponse {
  readonly consensusState: Any | undefined;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
}

export const QueryConsensusStateResponse: MessageType<QueryConsensusStateResponse> = defineMessage<QueryConsensusStateResponse>("ibc.core.client.v1.QueryConsensusStateResponse", [
  messageField(1, "consensus_state", () => Any),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
]);

export interface QueryConsensusStatesRequest {
  readonly clientId: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryConsensusStatesRequest: MessageType<QueryConsensusStatesRequest> = defineMessage<QueryConsensusStatesRequest>("ibc.core.client.v1.QueryConsensusStatesRequest", [
  field(1, "client_id", "string"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryConsensusStatesResponse {
  readonly consensusStates: readonly ConsensusStateWithHeight[];
  readonly pagination: PageResponse | undefined;
}

export const QueryConsensusStatesResponse: MessageType<QueryConsensusStatesResponse> = defineMessage<QueryConsensusStatesResponse>("ibc.core.client.v1.QueryConsensusStatesResponse", [
  messageField(1, "consensus_states", () => ConsensusStateWithHeight, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryConsensusStateHeightsRequest {
  readonly clientId: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryConsensusStateHeightsRequest: MessageType<QueryConsensusStateHeightsRequest> = defineMessage<QueryConsensusStateHeightsRequest>("ibc.core.client.v1.QueryConsensusStateHeightsRequest", [
  field(1, "client_id", "string"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryConsensusStateHeightsResponse {
  readonly consensusStateHeights: readonly Height[];
  readonly pagination: PageResponse | undefined;
}

export const QueryConsensusStateHeightsResponse: MessageType<QueryConsensusStateHeightsResponse> = defineMessage<QueryConsensusStateHeightsResponse>("ibc.core.client.v1.QueryConsensusStateHeightsResponse", [
  messageField(1, "consensus_state_heights", () => Height, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryClientStatusRequest {
  readonly clientId: string;
}

export const QueryClientStatusRequest: MessageType<QueryClientStatusRequest> = defineMessage<QueryClientStatusRequest>("ibc.core.client.v1.QueryClientStatusRequest", [
  field(1, "client_id", "string"),
]);

export interface QueryClientStatusResponse {
  readonly status: string;
}

export const QueryClientStatusResponse: MessageType<QueryClientStatusResponse> = defineMessage<QueryClientStatusResponse>("ibc.core.client.v1.QueryClientStatusResponse", [
  field(1, "status", "string"),
]);

export interface QueryClientParamsRequest {}

export const QueryClientParamsRequest: MessageType<QueryClientParamsRequest> = defineMessage<QueryClientParamsRequest>("ibc.core.client.v1.QueryClientParamsRequest", []);

export interface QueryClientParamsResponse {
  readonly params: Params | undefined;
}

export const QueryClientParamsResponse: MessageType<QueryClientParamsResponse> = defineMessage<QueryClientParamsResponse>("ibc.core.client.v1.QueryClientParamsResponse", [
  messageField(1, "params", () => Params),
]);

export interface QueryUpgradedClientStateRequest {}

export const QueryUpgradedClientStateRequest: MessageType<QueryUpgradedClientStateRequest> = defineMessage<QueryUpgradedClientStateRequest>("ibc.core.client.v1.QueryUpgradedClientStateRequest", []);

export interface QueryUpgradedClientStateResponse {
  readonly upgradedClientState: Any | undefined;
}

export const QueryUpgradedClientStateResponse: MessageType<QueryUpgradedClientStateResponse> = defineMessage<QueryUpgradedClientStateResponse>("ibc.core.client.v1.QueryUpgradedClientStateResponse", [
  messageField(1, "upgraded_client_state", () => Any),
]);

export interface QueryUpgradedConsensusStateRequest {}

export const QueryUpgradedConsensusStateRequest: MessageType<QueryUpgradedConsensusStateRequest> = defineMessage<QueryUpgradedConsensusStateRequest>("ibc.core.client.v1.QueryUpgradedConsensusStateRequest", []);

export interface QueryUpgradedConsensusStateResponse {
  readonly upgradedConsensusState: Any | undefined;
}

export const QueryUpgradedConsensusStateResponse: MessageType<QueryUpgradedConsensusStateResponse> = defineMessage<QueryUpgradedConsensusStateResponse>("ibc.core.client.v1.QueryUpgradedConsensusStateResponse", [
  messageField(1, "upgraded_consensus_state", () => Any),
]);

export interface QueryVerifyMembershipRequest {
  readonly clientId: string;
  readonly proof: Uint8Array;
  readonly proofHeight: Height;
  readonly merklePath: MerklePath;
  readonly value: Uint8Array;
  readonly timeDelay: bigint;
  readonly blockDelay: bigint;
}

export const QueryVerifyMembershipRequest: MessageType<QueryVerifyMembershipRequest> = defineMessage<QueryVerifyMembershipRequest>("ibc.core.client.v1.QueryVerifyMembershipRequest", [
  field(1, "client_id", "string"),
  field(2, "proof", "bytes"),
  messageField(3, "proof_height", () => Height, { required: true }),
  messageField(4, "merkle_path", () => MerklePath, { required: true }),
  field(5, "value", "bytes"),
  field(6, "time_delay", "uint64"),
  field(7, "block_delay", "uint64"),
]);

export interface QueryVerifyMembershipResponse {
  readonly success: boolean;
}

export const QueryVerifyMembershipResponse: MessageType<QueryVerifyMembershipResponse> = defineMessage<QueryVerifyMembershipResponse>("ibc.core.client.v1.QueryVerifyMembershipResponse", [
  field(1, "success", "bool"),
]);

export interface MsgCreateClient {
  readonly clientState: Any | undefined;
  readonly consensusState: Any | undefined;
  readonly signer: string;
}

export const MsgCreateClient: MessageType<MsgCreateClient> = defineMessage<MsgCreateClient>("ibc.core.client.v1.MsgCreateClient", [
  messageField(1, "client_state", () => Any),
  messageField(2, "consensus_state", () => Any),
  field(3, "signer", "string"),
], { signers: ["signer"] });

export interface MsgCreateClientResponse {}

export const MsgCreateClientResponse: MessageType<MsgCreateClientResponse> = defineMessage<MsgCreateClientResponse>("ibc.core.client.v1.MsgCreateClientResponse", []);

export interface MsgUpdateClient {
  readonly clientId: string;
  readonly clientMessage: Any | undefined;
  readonly signer: string;
}

export const MsgUpdateClient: MessageType<MsgUpdateClient> = defineMessage<MsgUpdateClient>("ibc.core.client.v1.MsgUpdateClient", [
  field(1, "client_id", "string"),
  messageField(2, "client_message", () => Any),
  field(3, "signer", "string"),
], { signers: ["signer"] });

export interface MsgUpdateClientResponse {}

export const MsgUpdateClientResponse: MessageType<MsgUpdateClientResponse> = defineMessage<MsgUpdateClientResponse>("ibc.core.client.v1.MsgUpdateClientResponse", []);

export interface MsgUpgradeClient {
  readonly clientId: string;
  readonly clientState: Any | undefined;
  readonly consensusState: Any | undefined;
  readonly proofUpgradeClient: Uint8Array;
  readonly proofUpgradeConsensusState: Uint8Array;
  readonly signer: string;
}

export const MsgUpgradeClient: MessageType<MsgUpgradeClient> = defineMessage<MsgUpgradeClient>("ibc.core.client.v1.MsgUpgradeClient", [
  field(1, "client_id", "string"),
  messageField(2, "client_state", () => Any),
  messageField(3, "consensus_state", () => Any),
  field(4, "proof_upgrade_client", "bytes"),
  field(5, "proof_upgrade_consensus_state", "bytes"),
  field(6, "signer", "string"),
], { signers: ["signer"] });

export interface MsgUpgradeClientResponse {}

export const MsgUpgradeClientResponse: MessageType<MsgUpgradeClientResponse> = defineMessage<MsgUpgradeClientResponse>("ibc.core.client.v1.MsgUpgradeClientResponse", []);

export interface MsgSubmitMisbehaviour {
  readonly clientId: string;
  readonly misbehaviour: Any | undefined;
  readonly signer: string;
}

export const MsgSubmitMisbehaviour: MessageType<MsgSubmitMisbehaviour> = defineMessage<MsgSubmitMisbehaviour>("ibc.core.client.v1.MsgSubmitMisbehaviour", [
  field(1, "client_id", "string"),
  messageField(2, "misbehaviour", () => Any),
  field(3, "signer", "string"),
], { signers: ["signer"] });

export interface MsgSubmitMisbehaviourResponse {}

export const MsgSubmitMisbehaviourResponse: MessageType<MsgSubmitMisbehaviourResponse> = defineMessage<MsgSubmitMisbehaviourResponse>("ibc.core.client.v1.MsgSubmitMisbehaviourResponse", []);

export interface MsgRecoverClient {
  readonly subjectClientId: string;
  readonly substituteClientId: string;
  readonly signer: string;
}

export const MsgRecoverClient: MessageType<MsgRecoverClient> = defineMessage<MsgRecoverClient>("ibc.core.client.v1.MsgRecoverClient", [
  field(1, "subject_client_id", "string"),
  field(2, "substitute_client_id", "string"),
  field(3, "signer", "string"),
], { signers: ["signer"] });

export interface MsgRecoverClientResponse {}

export const MsgRecoverClientResponse: MessageType<MsgRecoverClientResponse> = defineMessage<MsgRecoverClientResponse>("ibc.core.client.v1.MsgRecoverClientResponse", []);

export interface MsgIBCSoftwareUpgrade {
  readonly plan: Plan;
  readonly upgradedClientState: Any | undefined;
  readonly signer: string;
}

export const MsgIBCSoftwareUpgrade: MessageType<MsgIBCSoftwareUpgrade> = defineMessage<MsgIBCSoftwareUpgrade>("ibc.core.client.v1.MsgIBCSoftwareUpgrade", [
  messageField(1, "plan", () => Plan, { required: true }),
  messageField(2, "upgraded_client_state", () => Any),
  field(3, "signer", "string"),
], { signers: ["signer"] });

export interface MsgIBCSoftwareUpgradeResponse {}

export const MsgIBCSoftwareUpgradeResponse: MessageType<MsgIBCSoftwareUpgradeResponse> = defineMessage<MsgIBCSoftwareUpgradeResponse>("ibc.core.client.v1.MsgIBCSoftwareUpgradeResponse", []);

export interface MsgUpdateParams {
  readonly signer: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("ibc.core.client.v1.MsgUpdateParams", [
  field(1, "signer", "string"),
  messageField(2, "params", () => Params, { required: true }),
], { signers: ["signer"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("ibc.core.client.v1.MsgUpdateParamsResponse", []);

export interface QueryRpc {
  clientState(request: QueryClientStateRequest): QueryClientStateResponse;
  clientStates(request: QueryClientStatesRequest): QueryClientStatesResponse;
  consensusState(request: QueryConsensusStateRequest): QueryConsensusStateResponse;
  consensusStates(request: QueryConsensusStatesRequest): QueryConsensusStatesResponse;
  consensusStateHeights(request: QueryConsensusStateHeightsRequest): QueryConsensusStateHeightsResponse;
  clientStatus(request: QueryClientStatusRequest): QueryClientStatusResponse;
  clientParams(request: QueryClientParamsRequest): QueryClientParamsResponse;
  upgradedClientState(request: QueryUpgradedClientStateRequest): QueryUpgradedClientStateResponse;
  upgradedConsensusState(request: QueryUpgradedConsensusStateRequest): QueryUpgradedConsensusStateResponse;
  verifyMembership(request: QueryVerifyMembershipRequest): QueryVerifyMembershipResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("ibc.core.client.v1.Query", {
  clientState: rpc("ClientState", QueryClientStateRequest, QueryClientStateResponse, { method: "get", path: "/ibc/core/client/v1/client_states/{client_id}" }),
  clientStates: rpc("ClientStates", QueryClientStatesRequest, QueryClientStatesResponse, { method: "get", path: "/ibc/core/client/v1/client_states" }),
  consensusState: rpc("ConsensusState", QueryConsensusStateRequest, QueryConsensusStateResponse, { method: "get", path: "/ibc/core/client/v1/consensus_states/{client_id}/revision/{revision_number}/height/{revision_height}" }),
  consensusStates: rpc("ConsensusStates", QueryConsensusStatesRequest, QueryConsensusStatesResponse, { method: "get", path: "/ibc/core/client/v1/consensus_states/{client_id}" }),
  consensusStateHeights: rpc("ConsensusStateHeights", QueryConsensusStateHeightsRequest, QueryConsensusStateHeightsResponse, { method: "get", path: "/ibc/core/client/v1/consensus_states/{client_id}/heights" }),
  clientStatus: rpc("ClientStatus", QueryClientStatusRequest, QueryClientStatusResponse, { method: "get", path: "/ibc/core/client/v1/client_status/{client_id}" }),
  clientParams: rpc("ClientParams", QueryClientParamsRequest, QueryClientParamsResponse, { method: "get", path: "/ibc/core/client/v1/params" }),
  upgradedClientState: rpc("UpgradedClientState", QueryUpgradedClientStateRequest, QueryUpgradedClientStateResponse, { method: "get", path: "/ibc/core/client/v1/upgraded_client_states" }),
  upgradedConsensusState: rpc("UpgradedConsensusState", QueryUpgradedConsensusStateRequest, QueryUpgradedConsensusStateResponse, { method: "get", path: "/ibc/core/client/v1/upgraded_consensus_states" }),
  verifyMembership: rpc("VerifyMembership", QueryVerifyMembershipRequest, QueryVerifyMembershipResponse, { method: "post", path: "/ibc/core/client/v1/verify_membership", body: "*" }),
});

export interface MsgRpc {
  createClient(request: MsgCreateClient): MsgCreateClientResponse;
  updateClient(request: MsgUpdateClient): MsgUpdateClientResponse;
  upgradeClient(request: MsgUpgradeClient): MsgUpgradeClientResponse;
  submitMisbehaviour(request: MsgSubmitMisbehaviour): MsgSubmitMisbehaviourResponse;
  recoverClient(request: MsgRecoverClient): MsgRecoverClientResponse;
  iBCSoftwareUpgrade(request: MsgIBCSoftwareUpgrade): MsgIBCSoftwareUpgradeResponse;
  updateClientParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("ibc.core.client.v1.Msg", {
  createClient: rpc("CreateClient", MsgCreateClient, MsgCreateClientResponse),
  updateClient: rpc("UpdateClient", MsgUpdateClient, MsgUpdateClientResponse),
  upgradeClient: rpc("UpgradeClient", MsgUpgradeClient, MsgUpgradeClientResponse),
  submitMisbehaviour: rpc("SubmitMisbehaviour", MsgSubmitMisbehaviour, MsgSubmitMisbehaviourResponse),
  recoverClient: rpc("RecoverClient", MsgRecoverClient, MsgRecoverClientResponse),
  iBCSoftwareUpgrade: rpc("IBCSoftwareUpgrade", MsgIBCSoftwareUpgrade, MsgIBCSoftwareUpgradeResponse),
  updateClientParams: rpc("UpdateClientParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  IdentifiedClientState,
  ConsensusStateWithHeight,
  ClientConsensusStates,
  Height,
  Params,
  ClientUpdateProposal,
  UpgradeProposal,
  GenesisState,
  GenesisMetadata,
  IdentifiedGenesisMetadata,
  QueryClientStateRequest,
  QueryClientStateResponse,
  QueryClientStatesRequest,
  QueryClientStatesResponse,
  QueryConsensusStateRequest,
  QueryConsensusStateResponse,
  QueryConsensusStatesRequest,
  QueryConsensusStatesResponse,
  QueryConsensusStateHeightsRequest,
  QueryConsensusStateHeightsResponse,
  QueryClientStatusRequest,
  QueryClientStatusResponse,
  QueryClientParamsRequest,
  QueryClientParamsResponse,
  QueryUpgradedClientStateRequest,
  QueryUpgradedClientStateResponse,
  QueryUpgradedConsensusStateRequest,
  QueryUpgradedConsensusStateResponse,
  QueryVerifyMembershipRequest,
  QueryVerifyMembershipResponse,
  MsgCreateClient,
  MsgCreateClientResponse,
  MsgUpdateClient,
  MsgUpdateClientResponse,
  MsgUpgradeClient,
  MsgUpgradeClientResponse,
  MsgSubmitMisbehaviour,
  MsgSubmitMisbehaviourResponse,
  MsgRecoverClient,
  MsgRecoverClientResponse,
  MsgIBCSoftwareUpgrade,
  MsgIBCSoftwareUpgradeResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
