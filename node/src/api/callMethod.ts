import { WireError } from "@milkyway/codec";
import { GrpcError, grpcCodes } from "@milkyway/core";
import type { AnswerBytes, ApiMethod, Call } from "./apiMethod.ts";

/** Calls a method with the bytes of its request; fails with what `statusOf` understands. */
export async function callMethod(
  method: ApiMethod,
  bytes: Uint8Array,
  call: Call,
): Promise<AnswerBytes> {
  const forwarded = method.forward?.(bytes, call);
  if (forwarded !== undefined) return forwarded;
  const { response, height } = await method.answer(decodeRequest(method, bytes), call);
  return { bytes: method.response.encode(response), height };
}

/** Reads the request of a method; throws a `GrpcError` for bytes that are none. */
export function decodeRequest({ request }: ApiMethod, bytes: Uint8Array): unknown {
  try {
    return request.decode(bytes);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw new GrpcError(grpcCodes.internal, `grpc: error unmarshalling request: ${error.message}`);
  }
}
