/** How queries fail, with the codes of ABCI. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/baseapp/abci.go */
import { ResponseQuery } from "@milkyway/codec/gen/tendermint/abci";
import {
  type ChainError,
  GrpcError,
  grpcCodes,
  isFailure,
  sdkErrors,
  toChainError,
} from "@milkyway/core";
import { panicError, textOf } from "./failure.ts";

/** The answer to a query that failed. */
export function failedQuery(error: unknown, height: bigint): ResponseQuery {
  const { codespace, code, message } = queryFailure(error);
  return ResponseQuery.create({ codespace, code, log: message, height });
}

function queryFailure(error: unknown): ChainError {
  return isFailure(error) ? toChainError(error) : panicError(textOf(error));
}

const BY_STATUS = new Map([
  [grpcCodes.notFound as number, sdkErrors.keyNotFound],
  [grpcCodes.invalidArgument, sdkErrors.invalidRequest],
  [grpcCodes.failedPrecondition, sdkErrors.invalidRequest],
  [grpcCodes.unauthenticated, sdkErrors.unauthorized],
]);

/** What the failure of a method becomes: registered errors carry an unknown status, others none. */
export function answerFailure(error: unknown): unknown {
  if (error instanceof GrpcError)
    return (BY_STATUS.get(error.status) ?? sdkErrors.unknownRequest).wrap(error.text);
  if (!isFailure(error)) return error;
  const { codespace, message } = toChainError(error);
  const kind = codespace === "undefined" ? sdkErrors.invalidRequest : sdkErrors.unknownRequest;
  return kind.wrap(message);
}
