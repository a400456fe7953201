import type { ServerDuplexStream } from "@grpc/grpc-js";
import type { FileDescriptor } from "@milkyway/codec";
import {
  ServerReflectionRequest,
  ServerReflectionResponse,
} from "@milkyway/codec/gen/grpc/reflection/v1";
import { grpcCodes } from "@milkyway/core";
import { messageOf } from "../../engine/engineError.ts";
import type { DescriptorPool } from "./descriptorPool.ts";
import { definition } from "./unaryService.ts";

type Stream = ServerDuplexStream<Uint8Array, Uint8Array>;

/** Both have the same messages. */
export const REFLECTION_SERVICES = [
  "grpc.reflection.v1.ServerReflection",
  "grpc.reflection.v1alpha.ServerReflection",
] as const;

/** What a stream has been asked about, and what it was told already. */
interface Conversation {
  readonly pool: () => DescriptorPool;
  readonly services: readonly string[];
  readonly sent: Set<string>;
}

/** A reflection service: it tells clients which services there are and describes their messages. */
export function reflectionService(
  name: (typeof REFLECTION_SERVICES)[number],
  pool: () => DescriptorPool,
  services: readonly string[],
) {
  const path = `/${name}/ServerReflectionInfo`;
  return {
    definition: {
      serverReflectionInfo: definition(path, { requestStream: true, responseStream: true }),
    },
    implementation: {
      serverReflectionInfo(stream: Stream) {
        const conversation = { pool, services, sent: new Set<string>() };
        stream.on("data", (bytes: Uint8Array) => {
          try {
            stream.write(answerBytes(conversation, bytes));
          } catch (error) {
            stream.emit("error", { code: grpcCodes.internal, details: messageOf(error) });
          }
        });
        stream.on("end", () => stream.end());
      },
    },
  };
}

function answerBytes(conversation: Conversation, bytes: Uint8Array): Uint8Array {
  const request = ServerReflectionRequest.decode(bytes);
  return ServerReflectionResponse.encode(
    ServerReflectionResponse.create({
      validHost: request.host,
      originalRequest: request,
      ...answer(conversation, request),
    }),
  );
}

function answer(
  conversation: Conversation,
  request: ServerReflectionRequest,
): Partial<ServerReflectionResponse> {
  const { fileByFilename, fileContainingSymbol, fileContainingExtension } = request;
  const { pool, services } = conversation;
  if (request.listServices !== undefined)
    return { listServicesResponse: { service: services.map((name) => ({ name })) } };
  if (fileByFilename !== undefined)
    return fileAnswer(conversation, pool().file(fileByFilename), `file ${fileByFilename}`);
  if (fileContainingSymbol !== undefined) {
    const file = pool().declaring(fileContainingSymbol);
    return fileAnswer(conversation, file, `symbol ${fileContainingSymbol}`);
  }
  if (fileContainingExtension !== undefined)
    return failure(`extension ${fileContainingExtension.extensionNumber}`);
  if (request.allExtensionNumbersOfType !== undefined)
    return failure(`extensions of ${request.allExtensionNumbersOfType}`);
  return {
    errorResponse: { errorCode: grpcCodes.invalidArgument, errorMessage: "nothing is asked for" },
  };
}

function fileAnswer(
  { pool, sent }: Conversation,
  file: FileDescriptor | undefined,
  what: string,
): Partial<ServerReflectionResponse> {
  if (file === undefined) return failure(what);
  const missing = pool().withImports(file, sent);
  const fileDescriptorProto = missing.length > 0 ? missing : [file.bytes];
  return { fileDescriptorResponse: { fileDescriptorProto } };
}

function failure(what: string): Partial<ServerReflectionResponse> {
  const errorMessage = `${what} not found`;
  return { errorResponse: { errorCode: grpcCodes.notFound, errorMessage } };
}
