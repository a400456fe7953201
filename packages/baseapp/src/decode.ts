import { decodeTx } from "@milkyway/codec";
import { sdkErrors, type Tx } from "@milkyway/core";
import type { Runtime } from "./runtime.ts";

/** Reads a transaction; throws `sdk`/2 with the reason. */
export function decode({ spec }: Runtime, bytes: Uint8Array): Tx {
  try {
    return decodeTx(bytes, spec.registry);
  } catch (error) {
    throw sdkErrors.txDecode.wrap(error instanceof Error ? error.message : String(error));
  }
}
