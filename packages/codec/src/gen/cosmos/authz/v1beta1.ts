// Generated from proto/cosmos/authz/v1beta1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, type ServiceType, type Time, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";

export interface GenericAuthorization {
  readonly msg: string;
}

export const GenericAuthorization: MessageType<GenericAuthorization> = defineMessage<GenericAuthorization>("cosmos.authz.v1beta1.GenericAuthorization", [
  field(1, "msg", "string"),
], { aminoName: "cosmos-sdk/GenericAuthorization", implements: ["cosmos.authz.v1beta1.Authorization"] });

export interface Grant {
  readonly authorization: Any | undefined;
  readonly expiration: Time | undefined;
}

export const Grant: MessageType<Grant> = defineMessage<Grant>("cosmos.authz.v1beta1.Grant", [
  messageField(1, "authorization", () => Any, { accepts: "cosmos.authz.v1beta1.Authorization" }),
  field(2, "expiration", "time"),
]);

export interface GrantAuthorization {
  readonly granter: string;
  readonly grantee: string;
  readonly authorization: Any | undefined;
  readonly expiration: Time | undefined;
}

export const GrantAuthorization: MessageType<GrantAuthorization> = defineMessage<GrantAuthorization>("cosmos.authz.v1beta1.GrantAuthorization", [
  field(1, "granter", "string", { scalar: "AddressString" }),
  field(2, "grantee", "string", { scalar: "AddressString" }),
  messageField(3, "authorization", () => Any, { accepts: "cosmos.authz.v1beta1.Authorization" }),
  field(4, "expiration", "time"),
]);

export interface GrantQueueItem {
  readonly msgTypeUrls: readonly string[];
}

export const GrantQueueItem: MessageType<GrantQueueItem> = defineMessage<GrantQueueItem>("cosmos.authz.v1beta1.GrantQueueItem", [
  field(1, "msg_type_urls", "string", { repeated: true }),
]);

export interface EventGrant {
  readonly msgTypeUrl: string;
  readonly granter: string;
  readonly grantee: string;
}

export const EventGrant: MessageType<EventGrant> = defineMessage<EventGrant>("cosmos.authz.v1beta1.EventGrant", [
  field(2, "msg_type_url", "string"),
  field(3, "granter", "string", { scalar: "AddressString" }),
  field(4, "grantee", "string", { scalar: "AddressString" }),
]);

export interface EventRevoke {
  readonly msgTypeUrl: string;
  readonly granter: string;
  readonly grantee: string;
}

export const EventRevoke: MessageType<EventRevoke> = defineMessage<EventRevoke>("cosmos.authz.v1beta1.EventRevoke", [
  field(2, "msg_type_url", "string"),
  field(3, "granter", "string", { scalar: "AddressString" }),
  field(4, "grantee", "string", { scalar: "AddressString" }),
]);

export interface GenesisState {
  readonly authorization: readonly GrantAuthorization[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.authz.v1beta1.GenesisState", [
  messageField(1, "authorization", () => GrantAuthorization, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryGrantsRequest {
  readonly granter: string;
  readonly grantee: string;
  readonly msgTypeUrl: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryGrantsRequest: MessageType<QueryGrantsRequest> = defineMessage<QueryGrantsRequest>("cosmos.authz.v1beta1.QueryGrantsRequest", [
  field(1, "granter", "string", { scalar: "AddressString" }),
  field(2, "grantee", "string", { scalar: "AddressString" }),
  field(3, "msg_type_url", "string"),
  messageField(4, "pagination", () => PageRequest),
]);

export interface QueryGrantsResponse {
  readonly grants: readonly Grant[];
  readonly pagination: PageResponse | undefined;
}

export const QueryGrantsResponse: MessageType<QueryGrantsResponse> = defineMessage<QueryGrantsResponse>("cosmos.authz.v1beta1.QueryGrantsResponse", [
  messageField(1, "grants", () => Grant, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryGranterGrantsRequest {
  readonly granter: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryGranterGrantsRequest: MessageType<QueryGranterGrantsRequest> = defineMessage<QueryGranterGrantsRequest>("cosmos.authz.v1beta1.QueryGranterGrantsRequest", [
  field(1, "granter", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryGranterGrantsResponse {
  readonly grants: readonly GrantAuthorization[];
  readonly pagination: PageResponse | undefined;
}

export const QueryGranterGrantsResponse: MessageType<QueryGranterGrantsResponse> = defineMessage<QueryGranterGrantsResponse>("cosmos.authz.v1beta1.QueryGranterGrantsResponse", [
  messageField(1, "grants", () => GrantAuthorization, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryGranteeGrantsRequest {
  readonly grantee: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryGranteeGrantsRequest: MessageType<QueryGranteeGrantsRequest> = defineMessage<QueryGranteeGrantsRequest>("cosmos.authz.v1beta1.QueryGranteeGrantsRequest", [
  field(1, "grantee", "string", { scalar: "AddressString" }),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryGranteeGrantsResponse {
  readonly grants: readonly GrantAuthorization[];
  readonly pagination: PageResponse | undefined;
}

export const QueryGranteeGrantsResponse: MessageType<QueryGranteeGrantsResponse> = defineMessage<QueryGranteeGrantsResponse>("cosmos.authz.v1beta1.QueryGranteeGrantsResponse", [
  messageField(1, "grants", () => GrantAuthorization, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface MsgGrant {
  readonly granter: string;
  readonly grantee: string;
  readonly grant: Grant;
}

export const MsgGrant: MessageType<MsgGrant> = defineMessage<MsgGrant>("cosmos.authz.v1beta1.MsgGrant", [
  field(1, "granter", "string", { scalar: "AddressString" }),
  field(2, "grantee", "string", { scalar: "AddressString" }),
  messageField(3, "grant", () => Grant, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgGrant", signers: ["granter"] });

export interface MsgGrantResponse {}

export const MsgGrantResponse: MessageType<MsgGrantResponse> = defineMessage<MsgGrantResponse>("cosmos.authz.v1beta1.MsgGrantResponse", []);

export interface MsgExec {
  readonly grantee: string;
  readonly msgs: readonly Any[];
}

export const MsgExec: MessageType<MsgExec> = defineMessage<MsgExec>("cosmos.authz.v1beta1.MsgExec", [
  field(1, "grantee", "string", { scalar: "AddressString" }),
  messageField(2, "msgs", () => Any, { repeated: true, accepts: "cosmos.base.v1beta1.Msg" }),
], { aminoName: "cosmos-sdk/MsgExec", signers: ["grantee"] });

export interface MsgExecResponse {
  readonly results: readonly Uint8Array[];
}

export const MsgExecResponse: MessageType<MsgExecResponse> = defineMessage<MsgExecResponse>("cosmos.authz.v1beta1.MsgExecResponse", [
  field(1, "results", "bytes", { repeated: true }),
]);

export interface MsgRevoke {
  readonly granter: string;
  readonly grantee: string;
  readonly msgTypeUrl: string;
}

export const MsgRevoke: MessageType<MsgRevoke> = defineMessage<MsgRevoke>("cosmos.authz.v1beta1.MsgRevoke", [
  field(1, "granter", "string", { scalar: "AddressString" }),
  field(2, "grantee", "string", { scalar: "AddressString" }),
  field(3, "msg_type_url", "string"),
], { aminoName: "cosmos-sdk/MsgRevoke", signers: ["granter"] });

export interface MsgRevokeResponse {}

export const MsgRevokeResponse: MessageType<MsgRevokeResponse> = defineMessage<MsgRevokeResponse>("cosmos.authz.v1beta1.MsgRevokeResponse", []);

export interface QueryRpc {
  grants(request: QueryGrantsRequest): QueryGrantsResponse;
  granterGrants(request: QueryGranterGrantsRequest): QueryGranterGrantsResponse;
  granteeGrants(request: QueryGranteeGrantsRequest): QueryGranteeGrantsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.authz.v1beta1.Query", {
  grants: rpc("Grants", QueryGrantsRequest, QueryGrantsResponse, { method: "get", path: "/cosmos/authz/v1beta1/grants" }),
  granterGrants: rpc("GranterGrants", QueryGranterGrantsRequest, QueryGranterGrantsResponse, { method: "get", path: "/cosmos/authz/v1beta1/grants/granter/{granter}" }),
  granteeGrants: rpc("GranteeGrants", QueryGranteeGrantsRequest, QueryGranteeGrantsResponse, { method: "get", path: "/cosmos/authz/v1beta1/grants/grantee/{grantee}" }),
});

export interface MsgRpc {
  grant(request: MsgGrant): MsgGrantResponse;
  exec(request: MsgExec): MsgExecResponse;
  revoke(request: MsgRevoke): MsgRevokeResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.authz.v1beta1.Msg", {
  grant: rpc("Grant", MsgGrant, MsgGrantResponse),
  exec: rpc("Exec", MsgExec, MsgExecResponse),
  revoke: rpc("Revoke", MsgRevoke, MsgRevokeResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenericAuthorization,
  Grant,
  GrantAuthorization,
  GrantQueueItem,
  EventGrant,
  EventRevoke,
  GenesisState,
  QueryGrantsRequest,
  QueryGrantsResponse,
  QueryGranterGrantsRequest,
  QueryGranterGrantsResponse,
  QueryGranteeGrantsRequest,
  QueryGranteeGrantsResponse,
  MsgGrant,
  MsgGrantResponse,
  MsgExec,
  MsgExecResponse,
  MsgRevoke,
  MsgRevokeResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
