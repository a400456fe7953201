// Generated from proto/cosmos/base/reflection/v2alpha1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../../runtime.ts";

export interface AppDescriptor {
  readonly authn: AuthnDescriptor | undefined;
  readonly chain: ChainDescriptor | undefined;
  readonly codec: CodecDescriptor | undefined;
  readonly configuration: ConfigurationDescriptor | undefined;
  readonly queryServices: QueryServicesDescriptor | undefined;
  readonly tx: TxDescriptor | undefined;
}

export const AppDescriptor: MessageType<AppDescriptor> = defineMessage<AppDescriptor>("cosmos.base.reflection.v2alpha1.AppDescriptor", [
  messageField(1, "authn", () => AuthnDescriptor),
  messageField(2, "chain", () => ChainDescriptor),
  messageField(3, "codec", () => CodecDescriptor),
  messageField(4, "configuration", () => ConfigurationDescriptor),
  messageField(5, "query_services", () => QueryServicesDescriptor),
  messageField(6, "tx", () => TxDescriptor),
]);

export interface TxDescriptor {
  readonly fullname: string;
  readonly msgs: readonly MsgDescriptor[];
}

export const TxDescriptor: MessageType<TxDescriptor> = defineMessage<TxDescriptor>("cosmos.base.reflection.v2alpha1.TxDescriptor", [
  field(1, "fullname", "string"),
  messageField(2, "msgs", () => MsgDescriptor, { repeated: true }),
]);

export interface AuthnDescriptor {
  readonly signModes: readonly SigningModeDescriptor[];
}

export const AuthnDescriptor: MessageType<AuthnDescriptor> = defineMessage<AuthnDescriptor>("cosmos.base.reflection.v2alpha1.AuthnDescriptor", [
  messageField(1, "sign_modes", () => SigningModeDescriptor, { repeated: true }),
]);

export interface SigningModeDescriptor {
  readonly name: string;
  readonly number: number;
  readonly authnInfoProviderMethodFullname: string;
}

export const SigningModeDescriptor: MessageType<SigningModeDescriptor> = defineMessage<SigningModeDescriptor>("cosmos.base.reflection.v2alpha1.SigningModeDescriptor", [
  field(1, "name", "string"),
  field(2, "number", "int32"),
  field(3, "authn_info_provider_method_fullname", "string"),
]);

export interface ChainDescriptor {
  readonly id: string;
}

export const ChainDescriptor: MessageType<ChainDescriptor> = defineMessage<ChainDescriptor>("cosmos.base.reflection.v2alpha1.ChainDescriptor", [
  field(1, "id", "string"),
]);

export interface CodecDescriptor {
  readonly interfaces: readonly InterfaceDescriptor[];
}

export const CodecDescriptor: MessageType<CodecDescriptor> = defineMessage<CodecDescriptor>("cosmos.base.reflection.v2alpha1.CodecDescriptor", [
  messageField(1, "interfaces", () => InterfaceDescriptor, { repeated: true }),
]);

export interface InterfaceDescriptor {
  readonly fullname: string;
  readonly interfaceAcceptingMessages: readonly InterfaceAcceptingMessageDescriptor[];
  readonly interfaceImplementers: readonly InterfaceImplementerDescriptor[];
}

export const InterfaceDescriptor: MessageType<InterfaceDescriptor> = defineMessage<InterfaceDescriptor>("cosmos.base.reflection.v2alpha1.InterfaceDescriptor", [
  field(1, "fullname", "string"),
  messageField(2, "interface_accepting_messages", () => InterfaceAcceptingMessageDescriptor, { repeated: true }),
  messageField(3, "interface_implementers", () => InterfaceImplementerDescriptor, { repeated: true }),
]);

export interface InterfaceImplementerDescriptor {
  readonly fullname: string;
  readonly typeUrl: string;
}

export const InterfaceImplementerDescriptor: MessageType<InterfaceImplementerDescriptor> = defineMessage<InterfaceImplementerDescriptor>("cosmos.base.reflection.v2alpha1.InterfaceImplementerDescriptor", [
  field(1, "fullname", "string"),
  field(2, "type_url", "string"),
]);

export interface InterfaceAcceptingMessageDescriptor {
  readonly fullname: string;
  readonly fieldDescriptorNames: readonly string[];
}

export const InterfaceAcceptingMessageDescriptor: MessageType<InterfaceAcceptingMessageDescriptor> = defineMessage<InterfaceAcceptingMessageDescriptor>("cosmos.base.reflection.v2alpha1.InterfaceAcceptingMessageDescriptor", [
  field(1, "fullname", "string"),
  field(2, "field_descriptor_names", "string", { repeated: true }),
]);

export interface ConfigurationDescriptor {
  readonly bech32AccountAddressPrefix: string;
}

export const ConfigurationDescriptor: MessageType<ConfigurationDescriptor> = defineMessage<ConfigurationDescriptor>("cosmos.base.reflection.v2alpha1.ConfigurationDescriptor", [
  field(1, "bech32_account_address_prefix", "string"),
]);

export interface MsgDescriptor {
  readonly msgTypeUrl: string;
}

export const MsgDescriptor: MessageType<MsgDescriptor> = defineMessage<MsgDescriptor>("cosmos.base.reflection.v2alpha1.MsgDescriptor", [
  field(1, "msg_type_url", "string"),
]);

export interface GetAuthnDescriptorRequest {}

export const GetAuthnDescriptorRequest: MessageType<GetAuthnDescriptorRequest> = defineMessage<GetAuthnDescriptorRequest>("cosmos.base.reflection.v2alpha1.GetAuthnDescriptorRequest", []);

export interface GetAuthnDescriptorResponse {
  readonly authn: AuthnDescriptor | undefined;
}

export const GetAuthnDescriptorResponse: MessageType<GetAuthnDescriptorResponse> = defineMessage<GetAuthnDescriptorResponse>("cosmos.base.reflection.v2alpha1.GetAuthnDescriptorResponse", [
  messageField(1, "authn", () => AuthnDescriptor),
]);

export interface GetChainDescriptorRequest {}

export const GetChainDescriptorRequest: MessageType<GetChainDescriptorRequest> = defineMessage<GetChainDescriptorRequest>("cosmos.base.reflection.v2alpha1.GetChainDescriptorRequest", []);

export interface GetChainDescriptorResponse {
  readonly chain: ChainDescriptor | undefined;
}

export const GetChainDescriptorResponse: MessageType<GetChainDescriptorResponse> = defineMessage<GetChainDescriptorResponse>("cosmos.base.reflection.v2alpha1.GetChainDescriptorResponse", [
  messageField(1, "chain", () => ChainDescriptor),
]);

export interface GetCodecDescriptorRequest {}

export const GetCodecDescriptorRequest: MessageType<GetCodecDescriptorRequest> = defineMessage<GetCodecDescriptorRequest>("cosmos.base.reflection.v2alpha1.GetCodecDescriptorRequest", []);

export interface GetCodecDescriptorResponse {
  readonly codec: CodecDescriptor | undefined;
}

export const GetCodecDescriptorResponse: MessageType<GetCodecDescriptorResponse> = defineMessage<GetCodecDescriptorResponse>("cosmos.base.reflection.v2alpha1.GetCodecDescriptorResponse", [
  messageField(1, "codec", () => CodecDescriptor),
]);

export interface GetConfigurationDescriptorRequest {}

export const GetConfigurationDescriptorRequest: MessageType<GetConfigurationDescriptorRequest> = defineMessage<GetConfigurationDescriptorRequest>("cosmos.base.reflection.v2alpha1.GetConfigurationDescriptorRequest", []);

export interface GetConfigurationDescriptorResponse {
  readonly config: ConfigurationDescriptor | undefined;
}

export const GetConfigurationDescriptorResponse: MessageType<GetConfigurationDescriptorResponse> = defineMessage<GetConfigurationDescriptorResponse>("cosmos.base.reflection.v2alpha1.GetConfigurationDescriptorResponse", [
  messageField(1, "config", () => ConfigurationDescriptor),
]);

export interface GetQueryServicesDescriptorRequest {}

export const GetQueryServicesDescriptorRequest: MessageType<GetQueryServicesDescriptorRequest> = defineMessage<GetQueryServicesDescriptorRequest>("cosmos.base.reflection.v2alpha1.GetQueryServicesDescriptorRequest", []);

export interface GetQueryServicesDescriptorResponse {
  readonly queries: QueryServicesDescriptor | undefined;
}

export const GetQueryServicesDescriptorResponse: MessageType<GetQueryServicesDescriptorResponse> = defineMessage<GetQueryServicesDescriptorResponse>("cosmos.base.reflection.v2alpha1.GetQueryServicesDescriptorResponse", [
  messageField(1, "queries", () => QueryServicesDescriptor),
]);

export interface GetTxDescriptorRequest {}

export const GetTxDescriptorRequest: MessageType<GetTxDescriptorRequest> = defineMessage<GetTxDescriptorRequest>("cosmos.base.reflection.v2alpha1.GetTxDescriptorRequest", []);

export interface GetTxDescriptorResponse {
  readonly tx: TxDescriptor | undefined;
}

export const GetTxDescriptorResponse: MessageType<GetTxDescriptorResponse> = defineMessage<GetTxDescriptorResponse>("cosmos.base.reflection.v2alpha1.GetTxDescriptorResponse", [
  messageField(1, "tx", () => TxDescriptor),
]);

export interface QueryServicesDescriptor {
  readonly queryServices: readonly QueryServiceDescriptor[];
}

export const QueryServicesDescriptor: MessageType<QueryServicesDescriptor> = defineMessage<QueryServicesDescriptor>("cosmos.base.reflection.v2alpha1.QueryServicesDescriptor", [
  messageField(1, "query_services", () => QueryServiceDescriptor, { repeated: true }),
]);

export interface QueryServiceDescriptor {
  readonly fullname: string;
  readonly isModule: boolean;
  readonly methods: readonly QueryMethodDescriptor[];
}

export const QueryServiceDescriptor: MessageType<QueryServiceDescriptor> = defineMessage<QueryServiceDescriptor>("cosmos.base.reflection.v2alpha1.QueryServiceDescriptor", [
  field(1, "fullname", "string"),
  field(2, "is_module", "bool"),
  messageField(3, "methods", () => QueryMethodDescriptor, { repeated: true }),
]);

export interface QueryMethodDescriptor {
  readonly name: string;
  readonly fullQueryPath: string;
}

export const QueryMethodDescriptor: MessageType<QueryMethodDescriptor> = defineMessage<QueryMethodDescriptor>("cosmos.base.reflection.v2alpha1.QueryMethodDescriptor", [
  field(1, "name", "string"),
  field(2, "full_query_path", "string"),
]);

export interface ReflectionServiceRpc {
  getAuthnDescriptor(request: GetAuthnDescriptorRequest): GetAuthnDescriptorResponse;
  getChainDescriptor(request: GetChainDescriptorRequest): GetChainDescriptorResponse;
  getCodecDescriptor(request: GetCodecDescriptorRequest): GetCodecDescriptorResponse;
  getConfigurationDescriptor(request: GetConfigurationDescriptorRequest): GetConfigurationDescriptorResponse;
  getQueryServicesDescriptor(request: GetQueryServicesDescriptorRequest): GetQueryServicesDescriptorResponse;
  getTxDescriptor(request: GetTxDescriptorRequest): GetTxDescriptorResponse;
}

export const ReflectionService: ServiceType<ReflectionServiceRpc> = defineService<ReflectionServiceRpc>("cosmos.base.reflection.v2alpha1.ReflectionService", {
  getAuthnDescriptor: rpc("GetAuthnDescriptor", GetAuthnDescriptorRequest, GetAuthnDescriptorResponse, { method: "get", path: "/cosmos/base/reflection/v1beta1/app_descriptor/authn" }),
  getChainDescriptor: rpc("GetChainDescriptor", GetChainDescriptorRequest, GetChainDescriptorResponse, { method: "get", path: "/cosmos/base/reflection/v1beta1/app_descriptor/chain" }),
  getCodecDescriptor: rpc("GetCodecDescriptor", GetCodecDescriptorRequest, GetCodecDescriptorResponse, { method: "get", path: "/cosmos/base/reflection/v1beta1/app_descriptor/codec" }),
  getConfigurationDescriptor: rpc("GetConfigurationDescriptor", GetConfigurationDescriptorRequest, GetConfigurationDescriptorResponse, { method: "get", path: "/cosmos/base/reflection/v1beta1/app_descriptor/configuration" }),
  getQueryServicesDescriptor: rpc("GetQueryServicesDescriptor", GetQueryServicesDescriptorRequest, GetQueryServicesDescriptorResponse, { method: "get", path: "/cosmos/base/reflection/v1beta1/app_descriptor/query_services" }),
  getTxDescriptor: rpc("GetTxDescriptor", GetTxDescriptorRequest, GetTxDescriptorResponse, { method: "get", path: "/cosmos/base/reflection/v1beta1/app_descriptor/tx_descriptor" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  AppDescriptor,
  TxDescriptor,
  AuthnDescriptor,
  SigningModeDescriptor,
  ChainDescriptor,
  CodecDescriptor,
  InterfaceDescriptor,
  InterfaceImplementerDescriptor,
  InterfaceAcceptingMessageDescriptor,
  ConfigurationDescriptor,
  MsgDescriptor,
  GetAuthnDescriptorRequest,
  GetAuthnDescriptorResponse,
  GetChainDescriptorRequest,
  GetChainDescriptorResponse,
  GetCodecDescriptorRequest,
  GetCodecDescriptorResponse,
  GetConfigurationDescriptorRequest,
  GetConfigurationDescriptorResponse,
  GetQueryServicesDescriptorRequest,
  GetQueryServicesDescriptorResponse,
  GetTxDescriptorRequest,
  GetTxDescriptorResponse,
  QueryServicesDescriptor,
  QueryServiceDescriptor,
  QueryMethodDescriptor,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [ReflectionService as unknown as ServiceType];
