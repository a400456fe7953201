import {
  Metadata,
  type MethodDefinition,
  type ServerUnaryCall,
  type ServiceDefinition,
  type sendUnaryData,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import type { RequestWatcher } from "../../telemetry/requestMetrics.ts";
import type { ApiMethod } from "../apiMethod.ts";
import { HEIGHT_HEADER, parseHeight } from "../blockHeight.ts";
import type { NamedMethod } from "../byService.ts";
import { callMethod } from "../callMethod.ts";
import { statusOf } from "../status/grpcStatus.ts";

type UnaryCall = ServerUnaryCall<Uint8Array, Uint8Array>;

/** Messages are read and written by the methods themselves, so that what is wrong with them is told alike everywhere. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** A service of unary methods for the gRPC server. */
export function unaryService(
  methods: readonly NamedMethod[],
  watchRequest: RequestWatcher = () => {},
): {
  readonly definition: ServiceDefinition;
  readonly implementation: UntypedServiceImplementation;
} {
  const definitions = methods.map(({ name, method }) => [name, definition(method.path)] as const);
  const handlers = methods.map(
    ({ name, method }) => [name, handler(method, watchRequest)] as const,
  );
  return {
    definition: Object.fromEntries(definitions),
    implementation: Object.fromEntries(handlers),
  };
}

/** A method that takes and gives bytes. */
export function definition(
  path: string,
  { requestStream = false, responseStream = false } = {},
): MethodDefinition<Uint8Array, Uint8Array> {
  return {
    path,
    requestStream,
    responseStream,
    requestSerialize: asBuffer,
    requestDeserialize: (bytes) => bytes,
    responseSerialize: asBuffer,
    responseDeserialize: (bytes) => bytes,
  };
}

function handler(method: ApiMethod, watchRequest: RequestWatcher) {
  return (call: UnaryCall, callback: sendUnaryData<Uint8Array>): void => {
    const started = performance.now();
    const note = (code: number) =>
      watchRequest("grpc", method.path, `${code}`, (performance.now() - started) / 1000);
    answer(method, call).then(
      (bytes) => {
        note(0);
        callback(null, bytes);
      },
      (error: unknown) => {
        const { code, message } = statusOf(error);
        note(code);
        callback({ code, details: message });
      },
    );
  };
}

async function answer(method: ApiMethod, call: UnaryCall): Promise<Uint8Array> {
  const height = parseHeight(call.metadata.get(HEIGHT_HEADER).map(String));
  const { bytes, height: answered } = await callMethod(method, call.request, { height });
  const metadata = new Metadata();
  metadata.set(HEIGHT_HEADER, `${answered}`);
  call.sendMetadata(metadata);
  return bytes;
}
