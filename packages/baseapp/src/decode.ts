import { decodeTx } from "@milkyway/codec";
import { sdkErrors, type Tx } from "@milkyway/core";
import type { Runtime } from "./runtime.ts";

/**
 * Reads a transaction; throws `sdk`/2 with the reason. The same bytes object is read once, though it is asked for when
 * it is checked, proposed and executed: nothing may change it meanwhile.
 */
export function decode({ spec, decoded }: Runtime, bytes: Uint8Array): Tx {
  const known = decoded.get(bytes);
  if (known !== undefined) return known;
  try {
    const tx = decodeTx(bytes, spec.registry);
    decoded.set(bytes, tx);
    return tx;
  } catch (error) {
    throw sdkErrors.txDecode.wrap(error instanceof Error ? error.message : String(error));
  }
}
