// Generated from proto/cosmos/base/reflection/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, rpc } from "../../../../runtime.ts";

export interface ListAllInterfacesRequest {}

export const ListAllInterfacesRequest: MessageType<ListAllInterfacesRequest> = defineMessage<ListAllInterfacesRequest>("cosmos.base.reflection.v1beta1.ListAllInterfacesRequest", []);

export interface ListAllInterfacesResponse {
  readonly interfaceNames: readonly string[];
}

export const ListAllInterfacesResponse: MessageType<ListAllInterfacesResponse> = defineMessage<ListAllInterfacesResponse>("cosmos.base.reflection.v1beta1.ListAllInterfacesResponse", [
  field(1, "interface_names", "string", { repeated: true }),
]);

export interface ListImplementationsRequest {
  readonly interfaceName: string;
}

export const ListImplementationsRequest: MessageType<ListImplementationsRequest> = defineMessage<ListImplementationsRequest>("cosmos.base.reflection.v1beta1.ListImplementationsRequest", [
  field(1, "interface_name", "string"),
]);

export interface ListImplementationsResponse {
  readonly implementationMessageNames: readonly string[];
}

export const ListImplementationsResponse: MessageType<ListImplementationsResponse> = defineMessage<ListImplementationsResponse>("cosmos.base.reflection.v1beta1.ListImplementationsResponse", [
  field(1, "implementation_message_names", "string", { repeated: true }),
]);

export interface ReflectionServiceRpc {
  listAllInterfaces(request: ListAllInterfacesRequest): ListAllInterfacesResponse;
  listImplementations(request: ListImplementationsRequest): ListImplementationsResponse;
}

export const ReflectionService: ServiceType<ReflectionServiceRpc> = defineService<ReflectionServiceRpc>("cosmos.base.reflection.v1beta1.ReflectionService", {
  listAllInterfaces: rpc("ListAllInterfaces", ListAllInterfacesRequest, ListAllInterfacesResponse, { method: "get", path: "/cosmos/base/reflection/v1beta1/interfaces" }),
  listImplementations: rpc("ListImplementations", ListImplementationsRequest, ListImplementationsResponse, { method: "get", path: "/cosmos/base/reflection/v1beta1/interfaces/{interface_name}/implementations" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  ListAllInterfacesRequest,
  ListAllInterfacesResponse,
  ListImplementationsRequest,
  ListImplementationsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [ReflectionService as unknown as ServiceType];
