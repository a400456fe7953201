import type { Bindings } from "../secp256k1/native.ts";
import type { layout, SharedBatch } from "./sharedBatch.ts";

/**
 * Verifies what no other thread has taken yet, until nothing is left.
 *
 * Other threads run this function from its source text, so that they start alike from sources, compiled files and
 * bundles: it may use its arguments and JavaScript's own names only, and name no function inside.
 */
export function workOnBatch(
  verify: Bindings["ecdsaVerify"],
  batch: SharedBatch,
  { head, key, digest, signature, stride, takenAtOnce }: typeof layout,
): void {
  const next = new Int32Array(batch, 0, 1);
  const bytes = new Uint8Array(batch);
  const count = (bytes.length - head) / stride;
  for (;;) {
    const start = Atomics.add(next, 0, takenAtOnce);
    if (start >= count) return;
    for (let i = start; i < Math.min(start + takenAtOnce, count); i++) {
      const at = head + i * stride;
      const keyLength = bytes[at] as number;
      if (Atomics.load(bytes, at + 1) !== 0) continue;
      try {
        const valid = verify(
          bytes.subarray(at + signature, at + stride),
          bytes.subarray(at + digest, at + signature),
          bytes.subarray(at + key, at + key + keyLength),
        );
        Atomics.store(bytes, at + 1, valid ? 1 : 2);
      } catch {
        Atomics.store(bytes, at + 1, 2);
      }
    }
  }
}
