// Generated from proto/hyperlane/core/interchain_security/v1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../../runtime.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1.ts";

export interface EventCreateNoopIsm {
  readonly ismId: string;
  readonly owner: string;
}

export const EventCreateNoopIsm: MessageType<EventCreateNoopIsm> = defineMessage<EventCreateNoopIsm>("hyperlane.core.interchain_security.v1.EventCreateNoopIsm", [
  field(1, "ism_id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
]);

export interface EventCreateMerkleRootMultisigIsm {
  readonly ismId: string;
  readonly owner: string;
  readonly validators: readonly string[];
  readonly threshold: number;
}

export const EventCreateMerkleRootMultisigIsm: MessageType<EventCreateMerkleRootMultisigIsm> = defineMessage<EventCreateMerkleRootMultisigIsm>("hyperlane.core.interchain_security.v1.EventCreateMerkleRootMultisigIsm", [
  field(1, "ism_id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "validators", "string", { repeated: true }),
  field(4, "threshold", "uint32"),
]);

export interface EventCreateMessageIdMultisigIsm {
  readonly ismId: string;
  readonly owner: string;
  readonly validators: readonly string[];
  readonly threshold: number;
}

export const EventCreateMessageIdMultisigIsm: MessageType<EventCreateMessageIdMultisigIsm> = defineMessage<EventCreateMessageIdMultisigIsm>("hyperlane.core.interchain_security.v1.EventCreateMessageIdMultisigIsm", [
  field(1, "ism_id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "validators", "string", { repeated: true }),
  field(4, "threshold", "uint32"),
]);

export interface EventAnnounceStorageLocation {
  readonly mailboxId: string;
  readonly sender: string;
  readonly validator: string;
  readonly storageLocation: string;
}

export const EventAnnounceStorageLocation: MessageType<EventAnnounceStorageLocation> = defineMessage<EventAnnounceStorageLocation>("hyperlane.core.interchain_security.v1.EventAnnounceStorageLocation", [
  field(1, "mailbox_id", "string"),
  field(2, "sender", "string", { scalar: "AddressString" }),
  field(3, "validator", "string"),
  field(4, "storage_location", "string"),
]);

export interface EventSetRoutingIsmDomain {
  readonly ismId: string;
  readonly owner: string;
  readonly routeIsmId: string;
  readonly routeDomain: number;
}

export const EventSetRoutingIsmDomain: MessageType<EventSetRoutingIsmDomain> = defineMessage<EventSetRoutingIsmDomain>("hyperlane.core.interchain_security.v1.EventSetRoutingIsmDomain", [
  field(1, "ism_id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "route_ism_id", "string"),
  field(4, "route_domain", "uint32"),
]);

export interface EventRemoveRoutingIsmDomain {
  readonly ismId: string;
  readonly owner: string;
  readonly routeDomain: number;
}

export const EventRemoveRoutingIsmDomain: MessageType<EventRemoveRoutingIsmDomain> = defineMessage<EventRemoveRoutingIsmDomain>("hyperlane.core.interchain_security.v1.EventRemoveRoutingIsmDomain", [
  field(1, "ism_id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "route_domain", "uint32"),
]);

export interface EventSetRoutingIsm {
  readonly ismId: string;
  readonly owner: string;
  readonly newOwner: string;
  readonly renounceOwnership: boolean;
}

export const EventSetRoutingIsm: MessageType<EventSetRoutingIsm> = defineMessage<EventSetRoutingIsm>("hyperlane.core.interchain_security.v1.EventSetRoutingIsm", [
  field(1, "ism_id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "new_owner", "string"),
  field(4, "renounce_ownership", "bool"),
]);

export interface EventCreateRoutingIsm {
  readonly ismId: string;
  readonly owner: string;
}

export const EventCreateRoutingIsm: MessageType<EventCreateRoutingIsm> = defineMessage<EventCreateRoutingIsm>("hyperlane.core.interchain_security.v1.EventCreateRoutingIsm", [
  field(1, "ism_id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
]);

export interface GenesisState {
  readonly isms: readonly Any[];
  readonly validatorStorageLocations: readonly GenesisValidatorStorageLocationWrapper[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("hyperlane.core.interchain_security.v1.GenesisState", [
  messageField(1, "isms", () => Any, { repeated: true }),
  messageField(2, "validator_storage_locations", () => GenesisValidatorStorageLocationWrapper, { repeated: true }),
]);

export interface GenesisValidatorStorageLocationWrapper {
  readonly mailboxId: bigint;
  readonly validatorAddress: string;
  readonly index: bigint;
  readonly storageLocation: string;
}

export const GenesisValidatorStorageLocationWrapper: MessageType<GenesisValidatorStorageLocationWrapper> = defineMessage<GenesisValidatorStorageLocationWrapper>("hyperlane.core.interchain_security.v1.GenesisValidatorStorageLocationWrapper", [
  field(1, "mailbox_id", "uint64"),
  field(2, "validator_address", "string"),
  field(3, "index", "uint64"),
  field(4, "storage_location", "string"),
]);

export interface QueryIsmsRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryIsmsRequest: MessageType<QueryIsmsRequest> = defineMessage<QueryIsmsRequest>("hyperlane.core.interchain_security.v1.QueryIsmsRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryIsmsResponse {
  readonly isms: readonly Any[];
  readonly pagination: PageResponse | undefined;
}

export const QueryIsmsResponse: MessageType<QueryIsmsResponse> = defineMessage<QueryIsmsResponse>("hyperlane.core.interchain_security.v1.QueryIsmsResponse", [
  messageField(1, "isms", () => Any, { repeated: true, accepts: "hyperlane.core.v1.01_interchain_security_module.HyperlaneInterchainSecurityModule" }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryIsmRequest {
  readonly id: string;
}

export const QueryIsmRequest: MessageType<QueryIsmRequest> = defineMessage<QueryIsmRequest>("hyperlane.core.interchain_security.v1.QueryIsmRequest", [
  field(1, "id", "string"),
]);

export interface QueryIsmResponse {
  readonly ism: Any;
}

export const QueryIsmResponse: MessageType<QueryIsmResponse> = defineMessage<QueryIsmResponse>("hyperlane.core.interchain_security.v1.QueryIsmResponse", [
  messageField(1, "ism", () => Any, { required: true, dontOmitEmpty: true }),
]);

export interface QueryAnnouncedStorageLocationsRequest {
  readonly mailboxId: string;
  readonly validatorAddress: string;
}

export const QueryAnnouncedStorageLocationsRequest: MessageType<QueryAnnouncedStorageLocationsRequest> = defineMessage<QueryAnnouncedStorageLocationsRequest>("hyperlane.core.interchain_security.v1.QueryAnnouncedStorageLocationsRequest", [
  field(1, "mailbox_id", "string"),
  field(2, "validator_address", "string"),
]);

export interface QueryAnnouncedStorageLocationsResponse {
  readonly storageLocations: readonly string[];
}

export const QueryAnnouncedStorageLocationsResponse: MessageType<QueryAnnouncedStorageLocationsResponse> = defineMessage<QueryAnnouncedStorageLocationsResponse>("hyperlane.core.interchain_security.v1.QueryAnnouncedStorageLocationsResponse", [
  field(1, "storage_locations", "string", { repeated: true }),
]);

export interface QueryLatestAnnouncedStorageLocationRequest {
  readonly mailboxId: string;
  readonly validatorAddress: string;
}

export const QueryLatestAnnouncedStorageLocationRequest: MessageType<QueryLatestAnnouncedStorageLocationRequest> = defineMessage<QueryLatestAnnouncedStorageLocationRequest>("hyperlane.core.interchain_security.v1.QueryLatestAnnouncedStorageLocationRequest", [
  field(1, "mailbox_id", "string"),
  field(2, "validator_address", "string"),
]);

export interface QueryLatestAnnouncedStorageLocationResponse {
  readonly storageLocation: string;
}

export const QueryLatestAnnouncedStorageLocationResponse: MessageType<QueryLatestAnnouncedStorageLocationResponse> = defineMessage<QueryLatestAnnouncedStorageLocationResponse>("hyperlane.core.interchain_security.v1.QueryLatestAnnouncedStorageLocationResponse", [
  field(1, "storage_location", "string"),
]);

export interface MsgCreateMessageIdMultisigIsm {
  readonly creator: string;
  readonly validators: readonly string[];
  readonly threshold: number;
}

export const MsgCreateMessageIdMultisigIsm: MessageType<MsgCreateMessageIdMultisigIsm> = defineMessage<MsgCreateMessageIdMultisigIsm>("hyperlane.core.interchain_security.v1.MsgCreateMessageIdMultisigIsm", [
  field(1, "creator", "string"),
  field(2, "validators", "string", { repeated: true }),
  field(3, "threshold", "uint32"),
], { aminoName: "hyperlane/v1/MsgCreateMessageIdMultisigIsm", signers: ["creator"] });

export interface MsgCreateMessageIdMultisigIsmResponse {
  readonly id: string;
}

export const MsgCreateMessageIdMultisigIsmResponse: MessageType<MsgCreateMessageIdMultisigIsmResponse> = defineMessage<MsgCreateMessageIdMultisigIsmResponse>("hyperlane.core.interchain_security.v1.MsgCreateMessageIdMultisigIsmResponse", [
  field(1, "id", "string"),
]);

export interface MsgCreateMerkleRootMultisigIsm {
  readonly creator: string;
  readonly validators: readonly string[];
  readonly threshold: number;
}

export const MsgCreateMerkleRootMultisigIsm: MessageType<MsgCreateMerkleRootMultisigIsm> = defineMessage<MsgCreateMerkleRootMultisigIsm>("hyperlane.core.interchain_security.v1.MsgCreateMerkleRootMultisigIsm", [
  field(1, "creator", "string"),
  field(2, "validators", "string", { repeated: true }),
  field(3, "threshold", "uint32"),
], { aminoName: "hyperlane/v1/MsgCreateMerkleRootMultisigIsm", signers: ["creator"] });

export interface MsgCreateMerkleRootMultisigIsmResponse {
  readonly id: string;
}

export const MsgCreateMerkleRootMultisigIsmResponse: MessageType<MsgCreateMerkleRootMultisigIsmResponse> = defineMessage<MsgCreateMerkleRootMultisigIsmResponse>("hyperlane.core.interchain_security.v1.MsgCreateMerkleRootMultisigIsmResponse", [
  field(1, "id", "string"),
]);

export interface MsgCreateNoopIsm {
  readonly creator: string;
}

export const MsgCreateNoopIsm: MessageType<MsgCreateNoopIsm> = defineMessage<MsgCreateNoopIsm>("hyperlane.core.interchain_security.v1.MsgCreateNoopIsm", [
  field(1, "creator", "string"),
], { aminoName: "hyperlane/v1/MsgCreateNoopIsm", signers: ["creator"] });

export interface MsgCreateNoopIsmResponse {
  readonly id: string;
}

export const MsgCreateNoopIsmResponse: MessageType<MsgCreateNoopIsmResponse> = defineMessage<MsgCreateNoopIsmResponse>("hyperlane.core.interchain_security.v1.MsgCreateNoopIsmResponse", [
  field(1, "id", "string"),
]);

export interface MsgAnnounceValidator {
  readonly validator: string;
  readonly storageLocation: string;
  readonly signature: string;
  readonly mailboxId: string;
  readonly creator: string;
}

export const MsgAnnounceValidator: MessageType<MsgAnnounceValidator> = defineMessage<MsgAnnounceValidator>("hyperlane.core.interchain_security.v1.MsgAnnounceValidator", [
  field(1, "validator", "string"),
  field(2, "storage_location", "string"),
  field(3, "signature", "string"),
  field(4, "mailbox_id", "string"),
  field(5, "creator", "string"),
], { aminoName: "hyperlane/v1/MsgAnnounceValidator", signers: ["creator"] });

export interface MsgAnnounceValidatorResponse {}

export const MsgAnnounceValidatorResponse: MessageType<MsgAnnounceValidatorResponse> = defineMessage<MsgAnnounceValidatorResponse>("hyperlane.core.interchain_security.v1.MsgAnnounceValidatorResponse", []);

export interface MsgCreateRoutingIsm {
  readonly creator: string;
  readonly routes: readonly Route[];
}

export const MsgCreateRoutingIsm: MessageType<MsgCreateRoutingIsm> = defineMessage<MsgCreateRoutingIsm>("hyperlane.core.interchain_security.v1.MsgCreateRoutingIsm", [
  field(1, "creator", "string"),
  messageField(2, "routes", () => Route, { repeated: true }),
], { aminoName: "hyperlane/v1/MsgCreateRoutingIsm", signers: ["creator"] });

export interface MsgCreateRoutingIsmResponse {
  readonly id: string;
}

export const MsgCreateRoutingIsmResponse: MessageType<MsgCreateRoutingIsmResponse> = defineMessage<MsgCreateRoutingIsmResponse>("hyperlane.core.interchain_security.v1.MsgCreateRoutingIsmResponse", [
  field(1, "id", "string"),
]);

export interface MsgSetRoutingIsmDomain {
  readonly ismId: string;
  readonly route: Route;
  readonly owner: string;
}

export const MsgSetRoutingIsmDomain: MessageType<MsgSetRoutingIsmDomain> = defineMessage<MsgSetRoutingIsmDomain>("hyperlane.core.interchain_security.v1.MsgSetRoutingIsmDomain", [
  field(1, "ism_id", "string"),
  messageField(2, "route", () => Route, { required: true }),
  field(3, "owner", "string"),
], { aminoName: "hyperlane/v1/MsgCreateRoMsgSetRoutingIsmDomainutingIsm", signers: ["owner"] });

export interface MsgSetRoutingIsmDomainResponse {}

export const MsgSetRoutingIsmDomainResponse: MessageType<MsgSetRoutingIsmDomainResponse> = defineMessage<MsgSetRoutingIsmDomainResponse>("hyperlane.core.interchain_security.v1.MsgSetRoutingIsmDomainResponse", []);

export interface MsgRemoveRoutingIsmDomain {
  readonly ismId: string;
  readonly domain: number;
  readonly owner: string;
}

export const MsgRemoveRoutingIsmDomain: MessageType<MsgRemoveRoutingIsmDomain> = defineMessage<MsgRemoveRoutingIsmDomain>("hyperlane.core.interchain_security.v1.MsgRemoveRoutingIsmDomain", [
  field(1, "ism_id", "string"),
  field(2, "domain", "uint32"),
  field(3, "owner", "string"),
], { aminoName: "hyperlane/v1/MsgRemoveRoutingIsmDomain", signers: ["owner"] });

export interface MsgRemoveRoutingIsmDomainResponse {}

export const MsgRemoveRoutingIsmDomainResponse: MessageType<MsgRemoveRoutingIsmDomainResponse> = defineMessage<MsgRemoveRoutingIsmDomainResponse>("hyperlane.core.interchain_security.v1.MsgRemoveRoutingIsmDomainResponse", []);

export interface MsgUpdateRoutingIsmOwner {
  readonly ismId: string;
  readonly owner: string;
  readonly newOwner: string;
  readonly renounceOwnership: boolean;
}

export const MsgUpdateRoutingIsmOwner: MessageType<MsgUpdateRoutingIsmOwner> = defineMessage<MsgUpdateRoutingIsmOwner>("hyperlane.core.interchain_security.v1.MsgUpdateRoutingIsmOwner", [
  field(1, "ism_id", "string"),
  field(2, "owner", "string"),
  field(3, "new_owner", "string", { scalar: "AddressString" }),
  field(4, "renounce_ownership", "bool"),
], { aminoName: "hyperlane/v1/MsgUpdateRoutingIsmOwner", signers: ["owner"] });

export interface MsgUpdateRoutingIsmOwnerResponse {}

export const MsgUpdateRoutingIsmOwnerResponse: MessageType<MsgUpdateRoutingIsmOwnerResponse> = defineMessage<MsgUpdateRoutingIsmOwnerResponse>("hyperlane.core.interchain_security.v1.MsgUpdateRoutingIsmOwnerResponse", []);

export interface Route {
  readonly ism: string;
  readonly domain: number;
}

export const Route: MessageType<Route> = defineMessage<Route>("hyperlane.core.interchain_security.v1.Route", [
  field(1, "ism", "string"),
  field(2, "domain", "uint32"),
]);

export interface RoutingISM {
  readonly id: string;
  readonly owner: string;
  readonly routes: readonly Route[];
}

export const RoutingISM: MessageType<RoutingISM> = defineMessage<RoutingISM>("hyperlane.core.interchain_security.v1.RoutingISM", [
  field(1, "id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  messageField(3, "routes", () => Route, { repeated: true }),
], { implements: ["hyperlane.core.interchain_security.v1.HyperlaneInterchainSecurityModule"] });

export interface MessageIdMultisigISM {
  readonly id: string;
  readonly owner: string;
  readonly validators: readonly string[];
  readonly threshold: number;
}

export const MessageIdMultisigISM: MessageType<MessageIdMultisigISM> = defineMessage<MessageIdMultisigISM>("hyperlane.core.interchain_security.v1.MessageIdMultisigISM", [
  field(1, "id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "validators", "string", { repeated: true }),
  field(4, "threshold", "uint32"),
], { implements: ["hyperlane.core.interchain_security.v1.HyperlaneInterchainSecurityModule"] });

export interface MerkleRootMultisigISM {
  readonly id: string;
  readonly owner: string;
  readonly validators: readonly string[];
  readonly threshold: number;
}

export const MerkleRootMultisigISM: MessageType<MerkleRootMultisigISM> = defineMessage<MerkleRootMultisigISM>("hyperlane.core.interchain_security.v1.MerkleRootMultisigISM", [
  field(1, "id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "validators", "string", { repeated: true }),
  field(4, "threshold", "uint32"),
], { implements: ["hyperlane.core.interchain_security.v1.HyperlaneInterchainSecurityModule"] });

export interface NoopISM {
  readonly id: string;
  readonly owner: string;
}

export const NoopISM: MessageType<NoopISM> = defineMessage<NoopISM>("hyperlane.core.interchain_security.v1.NoopISM", [
  field(1, "id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
], { implements: ["hyperlane.core.interchain_security.v1.HyperlaneInterchainSecurityModule"] });

export interface QueryRpc {
  isms(request: QueryIsmsRequest): QueryIsmsResponse;
  ism(request: QueryIsmRequest): QueryIsmResponse;
  announcedStorageLocations(request: QueryAnnouncedStorageLocationsRequest): QueryAnnouncedStorageLocationsResponse;
  latestAnnouncedStorageLocation(request: QueryLatestAnnouncedStorageLocationRequest): QueryLatestAnnouncedStorageLocationResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("hyperlane.core.interchain_security.v1.Query", {
  isms: rpc("Isms", QueryIsmsRequest, QueryIsmsResponse, { method: "get", path: "/hyperlane/v1/isms" }),
  ism: rpc("Ism", QueryIsmRequest, QueryIsmResponse, { method: "get", path: "/hyperlane/v1/isms/{id}" }),
  announcedStorageLocations: rpc("AnnouncedStorageLocations", QueryAnnouncedStorageLocationsRequest, QueryAnnouncedStorageLocationsResponse, { method: "get", path: "/hyperlane/v1/mailboxes/{mailbox_id}/announced_storage_locations/{validator_address}" }),
  latestAnnouncedStorageLocation: rpc("LatestAnnouncedStorageLocation", QueryLatestAnnouncedStorageLocationRequest, QueryLatestAnnouncedStorageLocationResponse, { method: "get", path: "/hyperlane/v1/mailboxes/{mailbox_id}/announced_storage_locations/{validator_address}/latest" }),
});

export interface MsgRpc {
  createMessageIdMultisigIsm(request: MsgCreateMessageIdMultisigIsm): MsgCreateMessageIdMultisigIsmResponse;
  createMerkleRootMultisigIsm(request: MsgCreateMerkleRootMultisigIsm): MsgCreateMerkleRootMultisigIsmResponse;
  createNoopIsm(request: MsgCreateNoopIsm): MsgCreateNoopIsmResponse;
  createRoutingIsm(request: MsgCreateRoutingIsm): MsgCreateRoutingIsmResponse;
  setRoutingIsmDomain(request: MsgSetRoutingIsmDomain): MsgSetRoutingIsmDomainResponse;
  removeRoutingIsmDomain(request: MsgRemoveRoutingIsmDomain): MsgRemoveRoutingIsmDomainResponse;
  updateRoutingIsmOwner(request: MsgUpdateRoutingIsmOwner): MsgUpdateRoutingIsmOwnerResponse;
  announceValidator(request: MsgAnnounceValidator): MsgAnnounceValidatorResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("hyperlane.core.interchain_security.v1.Msg", {
  createMessageIdMultisigIsm: rpc("CreateMessageIdMultisigIsm", MsgCreateMessageIdMultisigIsm, MsgCreateMessageIdMultisigIsmResponse),
  createMerkleRootMultisigIsm: rpc("CreateMerkleRootMultisigIsm", MsgCreateMerkleRootMultisigIsm, MsgCreateMerkleRootMultisigIsmResponse),
  createNoopIsm: rpc("CreateNoopIsm", MsgCreateNoopIsm, MsgCreateNoopIsmResponse),
  createRoutingIsm: rpc("CreateRoutingIsm", MsgCreateRoutingIsm, MsgCreateRoutingIsmResponse),
  setRoutingIsmDomain: rpc("SetRoutingIsmDomain", MsgSetRoutingIsmDomain, MsgSetRoutingIsmDomainResponse),
  removeRoutingIsmDomain: rpc("RemoveRoutingIsmDomain", MsgRemoveRoutingIsmDomain, MsgRemoveRoutingIsmDomainResponse),
  updateRoutingIsmOwner: rpc("UpdateRoutingIsmOwner", MsgUpdateRoutingIsmOwner, MsgUpdateRoutingIsmOwnerResponse),
  announceValidator: rpc("AnnounceValidator", MsgAnnounceValidator, MsgAnnounceValidatorResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  EventCreateNoopIsm,
  EventCreateMerkleRootMultisigIsm,
  EventCreateMessageIdMultisigIsm,
  EventAnnounceStorageLocation,
  EventSetRoutingIsmDomain,
  EventRemoveRoutingIsmDomain,
  EventSetRoutingIsm,
  EventCreateRoutingIsm,
  GenesisState,
  GenesisValidatorStorageLocationWrapper,
  QueryIsmsRequest,
  QueryIsmsResponse,
  QueryIsmRequest,
  QueryIsmResponse,
  QueryAnnouncedStorageLocationsRequest,
  QueryAnnouncedStorageLocationsResponse,
  QueryLatestAnnouncedStorageLocationRequest,
  QueryLatestAnnouncedStorageLocationResponse,
  MsgCreateMessageIdMultisigIsm,
  MsgCreateMessageIdMultisigIsmResponse,
  MsgCreateMerkleRootMultisigIsm,
  MsgCreateMerkleRootMultisigIsmResponse,
  MsgCreateNoopIsm,
  MsgCreateNoopIsmResponse,
  MsgAnnounceValidator,
  MsgAnnounceValidatorResponse,
  MsgCreateRoutingIsm,
  MsgCreateRoutingIsmResponse,
  MsgSetRoutingIsmDomain,
  MsgSetRoutingIsmDomainResponse,
  MsgRemoveRoutingIsmDomain,
  MsgRemoveRoutingIsmDomainResponse,
  MsgUpdateRoutingIsmOwner,
  MsgUpdateRoutingIsmOwnerResponse,
  Route,
  RoutingISM,
  MessageIdMultisigISM,
  MerkleRootMultisigISM,
  NoopISM,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
