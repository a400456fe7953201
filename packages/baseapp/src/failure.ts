import {
  Bug,
  ChainError,
  ContextLost,
  isFailure,
  OutOfGas,
  sdkErrors,
  toChainError,
} from "@milkyway/core";

/** Where a transaction ran out of gas, in the words that wallets look for. */
export function outOfGasError(error: OutOfGas, wanted: bigint, used: bigint): ChainError {
  return sdkErrors.outOfGas.wrap(
    `out of gas in location: ${error.descriptor}; gasWanted: ${wanted}, gasUsed: ${used}`,
  );
}

/**
 * What a transaction's failure is reported as: registered errors with their code, everything the reference would panic
 * at as `undefined`/111222. A broken invariant of this program is not caught.
 */
export function txFailure(error: unknown, gasWanted: bigint, gasUsed: bigint): ChainError {
  if (error instanceof Bug) throw error;
  if (error instanceof ContextLost) return txFailure(error.reason, gasWanted, gasUsed);
  if (error instanceof OutOfGas) return outOfGasError(error, gasWanted, gasUsed);
  return isFailure(error)
    ? toChainError(error)
    : panicError(`recovered: ${textOf(error)}\nstack:\n`);
}

export function panicError(text: string): ChainError {
  return new ChainError("undefined", sdkErrors.panic.code, `${text}: ${sdkErrors.panic.text}`);
}

export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
