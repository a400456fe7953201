import type { Tx } from "@milkyway/core";
import { decode } from "./decode.ts";
import type { Runtime } from "./runtime.ts";

/** Prepares for transactions that will be checked or executed soon. What cannot be decoded is left to whoever runs it. */
export async function prefetch(runtime: Runtime, txs: readonly Uint8Array[]): Promise<void> {
  const decoded = txs.flatMap((bytes) => decodable(runtime, bytes));
  try {
    await runtime.spec.prefetch(decoded, runtime.check);
  } catch {
    // Nothing was prepared: the work is done where it is needed.
  }
}

function decodable(runtime: Runtime, bytes: Uint8Array): readonly Tx[] {
  try {
    return [decode(runtime, bytes)];
  } catch {
    return [];
  }
}
