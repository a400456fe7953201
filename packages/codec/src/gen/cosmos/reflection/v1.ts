// Generated from proto/cosmos/reflection/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, rpc } from "../../../runtime.ts";

export interface FileDescriptorsRequest {}

export const FileDescriptorsRequest: MessageType<FileDescriptorsRequest> = defineMessage<FileDescriptorsRequest>("cosmos.reflection.v1.FileDescriptorsRequest", []);

export interface FileDescriptorsResponse {
  readonly files: readonly Uint8Array[];
}

export const FileDescriptorsResponse: MessageType<FileDescriptorsResponse> = defineMessage<FileDescriptorsResponse>("cosmos.reflection.v1.FileDescriptorsResponse", [
  field(1, "files", "bytes", { repeated: true }),
]);

export interface ReflectionServiceRpc {
  fileDescriptors(request: FileDescriptorsRequest): FileDescriptorsResponse;
}

export const ReflectionService: ServiceType<ReflectionServiceRpc> = defineService<ReflectionServiceRpc>("cosmos.reflection.v1.ReflectionService", {
  fileDescriptors: rpc("FileDescriptors", FileDescriptorsRequest, FileDescriptorsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  FileDescriptorsRequest,
  FileDescriptorsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [ReflectionService as unknown as ServiceType];
