// Generated from proto/grpc/reflection/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";

export interface ServerReflectionRequest {
  readonly host: string;
  readonly fileByFilename: string | undefined;
  readonly fileContainingSymbol: string | undefined;
  readonly fileContainingExtension: ExtensionRequest | undefined;
  readonly allExtensionNumbersOfType: string | undefined;
  readonly listServices: string | undefined;
}

export const ServerReflectionRequest: MessageType<ServerReflectionRequest> = defineMessage<ServerReflectionRequest>("grpc.reflection.v1.ServerReflectionRequest", [
  field(1, "host", "string"),
  field(3, "file_by_filename", "string", { oneof: "message_request" }),
  field(4, "file_containing_symbol", "string", { oneof: "message_request" }),
  messageField(5, "file_containing_extension", () => ExtensionRequest, { oneof: "message_request" }),
  field(6, "all_extension_numbers_of_type", "string", { oneof: "message_request" }),
  field(7, "list_services", "string", { oneof: "message_request" }),
]);

export interface ExtensionRequest {
  readonly containingType: string;
  readonly extensionNumber: number;
}

export const ExtensionRequest: MessageType<ExtensionRequest> = defineMessage<ExtensionRequest>("grpc.reflection.v1.ExtensionRequest", [
  field(1, "containing_type", "string"),
  field(2, "extension_number", "int32"),
]);

export interface ServerReflectionResponse {
  readonly validHost: string;
  readonly originalRequest: ServerReflectionRequest | undefined;
  readonly fileDescriptorResponse: FileDescriptorResponse | undefined;
  readonly allExtensionNumbersResponse: ExtensionNumberResponse | undefined;
  readonly listServicesResponse: ListServiceResponse | undefined;
  readonly errorResponse: ErrorResponse | undefined;
}

export const ServerReflectionResponse: MessageType<ServerReflectionResponse> = defineMessage<ServerReflectionResponse>("grpc.reflection.v1.ServerReflectionResponse", [
  field(1, "valid_host", "string"),
  messageField(2, "original_request", () => ServerReflectionRequest),
  messageField(4, "file_descriptor_response", () => FileDescriptorResponse, { oneof: "message_response" }),
  messageField(5, "all_extension_numbers_response", () => ExtensionNumberResponse, { oneof: "message_response" }),
  messageField(6, "list_services_response", () => ListServiceResponse, { oneof: "message_response" }),
  messageField(7, "error_response", () => ErrorResponse, { oneof: "message_response" }),
]);

export interface FileDescriptorResponse {
  readonly fileDescriptorProto: readonly Uint8Array[];
}

export const FileDescriptorResponse: MessageType<FileDescriptorResponse> = defineMessage<FileDescriptorResponse>("grpc.reflection.v1.FileDescriptorResponse", [
  field(1, "file_descriptor_proto", "bytes", { repeated: true }),
]);

export interface ExtensionNumberResponse {
  readonly baseTypeName: string;
  readonly extensionNumber: readonly number[];
}

export const ExtensionNumberResponse: MessageType<ExtensionNumberResponse> = defineMessage<ExtensionNumberResponse>("grpc.reflection.v1.ExtensionNumberResponse", [
  field(1, "base_type_name", "string"),
  field(2, "extension_number", "int32", { repeated: true }),
]);

export interface ListServiceResponse {
  readonly service: readonly ServiceResponse[];
}

export const ListServiceResponse: MessageType<ListServiceResponse> = defineMessage<ListServiceResponse>("grpc.reflection.v1.ListServiceResponse", [
  messageField(1, "service", () => ServiceResponse, { repeated: true }),
]);

export interface ServiceResponse {
  readonly name: string;
}

export const ServiceResponse: MessageType<ServiceResponse> = defineMessage<ServiceResponse>("grpc.reflection.v1.ServiceResponse", [
  field(1, "name", "string"),
]);

export interface ErrorResponse {
  readonly errorCode: number;
  readonly errorMessage: string;
}

export const ErrorResponse: MessageType<ErrorResponse> = defineMessage<ErrorResponse>("grpc.reflection.v1.ErrorResponse", [
  field(1, "error_code", "int32"),
  field(2, "error_message", "string"),
]);

export interface ServerReflectionRpc {
  serverReflectionInfo(request: ServerReflectionRequest): ServerReflectionResponse;
}

export const ServerReflection: ServiceType<ServerReflectionRpc> = defineService<ServerReflectionRpc>("grpc.reflection.v1.ServerReflection", {
  serverReflectionInfo: rpc("ServerReflectionInfo", ServerReflectionRequest, ServerReflectionResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  ServerReflectionRequest,
  ExtensionRequest,
  ServerReflectionResponse,
  FileDescriptorResponse,
  ExtensionNumberResponse,
  ListServiceResponse,
  ServiceResponse,
  ErrorResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [ServerReflection as unknown as ServiceType];
