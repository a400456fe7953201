import { isFailure, toChainError } from "../errors.ts";
import { GrpcError } from "../grpcError.ts";

/** `codespace/code: text` of what a call throws; `grpc/status: text` for queries, `panic: text` for panics. */
export function failureOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof GrpcError) return `grpc/${error.status}: ${error.message}`;
    if (!isFailure(error)) return `panic: ${error instanceof Error ? error.message : error}`;
    const { codespace, code, message } = toChainError(error);
    return `${codespace}/${code}: ${message}`;
  }
  return "no failure";
}
