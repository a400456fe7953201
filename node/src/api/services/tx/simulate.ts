import {
  type SimulateRequest,
  type SimulateResponse,
  Tx,
} from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { GrpcError, grpcCodes, invalidArgument } from "@milkyway/core";
import type { ApiContext } from "../../apiContext.ts";

/** Runs a transaction on a copy of the state, to learn its gas. */
export function simulate(
  { application }: ApiContext,
  { tx, txBytes }: SimulateRequest,
): SimulateResponse {
  const bytes = txBytes.length === 0 && tx !== undefined ? Tx.encode(tx) : txBytes;
  if (bytes.length === 0) throw invalidArgument("empty txBytes is not allowed");
  const { gasInfo, outcome } = application.simulate(bytes);
  if ("error" in outcome) {
    const { message } = outcome.error;
    throw new GrpcError(grpcCodes.unknown, `${message} with gas used: '${gasInfo.gasUsed}'`);
  }
  return { gasInfo, result: outcome.result };
}
