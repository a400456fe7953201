import { ChainError, GrpcError, grpcCodes, isFailure } from "@milkyway/core";
import { EngineError, messageOf } from "../../engine/engineError.ts";

/** How a call failed, as gRPC says it. */
export interface GrpcStatus {
  readonly code: number;
  readonly message: string;
}

/**
 * The status of whatever a method failed with. Registered errors are unknown to gRPC and name their codespace; what the
 * reference would panic at is internal.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/errors/errors.go GRPCStatus
 */
export function statusOf(error: unknown): GrpcStatus {
  if (error instanceof GrpcError) return { code: error.status, message: error.message };
  if (error instanceof ChainError) return { code: grpcCodes.unknown, message: chainText(error) };
  const isKnown = isFailure(error) || error instanceof EngineError;
  return { code: isKnown ? grpcCodes.unknown : grpcCodes.internal, message: messageOf(error) };
}

function chainText({ codespace, code, message, reasons }: ChainError): string {
  if (codespace === "undefined") return message;
  return `codespace ${codespace} code ${code}: ${reasons.join(": ")}`;
}
