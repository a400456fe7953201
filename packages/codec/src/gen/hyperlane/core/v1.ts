// Generated from proto/hyperlane/core/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../../cosmos/base/query/v1beta1.ts";
import { GenesisState as Interchain_securityGenesisState } from "./interchain_security/v1.ts";
import { GenesisState as Post_dispatchGenesisState } from "./post_dispatch/v1.ts";

export interface EventDispatch {
  readonly originMailboxId: string;
  readonly sender: string;
  readonly destination: number;
  readonly recipient: string;
  readonly message: string;
}

export const EventDispatch: MessageType<EventDispatch> = defineMessage<EventDispatch>("hyperlane.core.v1.EventDispatch", [
  field(1, "origin_mailbox_id", "string"),
  field(2, "sender", "string", { scalar: "AddressString" }),
  field(3, "destination", "uint32"),
  field(4, "recipient", "string"),
  field(5, "message", "string"),
]);

export interface EventProcess {
  readonly originMailboxId: string;
  readonly origin: number;
  readonly sender: string;
  readonly recipient: string;
  readonly messageId: string;
  readonly message: string;
}

export const EventProcess: MessageType<EventProcess> = defineMessage<EventProcess>("hyperlane.core.v1.EventProcess", [
  field(1, "origin_mailbox_id", "string"),
  field(2, "origin", "uint32"),
  field(3, "sender", "string"),
  field(4, "recipient", "string"),
  field(5, "message_id", "string"),
  field(6, "message", "string"),
]);

export interface EventCreateMailbox {
  readonly mailboxId: string;
  readonly owner: string;
  readonly defaultIsm: string;
  readonly defaultHook: string;
  readonly requiredHook: string;
  readonly localDomain: number;
}

export const EventCreateMailbox: MessageType<EventCreateMailbox> = defineMessage<EventCreateMailbox>("hyperlane.core.v1.EventCreateMailbox", [
  field(1, "mailbox_id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "default_ism", "string"),
  field(4, "default_hook", "string"),
  field(5, "required_hook", "string"),
  field(6, "local_domain", "uint32"),
]);

export interface EventSetMailbox {
  readonly mailboxId: string;
  readonly owner: string;
  readonly defaultIsm: string;
  readonly defaultHook: string;
  readonly newOwner: string;
  readonly renounceOwnership: boolean;
}

export const EventSetMailbox: MessageType<EventSetMailbox> = defineMessage<EventSetMailbox>("hyperlane.core.v1.EventSetMailbox", [
  field(1, "mailbox_id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "default_ism", "string"),
  field(4, "default_hook", "string"),
  field(5, "new_owner", "string"),
  field(6, "renounce_ownership", "bool"),
]);

export interface GenesisState {
  readonly ismGenesis: Interchain_securityGenesisState | undefined;
  readonly postDispatchGenesis: Post_dispatchGenesisState | undefined;
  readonly mailboxes: readonly Mailbox[];
  readonly messages: readonly GenesisMailboxMessageWrapper[];
  readonly ismSequence: bigint;
  readonly postDispatchSequence: bigint;
  readonly appSequence: bigint;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("hyperlane.core.v1.GenesisState", [
  messageField(1, "ism_genesis", () => Interchain_securityGenesisState),
  messageField(2, "post_dispatch_genesis", () => Post_dispatchGenesisState),
  messageField(3, "mailboxes", () => Mailbox, { repeated: true }),
  messageField(4, "messages", () => GenesisMailboxMessageWrapper, { repeated: true }),
  field(5, "ism_sequence", "uint64"),
  field(6, "post_dispatch_sequence", "uint64"),
  field(7, "app_sequence", "uint64"),
]);

export interface GenesisMailboxMessageWrapper {
  readonly mailboxId: bigint;
  readonly messageId: string;
}

export const GenesisMailboxMessageWrapper: MessageType<GenesisMailboxMessageWrapper> = defineMessage<GenesisMailboxMessageWrapper>("hyperlane.core.v1.GenesisMailboxMessageWrapper", [
  field(1, "mailbox_id", "uint64"),
  field(2, "message_id", "string"),
]);

export interface QueryMailboxesRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryMailboxesRequest: MessageType<QueryMailboxesRequest> = defineMessage<QueryMailboxesRequest>("hyperlane.core.v1.QueryMailboxesRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryMailboxesResponse {
  readonly mailboxes: readonly Mailbox[];
  readonly pagination: PageResponse | undefined;
}

export const QueryMailboxesResponse: MessageType<QueryMailboxesResponse> = defineMessage<QueryMailboxesResponse>("hyperlane.core.v1.QueryMailboxesResponse", [
  messageField(1, "mailboxes", () => Mailbox, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryMailboxRequest {
  readonly id: string;
}

export const QueryMailboxRequest: MessageType<QueryMailboxRequest> = defineMessage<QueryMailboxRequest>("hyperlane.core.v1.QueryMailboxRequest", [
  field(1, "id", "string"),
]);

export interface QueryMailboxResponse {
  readonly mailbox: Mailbox;
}

export const QueryMailboxResponse: MessageType<QueryMailboxResponse> = defineMessage<QueryMailboxResponse>("hyperlane.core.v1.QueryMailboxResponse", [
  messageField(1, "mailbox", () => Mailbox, { required: true, dontOmitEmpty: true }),
]);

export interface QueryDeliveredRequest {
  readonly id: string;
  readonly messageId: string;
}

export const QueryDeliveredRequest: MessageType<QueryDeliveredRequest> = defineMessage<QueryDeliveredRequest>("hyperlane.core.v1.QueryDeliveredRequest", [
  field(1, "id", "string"),
  field(2, "message_id", "string"),
]);

export interface QueryDeliveredResponse {
  readonly delivered: boolean;
}

export const QueryDeliveredResponse: MessageType<QueryDeliveredResponse> = defineMessage<QueryDeliveredResponse>("hyperlane.core.v1.QueryDeliveredResponse", [
  field(1, "delivered", "bool"),
]);

export interface QueryRecipientIsmRequest {
  readonly recipient: string;
}

export const QueryRecipientIsmRequest: MessageType<QueryRecipientIsmRequest> = defineMessage<QueryRecipientIsmRequest>("hyperlane.core.v1.QueryRecipientIsmRequest", [
  field(1, "recipient", "string"),
]);

export interface QueryRecipientIsmResponse {
  readonly ismId: string;
}

export const QueryRecipientIsmResponse: MessageType<QueryRecipientIsmResponse> = defineMessage<QueryRecipientIsmResponse>("hyperlane.core.v1.QueryRecipientIsmResponse", [
  field(1, "ism_id", "string"),
]);

export interface QueryVerifyDryRunRequest {
  readonly ismId: string;
  readonly message: string;
  readonly metadata: string;
  readonly gasLimit: string;
}

export const QueryVerifyDryRunRequest: MessageType<QueryVerifyDryRunRequest> = defineMessage<QueryVerifyDryRunRequest>("hyperlane.core.v1.QueryVerifyDryRunRequest", [
  field(1, "ism_id", "string"),
  field(2, "message", "string"),
  field(3, "metadata", "string"),
  field(4, "gas_limit", "string"),
]);

export interface QueryVerifyDryRunResponse {
  readonly verified: boolean;
}

export const QueryVerifyDryRunResponse: MessageType<QueryVerifyDryRunResponse> = defineMessage<QueryVerifyDryRunResponse>("hyperlane.core.v1.QueryVerifyDryRunResponse", [
  field(1, "verified", "bool"),
]);

export interface QueryRegisteredISMs {}

export const QueryRegisteredISMs: MessageType<QueryRegisteredISMs> = defineMessage<QueryRegisteredISMs>("hyperlane.core.v1.QueryRegisteredISMs", []);

export interface QueryRegisteredISMsResponse {
  readonly ids: readonly number[];
}

export const QueryRegisteredISMsResponse: MessageType<QueryRegisteredISMsResponse> = defineMessage<QueryRegisteredISMsResponse>("hyperlane.core.v1.QueryRegisteredISMsResponse", [
  field(1, "ids", "uint32", { repeated: true }),
]);

export interface QueryRegisteredHooks {}

export const QueryRegisteredHooks: MessageType<QueryRegisteredHooks> = defineMessage<QueryRegisteredHooks>("hyperlane.core.v1.QueryRegisteredHooks", []);

export interface QueryRegisteredHooksResponse {
  readonly ids: readonly number[];
}

export const QueryRegisteredHooksResponse: MessageType<QueryRegisteredHooksResponse> = defineMessage<QueryRegisteredHooksResponse>("hyperlane.core.v1.QueryRegisteredHooksResponse", [
  field(1, "ids", "uint32", { repeated: true }),
]);

export interface QueryRegisteredApps {}

export const QueryRegisteredApps: MessageType<QueryRegisteredApps> = defineMessage<QueryRegisteredApps>("hyperlane.core.v1.QueryRegisteredApps", []);

export interface QueryRegisteredAppsResponse {
  readonly ids: readonly number[];
}

export const QueryRegisteredAppsResponse: MessageType<QueryRegisteredAppsResponse> = defineMessage<QueryRegisteredAppsResponse>("hyperlane.core.v1.QueryRegisteredAppsResponse", [
  field(1, "ids", "uint32", { repeated: true }),
]);

export interface MsgCreateMailbox {
  readonly owner: string;
  readonly localDomain: number;
  readonly defaultIsm: string;
  readonly defaultHook: string;
  readonly requiredHook: string;
}

export const MsgCreateMailbox: MessageType<MsgCreateMailbox> = defineMessage<MsgCreateMailbox>("hyperlane.core.v1.MsgCreateMailbox", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "local_domain", "uint32"),
  field(3, "default_ism", "string"),
  field(4, "default_hook", "string"),
  field(5, "required_hook", "string"),
], { aminoName: "hyperlane/v1/MsgCreateMailbox", signers: ["owner"] });

export interface MsgCreateMailboxResponse {
  readonly id: string;
}

export const MsgCreateMailboxResponse: MessageType<MsgCreateMailboxResponse> = defineMessage<MsgCreateMailboxResponse>("hyperlane.core.v1.MsgCreateMailboxResponse", [
  field(1, "id", "string"),
]);

export interface MsgSetMailbox {
  readonly owner: string;
  readonly mailboxId: string;
  readonly defaultIsm: string;
  readonly defaultHook: string;
  readonly requiredHook: string;
  readonly newOwner: string;
  readonly renounceOwnership: boolean;
}

export const MsgSetMailbox: MessageType<MsgSetMailbox> = defineMessage<MsgSetMailbox>("hyperlane.core.v1.MsgSetMailbox", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "mailbox_id", "string"),
  field(3, "default_ism", "string"),
  field(4, "default_hook", "string"),
  field(5, "required_hook", "string"),
  field(6, "new_owner", "string", { scalar: "AddressString" }),
  field(7, "renounce_ownership", "bool"),
], { aminoName: "hyperlane/v1/MsgSetMailbox", signers: ["owner"] });

export interface MsgSetMailboxResponse {}

export const MsgSetMailboxResponse: MessageType<MsgSetMailboxResponse> = defineMessage<MsgSetMailboxResponse>("hyperlane.core.v1.MsgSetMailboxResponse", []);

export interface MsgProcessMessage {
  readonly mailboxId: string;
  readonly relayer: string;
  readonly metadata: string;
  readonly message: string;
}

export const MsgProcessMessage: MessageType<MsgProcessMessage> = defineMessage<MsgProcessMessage>("hyperlane.core.v1.MsgProcessMessage", [
  field(1, "mailbox_id", "string"),
  field(2, "relayer", "string", { scalar: "AddressString" }),
  field(3, "metadata", "string"),
  field(4, "message", "string"),
], { aminoName: "hyperlane/v1/MsgProcessMessage", signers: ["relayer"] });

export interface MsgProcessMessageResponse {}

export const MsgProcessMessageResponse: MessageType<MsgProcessMessageResponse> = defineMessage<MsgProcessMessageResponse>("hyperlane.core.v1.MsgProcessMessageResponse", []);

export interface Mailbox {
  readonly id: string;
  readonly owner: string;
  readonly messageSent: number;
  readonly messageReceived: number;
  readonly defaultIsm: string;
  readonly defaultHook: string;
  readonly requiredHook: string;
  readonly localDomain: number;
}

export const Mailbox: MessageType<Mailbox> = defineMessage<Mailbox>("hyperlane.core.v1.Mailbox", [
  field(1, "id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "message_sent", "uint32"),
  field(4, "message_received", "uint32"),
  field(5, "default_ism", "string"),
  field(6, "default_hook", "string"),
  field(7, "required_hook", "string"),
  field(8, "local_domain", "uint32"),
]);

export interface QueryRpc {
  mailboxes(request: QueryMailboxesRequest): QueryMailboxesResponse;
  mailbox(request: QueryMailboxRequest): QueryMailboxResponse;
  delivered(request: QueryDeliveredRequest): QueryDeliveredResponse;
  recipientIsm(request: QueryRecipientIsmRequest): QueryRecipientIsmResponse;
  verifyDryRun(request: QueryVerifyDryRunRequest): QueryVerifyDryRunResponse;
  registeredISMs(request: QueryRegisteredISMs): QueryRegisteredISMsResponse;
  registeredHooks(request: QueryRegisteredHooks): QueryRegisteredHooksResponse;
  registeredApps(request: QueryRegisteredApps): QueryRegisteredAppsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("hyperlane.core.v1.Query", {
  mailboxes: rpc("Mailboxes", QueryMailboxesRequest, QueryMailboxesResponse, { method: "get", path: "/hyperlane/v1/mailboxes" }),
  mailbox: rpc("Mailbox", QueryMailboxRequest, QueryMailboxResponse, { method: "get", path: "/hyperlane/v1/mailboxes/{id}" }),
  delivered: rpc("Delivered", QueryDeliveredRequest, QueryDeliveredResponse, { method: "get", path: "/hyperlane/v1/mailboxes/{id}/delivered/{message_id}" }),
  recipientIsm: rpc("RecipientIsm", QueryRecipientIsmRequest, QueryRecipientIsmResponse, { method: "get", path: "/hyperlane/v1/recipient_ism/{recipient}" }),
  verifyDryRun: rpc("VerifyDryRun", QueryVerifyDryRunRequest, QueryVerifyDryRunResponse, { method: "get", path: "/hyperlane/v1/verify_dry_run" }),
  registeredISMs: rpc("RegisteredISMs", QueryRegisteredISMs, QueryRegisteredISMsResponse, { method: "get", path: "/hyperlane/v1/registered_isms" }),
  registeredHooks: rpc("RegisteredHooks", QueryRegisteredHooks, QueryRegisteredHooksResponse, { method: "get", path: "/hyperlane/v1/registered_hooks" }),
  registeredApps: rpc("RegisteredApps", QueryRegisteredApps, QueryRegisteredAppsResponse, { method: "get", path: "/hyperlane/v1/registered_apps" }),
});

export interface MsgRpc {
  createMailbox(request: MsgCreateMailbox): MsgCreateMailboxResponse;
  setMailbox(request: MsgSetMailbox): MsgSetMailboxResponse;
  processMessage(request: MsgProcessMessage): MsgProcessMessageResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("hyperlane.core.v1.Msg", {
  createMailbox: rpc("CreateMailbox", MsgCreateMailbox, MsgCreateMailboxResponse),
  setMailbox: rpc("SetMailbox", MsgSetMailbox, MsgSetMailboxResponse),
  processMessage: rpc("ProcessMessage", MsgProcessMessage, MsgProcessMessageResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  EventDispatch,
  EventProcess,
  EventCreateMailbox,
  EventSetMailbox,
  GenesisState,
  GenesisMailboxMessageWrapper,
  QueryMailboxesRequest,
  QueryMailboxesResponse,
  QueryMailboxRequest,
  QueryMailboxResponse,
  QueryDeliveredRequest,
  QueryDeliveredResponse,
  QueryRecipientIsmRequest,
  QueryRecipientIsmResponse,
  QueryVerifyDryRunRequest,
  QueryVerifyDryRunResponse,
  QueryRegisteredISMs,
  QueryRegisteredISMsResponse,
  QueryRegisteredHooks,
  QueryRegisteredHooksResponse,
  QueryRegisteredApps,
  QueryRegisteredAppsResponse,
  MsgCreateMailbox,
  MsgCreateMailboxResponse,
  MsgSetMailbox,
  MsgSetMailboxResponse,
  MsgProcessMessage,
  MsgProcessMessageResponse,
  Mailbox,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
