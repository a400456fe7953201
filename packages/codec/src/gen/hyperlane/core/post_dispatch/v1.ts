// Generated from proto/hyperlane/core/post_dispatch/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../../runtime.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1.ts";
import { Coin } from "../../../cosmos/base/v1beta1.ts";

export interface EventCreateMerkleTreeHook {
  readonly merkleTreeHookId: string;
  readonly mailboxId: string;
  readonly owner: string;
}

export const EventCreateMerkleTreeHook: MessageType<EventCreateMerkleTreeHook> = defineMessage<EventCreateMerkleTreeHook>("hyperlane.core.post_dispatch.v1.EventCreateMerkleTreeHook", [
  field(1, "merkle_tree_hook_id", "string"),
  field(2, "mailbox_id", "string"),
  field(3, "owner", "string"),
]);

export interface EventInsertedIntoTree {
  readonly messageId: string;
  readonly index: number;
  readonly merkleTreeHookId: string;
}

export const EventInsertedIntoTree: MessageType<EventInsertedIntoTree> = defineMessage<EventInsertedIntoTree>("hyperlane.core.post_dispatch.v1.EventInsertedIntoTree", [
  field(1, "message_id", "string"),
  field(2, "index", "uint32"),
  field(3, "merkle_tree_hook_id", "string"),
]);

export interface EventGasPayment {
  readonly messageId: string;
  readonly destination: number;
  readonly gasAmount: string;
  readonly payment: string;
  readonly igpId: string;
}

export const EventGasPayment: MessageType<EventGasPayment> = defineMessage<EventGasPayment>("hyperlane.core.post_dispatch.v1.EventGasPayment", [
  field(1, "message_id", "string"),
  field(2, "destination", "uint32"),
  field(3, "gas_amount", "string"),
  field(4, "payment", "string"),
  field(5, "igp_id", "string"),
]);

export interface EventCreateNoopHook {
  readonly noopHookId: string;
  readonly owner: string;
}

export const EventCreateNoopHook: MessageType<EventCreateNoopHook> = defineMessage<EventCreateNoopHook>("hyperlane.core.post_dispatch.v1.EventCreateNoopHook", [
  field(1, "noop_hook_id", "string"),
  field(2, "owner", "string"),
]);

export interface EventCreateIgp {
  readonly igpId: string;
  readonly owner: string;
  readonly denom: string;
}

export const EventCreateIgp: MessageType<EventCreateIgp> = defineMessage<EventCreateIgp>("hyperlane.core.post_dispatch.v1.EventCreateIgp", [
  field(1, "igp_id", "string"),
  field(2, "owner", "string"),
  field(3, "denom", "string"),
]);

export interface EventSetIgp {
  readonly igpId: string;
  readonly owner: string;
  readonly newOwner: string;
  readonly renounceOwnership: boolean;
}

export const EventSetIgp: MessageType<EventSetIgp> = defineMessage<EventSetIgp>("hyperlane.core.post_dispatch.v1.EventSetIgp", [
  field(1, "igp_id", "string"),
  field(2, "owner", "string"),
  field(3, "new_owner", "string"),
  field(4, "renounce_ownership", "bool"),
]);

export interface EventSetDestinationGasConfig {
  readonly igpId: string;
  readonly owner: string;
  readonly remoteDomain: number;
  readonly gasOverhead: bigint;
  readonly gasPrice: bigint;
  readonly tokenExchangeRate: bigint;
}

export const EventSetDestinationGasConfig: MessageType<EventSetDestinationGasConfig> = defineMessage<EventSetDestinationGasConfig>("hyperlane.core.post_dispatch.v1.EventSetDestinationGasConfig", [
  field(1, "igp_id", "string"),
  field(2, "owner", "string"),
  field(4, "remote_domain", "uint32"),
  field(5, "gas_overhead", "Int", { required: true }),
  field(6, "gas_price", "Int", { required: true }),
  field(7, "token_exchange_rate", "Int", { required: true }),
]);

export interface EventClaimIgp {
  readonly igpId: string;
  readonly owner: string;
  readonly amount: string;
}

export const EventClaimIgp: MessageType<EventClaimIgp> = defineMessage<EventClaimIgp>("hyperlane.core.post_dispatch.v1.EventClaimIgp", [
  field(1, "igp_id", "string"),
  field(2, "owner", "string"),
  field(3, "amount", "string"),
]);

export interface GenesisState {
  readonly igps: readonly InterchainGasPaymaster[];
  readonly igpGasConfigs: readonly GenesisDestinationGasConfigWrapper[];
  readonly merkleTreeHooks: readonly MerkleTreeHook[];
  readonly noopHooks: readonly NoopHook[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("hyperlane.core.post_dispatch.v1.GenesisState", [
  messageField(1, "igps", () => InterchainGasPaymaster, { repeated: true }),
  messageField(2, "igp_gas_configs", () => GenesisDestinationGasConfigWrapper, { repeated: true }),
  messageField(3, "merkle_tree_hooks", () => MerkleTreeHook, { repeated: true }),
  messageField(4, "noop_hooks", () => NoopHook, { repeated: true }),
]);

export interface GenesisDestinationGasConfigWrapper {
  readonly remoteDomain: number;
  readonly gasOracle: GasOracle | undefined;
  readonly gasOverhead: bigint;
  readonly igpId: bigint;
}

export const GenesisDestinationGasConfigWrapper: MessageType<GenesisDestinationGasConfigWrapper> = defineMessage<GenesisDestinationGasConfigWrapper>("hyperlane.core.post_dispatch.v1.GenesisDestinationGasConfigWrapper", [
  field(1, "remote_domain", "uint32"),
  messageField(2, "gas_oracle", () => GasOracle),
  field(3, "gas_overhead", "Int", { required: true }),
  field(4, "igp_id", "uint64"),
]);

export interface QueryIgpsRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryIgpsRequest: MessageType<QueryIgpsRequest> = defineMessage<QueryIgpsRequest>("hyperlane.core.post_dispatch.v1.QueryIgpsRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryIgpsResponse {
  readonly igps: readonly InterchainGasPaymaster[];
  readonly pagination: PageResponse | undefined;
}

export const QueryIgpsResponse: MessageType<QueryIgpsResponse> = defineMessage<QueryIgpsResponse>("hyperlane.core.post_dispatch.v1.QueryIgpsResponse", [
  messageField(1, "igps", () => InterchainGasPaymaster, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryIgpRequest {
  readonly id: string;
}

export const QueryIgpRequest: MessageType<QueryIgpRequest> = defineMessage<QueryIgpRequest>("hyperlane.core.post_dispatch.v1.QueryIgpRequest", [
  field(1, "id", "string"),
]);

export interface QueryIgpResponse {
  readonly igp: InterchainGasPaymaster;
}

export const QueryIgpResponse: MessageType<QueryIgpResponse> = defineMessage<QueryIgpResponse>("hyperlane.core.post_dispatch.v1.QueryIgpResponse", [
  messageField(1, "igp", () => InterchainGasPaymaster, { required: true, dontOmitEmpty: true }),
]);

export interface QueryDestinationGasConfigsRequest {
  readonly id: string;
  readonly pagination: PageRequest | undefined;
}

export const QueryDestinationGasConfigsRequest: MessageType<QueryDestinationGasConfigsRequest> = defineMessage<QueryDestinationGasConfigsRequest>("hyperlane.core.post_dispatch.v1.QueryDestinationGasConfigsRequest", [
  field(1, "id", "string"),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryDestinationGasConfigsResponse {
  readonly destinationGasConfigs: readonly DestinationGasConfig[];
  readonly pagination: PageResponse | undefined;
}

export const QueryDestinationGasConfigsResponse: MessageType<QueryDestinationGasConfigsResponse> = defineMessage<QueryDestinationGasConfigsResponse>("hyperlane.core.post_dispatch.v1.QueryDestinationGasConfigsResponse", [
  messageField(1, "destination_gas_configs", () => DestinationGasConfig, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryQuoteGasPaymentRequest {
  readonly igpId: string;
  readonly destinationDomain: string;
  readonly gasLimit: string;
}

export const QueryQuoteGasPaymentRequest: MessageType<QueryQuoteGasPaymentRequest> = defineMessage<QueryQuoteGasPaymentRequest>("hyperlane.core.post_dispatch.v1.QueryQuoteGasPaymentRequest", [
  field(1, "igp_id", "string"),
  field(2, "destination_domain", "string"),
  field(3, "gas_limit", "string"),
]);

export interface QueryQuoteGasPaymentResponse {
  readonly gasPayment: readonly Coin[];
}

export const QueryQuoteGasPaymentResponse: MessageType<QueryQuoteGasPaymentResponse> = defineMessage<QueryQuoteGasPaymentResponse>("hyperlane.core.post_dispatch.v1.QueryQuoteGasPaymentResponse", [
  messageField(1, "gas_payment", () => Coin, { repeated: true, dontOmitEmpty: true }),
]);

export interface QueryMerkleTreeHooksRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryMerkleTreeHooksRequest: MessageType<QueryMerkleTreeHooksRequest> = defineMessage<QueryMerkleTreeHooksRequest>("hyperlane.core.post_dispatch.v1.QueryMerkleTreeHooksRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryMerkleTreeHooksResponse {
  readonly merkleTreeHooks: readonly WrappedMerkleTreeHookResponse[];
  readonly pagination: PageResponse | undefined;
}

export const QueryMerkleTreeHooksResponse: MessageType<QueryMerkleTreeHooksResponse> = defineMessage<QueryMerkleTreeHooksResponse>("hyperlane.core.post_dispatch.v1.QueryMerkleTreeHooksResponse", [
  messageField(1, "merkle_tree_hooks", () => WrappedMerkleTreeHookResponse, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryMerkleTreeHookRequest {
  readonly id: string;
}

export const QueryMerkleTreeHookRequest: MessageType<QueryMerkleTreeHookRequest> = defineMessage<QueryMerkleTreeHookRequest>("hyperlane.core.post_dispatch.v1.QueryMerkleTreeHookRequest", [
  field(1, "id", "string"),
]);

export interface QueryMerkleTreeHookResponse {
  readonly merkleTreeHook: WrappedMerkleTreeHookResponse;
}

export const QueryMerkleTreeHookResponse: MessageType<QueryMerkleTreeHookResponse> = defineMessage<QueryMerkleTreeHookResponse>("hyperlane.core.post_dispatch.v1.QueryMerkleTreeHookResponse", [
  messageField(1, "merkle_tree_hook", () => WrappedMerkleTreeHookResponse, { required: true, dontOmitEmpty: true }),
]);

export interface WrappedMerkleTreeHookResponse {
  readonly id: string;
  readonly owner: string;
  readonly mailboxId: string;
  readonly merkleTree: TreeResponse | undefined;
}

export const WrappedMerkleTreeHookResponse: MessageType<WrappedMerkleTreeHookResponse> = defineMessage<WrappedMerkleTreeHookResponse>("hyperlane.core.post_dispatch.v1.WrappedMerkleTreeHookResponse", [
  field(1, "id", "string"),
  field(2, "owner", "string"),
  field(3, "mailbox_id", "string"),
  messageField(4, "merkle_tree", () => TreeResponse),
]);

export interface TreeResponse {
  readonly leafs: readonly Uint8Array[];
  readonly count: number;
  readonly root: Uint8Array;
}

export const TreeResponse: MessageType<TreeResponse> = defineMessage<TreeResponse>("hyperlane.core.post_dispatch.v1.TreeResponse", [
  field(1, "leafs", "bytes", { repeated: true }),
  field(2, "count", "uint32"),
  field(3, "root", "bytes"),
]);

export interface QueryNoopHookRequest {
  readonly id: string;
}

export const QueryNoopHookRequest: MessageType<QueryNoopHookRequest> = defineMessage<QueryNoopHookRequest>("hyperlane.core.post_dispatch.v1.QueryNoopHookRequest", [
  field(1, "id", "string"),
]);

export interface QueryNoopHookResponse {
  readonly noopHook: NoopHook | undefined;
}

export const QueryNoopHookResponse: MessageType<QueryNoopHookResponse> = defineMessage<QueryNoopHookResponse>("hyperlane.core.post_dispatch.v1.QueryNoopHookResponse", [
  messageField(1, "noop_hook", () => NoopHook),
]);

export interface QueryNoopHooksRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryNoopHooksRequest: MessageType<QueryNoopHooksRequest> = defineMessage<QueryNoopHooksRequest>("hyperlane.core.post_dispatch.v1.QueryNoopHooksRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryNoopHooksResponse {
  readonly noopHooks: readonly NoopHook[];
  readonly pagination: PageResponse | undefined;
}

export const QueryNoopHooksResponse: MessageType<QueryNoopHooksResponse> = defineMessage<QueryNoopHooksResponse>("hyperlane.core.post_dispatch.v1.QueryNoopHooksResponse", [
  messageField(1, "noop_hooks", () => NoopHook, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface MsgCreateIgp {
  readonly owner: string;
  readonly denom: string;
}

export const MsgCreateIgp: MessageType<MsgCreateIgp> = defineMessage<MsgCreateIgp>("hyperlane.core.post_dispatch.v1.MsgCreateIgp", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "denom", "string"),
], { aminoName: "hyperlane/v1/MsgCreateInterchainGasPaymaster", signers: ["owner"] });

export interface MsgCreateIgpResponse {
  readonly id: string;
}

export const MsgCreateIgpResponse: MessageType<MsgCreateIgpResponse> = defineMessage<MsgCreateIgpResponse>("hyperlane.core.post_dispatch.v1.MsgCreateIgpResponse", [
  field(1, "id", "string"),
]);

export interface MsgSetIgpOwner {
  readonly owner: string;
  readonly igpId: string;
  readonly newOwner: string;
  readonly renounceOwnership: boolean;
}

export const MsgSetIgpOwner: MessageType<MsgSetIgpOwner> = defineMessage<MsgSetIgpOwner>("hyperlane.core.post_dispatch.v1.MsgSetIgpOwner", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "igp_id", "string"),
  field(3, "new_owner", "string"),
  field(4, "renounce_ownership", "bool"),
], { aminoName: "hyperlane/v1/MsgSetIgpOwner", signers: ["owner"] });

export interface MsgSetIgpOwnerResponse {}

export const MsgSetIgpOwnerResponse: MessageType<MsgSetIgpOwnerResponse> = defineMessage<MsgSetIgpOwnerResponse>("hyperlane.core.post_dispatch.v1.MsgSetIgpOwnerResponse", []);

export interface MsgSetDestinationGasConfig {
  readonly owner: string;
  readonly igpId: string;
  readonly destinationGasConfig: DestinationGasConfig | undefined;
}

export const MsgSetDestinationGasConfig: MessageType<MsgSetDestinationGasConfig> = defineMessage<MsgSetDestinationGasConfig>("hyperlane.core.post_dispatch.v1.MsgSetDestinationGasConfig", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "igp_id", "string"),
  messageField(3, "destination_gas_config", () => DestinationGasConfig),
], { aminoName: "hyperlane/v1/MsgSetDestinationGasConfig", signers: ["owner"] });

export interface MsgSetDestinationGasConfigResponse {}

export const MsgSetDestinationGasConfigResponse: MessageType<MsgSetDestinationGasConfigResponse> = defineMessage<MsgSetDestinationGasConfigResponse>("hyperlane.core.post_dispatch.v1.MsgSetDestinationGasConfigResponse", []);

export interface MsgPayForGas {
  readonly sender: string;
  readonly igpId: string;
  readonly messageId: string;
  readonly destinationDomain: number;
  readonly gasLimit: bigint;
  readonly amount: Coin;
}

export const MsgPayForGas: MessageType<MsgPayForGas> = defineMessage<MsgPayForGas>("hyperlane.core.post_dispatch.v1.MsgPayForGas", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "igp_id", "string"),
  field(3, "message_id", "string"),
  field(4, "destination_domain", "uint32"),
  field(5, "gas_limit", "Int", { required: true }),
  messageField(6, "amount", () => Coin, { required: true, dontOmitEmpty: true }),
], { aminoName: "hyperlane/v1/MsgPayForGas", signers: ["sender"] });

export interface MsgPayForGasResponse {}

export const MsgPayForGasResponse: MessageType<MsgPayForGasResponse> = defineMessage<MsgPayForGasResponse>("hyperlane.core.post_dispatch.v1.MsgPayForGasResponse", []);

export interface MsgClaim {
  readonly sender: string;
  readonly igpId: string;
}

export const MsgClaim: MessageType<MsgClaim> = defineMessage<MsgClaim>("hyperlane.core.post_dispatch.v1.MsgClaim", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "igp_id", "string"),
], { aminoName: "hyperlane/v1/MsgClaim", signers: ["sender"] });

export interface MsgClaimResponse {}

export const MsgClaimResponse: MessageType<MsgClaimResponse> = defineMessage<MsgClaimResponse>("hyperlane.core.post_dispatch.v1.MsgClaimResponse", []);

export interface MsgCreateMerkleTreeHook {
  readonly owner: string;
  readonly mailboxId: string;
}

export const MsgCreateMerkleTreeHook: MessageType<MsgCreateMerkleTreeHook> = defineMessage<MsgCreateMerkleTreeHook>("hyperlane.core.post_dispatch.v1.MsgCreateMerkleTreeHook", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "mailbox_id", "string"),
], { aminoName: "hyperlane/v1/MsgCreateMerkleTreeHook", signers: ["owner"] });

export interface MsgCreateMerkleTreeHookResponse {
  readonly id: string;
}

export const MsgCreateMerkleTreeHookResponse: MessageType<MsgCreateMerkleTreeHookResponse> = defineMessage<MsgCreateMerkleTreeHookResponse>("hyperlane.core.post_dispatch.v1.MsgCreateMerkleTreeHookResponse", [
  field(1, "id", "string"),
]);

export interface MsgCreateNoopHook {
  readonly owner: string;
}

export const MsgCreateNoopHook: MessageType<MsgCreateNoopHook> = defineMessage<MsgCreateNoopHook>("hyperlane.core.post_dispatch.v1.MsgCreateNoopHook", [
  field(1, "owner", "string", { scalar: "AddressString" }),
], { aminoName: "hyperlane/v1/MsgCreateMerkleTreeHook", signers: ["owner"] });

export interface MsgCreateNoopHookResponse {
  readonly id: string;
}

export const MsgCreateNoopHookResponse: MessageType<MsgCreateNoopHookResponse> = defineMessage<MsgCreateNoopHookResponse>("hyperlane.core.post_dispatch.v1.MsgCreateNoopHookResponse", [
  field(1, "id", "string"),
]);

export interface InterchainGasPaymaster {
  readonly id: string;
  readonly owner: string;
  readonly denom: string;
  readonly claimableFees: readonly Coin[];
}

export const InterchainGasPaymaster: MessageType<InterchainGasPaymaster> = defineMessage<InterchainGasPaymaster>("hyperlane.core.post_dispatch.v1.InterchainGasPaymaster", [
  field(1, "id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
  field(3, "denom", "string"),
  messageField(4, "claimable_fees", () => Coin, { repeated: true, dontOmitEmpty: true }),
]);

export interface DestinationGasConfig {
  readonly remoteDomain: number;
  readonly gasOracle: GasOracle | undefined;
  readonly gasOverhead: bigint;
}

export const DestinationGasConfig: MessageType<DestinationGasConfig> = defineMessage<DestinationGasConfig>("hyperlane.core.post_dispatch.v1.DestinationGasConfig", [
  field(1, "remote_domain", "uint32"),
  messageField(2, "gas_oracle", () => GasOracle),
  field(3, "gas_overhead", "Int", { required: true }),
]);

export interface GasOracle {
  readonly tokenExchangeRate: bigint;
  readonly gasPrice: bigint;
}

export const GasOracle: MessageType<GasOracle> = defineMessage<GasOracle>("hyperlane.core.post_dispatch.v1.GasOracle", [
  field(1, "token_exchange_rate", "Int", { required: true }),
  field(2, "gas_price", "Int", { required: true }),
]);

export interface MerkleTreeHook {
  readonly id: string;
  readonly mailboxId: string;
  readonly owner: string;
  readonly tree: Tree | undefined;
}

export const MerkleTreeHook: MessageType<MerkleTreeHook> = defineMessage<MerkleTreeHook>("hyperlane.core.post_dispatch.v1.MerkleTreeHook", [
  field(1, "id", "string"),
  field(2, "mailbox_id", "string"),
  field(3, "owner", "string", { scalar: "AddressString" }),
  messageField(4, "tree", () => Tree),
]);

export interface Tree {
  readonly branch: readonly Uint8Array[];
  readonly count: number;
}

export const Tree: MessageType<Tree> = defineMessage<Tree>("hyperlane.core.post_dispatch.v1.Tree", [
  field(1, "branch", "bytes", { repeated: true }),
  field(2, "count", "uint32"),
]);

export interface NoopHook {
  readonly id: string;
  readonly owner: string;
}

export const NoopHook: MessageType<NoopHook> = defineMessage<NoopHook>("hyperlane.core.post_dispatch.v1.NoopHook", [
  field(1, "id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
]);

export interface QueryRpc {
  igps(request: QueryIgpsRequest): QueryIgpsResponse;
  igp(request: QueryIgpRequest): QueryIgpResponse;
  destinationGasConfigs(request: QueryDestinationGasConfigsRequest): QueryDestinationGasConfigsResponse;
  quoteGasPayment(request: QueryQuoteGasPaymentRequest): QueryQuoteGasPaymentResponse;
  merkleTreeHooks(request: QueryMerkleTreeHooksRequest): QueryMerkleTreeHooksResponse;
  merkleTreeHook(request: QueryMerkleTreeHookRequest): QueryMerkleTreeHookResponse;
  noopHooks(request: QueryNoopHooksRequest): QueryNoopHooksResponse;
  noopHook(request: QueryNoopHookRequest): QueryNoopHookResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("hyperlane.core.post_dispatch.v1.Query", {
  igps: rpc("Igps", QueryIgpsRequest, QueryIgpsResponse, { method: "get", path: "/hyperlane/v1/igps" }),
  igp: rpc("Igp", QueryIgpRequest, QueryIgpResponse, { method: "get", path: "/hyperlane/v1/igps/{id}" }),
  destinationGasConfigs: rpc("DestinationGasConfigs", QueryDestinationGasConfigsRequest, QueryDestinationGasConfigsResponse, { method: "get", path: "/hyperlane/v1/igps/{id}/destination_gas_configs" }),
  quoteGasPayment: rpc("QuoteGasPayment", QueryQuoteGasPaymentRequest, QueryQuoteGasPaymentResponse, { method: "get", path: "/hyperlane/v1/igps/{igp_id}/quote_gas_payment" }),
  merkleTreeHooks: rpc("MerkleTreeHooks", QueryMerkleTreeHooksRequest, QueryMerkleTreeHooksResponse, { method: "get", path: "/hyperlane/v1/merkle_tree_hooks" }),
  merkleTreeHook: rpc("MerkleTreeHook", QueryMerkleTreeHookRequest, QueryMerkleTreeHookResponse, { method: "get", path: "/hyperlane/v1/merkle_tree_hooks/{id}" }),
  noopHooks: rpc("NoopHooks", QueryNoopHooksRequest, QueryNoopHooksResponse, { method: "get", path: "/hyperlane/v1/noop_hooks" }),
  noopHook: rpc("NoopHook", QueryNoopHookRequest, QueryNoopHookResponse, { method: "get", path: "/hyperlane/v1/noop_hooks/{id}" }),
});

export interface MsgRpc {
  createIgp(request: MsgCreateIgp): MsgCreateIgpResponse;
  setIgpOwner(request: MsgSetIgpOwner): MsgSetIgpOwnerResponse;
  setDestinationGasConfig(request: MsgSetDestinationGasConfig): MsgSetDestinationGasConfigResponse;
  payForGas(request: MsgPayForGas): MsgPayForGasResponse;
  claim(request: MsgClaim): MsgClaimResponse;
  createMerkleTreeHook(request: MsgCreateMerkleTreeHook): MsgCreateMerkleTreeHookResponse;
  createNoopHook(request: MsgCreateNoopHook): MsgCreateNoopHookResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("hyperlane.core.post_dispatch.v1.Msg", {
  createIgp: rpc("CreateIgp", MsgCreateIgp, MsgCreateIgpResponse),
  setIgpOwner: rpc("SetIgpOwner", MsgSetIgpOwner, MsgSetIgpOwnerResponse),
  setDestinationGasConfig: rpc("SetDestinationGasConfig", MsgSetDestinationGasConfig, MsgSetDestinationGasConfigResponse),
  payForGas: rpc("PayForGas", MsgPayForGas, MsgPayForGasResponse),
  claim: rpc("Claim", MsgClaim, MsgClaimResponse),
  createMerkleTreeHook: rpc("CreateMerkleTreeHook", MsgCreateMerkleTreeHook, MsgCreateMerkleTreeHookResponse),
  createNoopHook: rpc("CreateNoopHook", MsgCreateNoopHook, MsgCreateNoopHookResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  EventCreateMerkleTreeHook,
  EventInsertedIntoTree,
  EventGasPayment,
  EventCreateNoopHook,
  EventCreateIgp,
  EventSetIgp,
  EventSetDestinationGasConfig,
  EventClaimIgp,
  GenesisState,
  GenesisDestinationGasConfigWrapper,
  QueryIgpsRequest,
  QueryIgpsResponse,
  QueryIgpRequest,
  QueryIgpResponse,
  QueryDestinationGasConfigsRequest,
  QueryDestinationGasConfigsResponse,
  QueryQuoteGasPaymentRequest,
  QueryQuoteGasPaymentResponse,
  QueryMerkleTreeHooksRequest,
  QueryMerkleTreeHooksResponse,
  QueryMerkleTreeHookRequest,
  QueryMerkleTreeHookResponse,
  WrappedMerkleTreeHookResponse,
  TreeResponse,
  QueryNoopHookRequest,
  QueryNoopHookResponse,
  QueryNoopHooksRequest,
  QueryNoopHooksResponse,
  MsgCreateIgp,
  MsgCreateIgpResponse,
  MsgSetIgpOwner,
  MsgSetIgpOwnerResponse,
  MsgSetDestinationGasConfig,
  MsgSetDestinationGasConfigResponse,
  MsgPayForGas,
  MsgPayForGasResponse,
  MsgClaim,
  MsgClaimResponse,
  MsgCreateMerkleTreeHook,
  MsgCreateMerkleTreeHookResponse,
  MsgCreateNoopHook,
  MsgCreateNoopHookResponse,
  InterchainGasPaymaster,
  DestinationGasConfig,
  GasOracle,
  MerkleTreeHook,
  Tree,
  NoopHook,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
