import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { arbitraryMessage } from "./testing/arbitraryMessage.ts";
import { messages } from "./testing/generated.ts";
import { WireError } from "./wire/wireError.ts";

function decodesOrRefuses(decode: (bytes: Uint8Array) => unknown, bytes: Uint8Array): void {
  try {
    decode(bytes);
  } catch (error) {
    assert.ok(error instanceof WireError, String(error));
  }
}

test("random bytes decode or are refused, for every generated message", () => {
  for (const type of messages)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) =>
        decodesOrRefuses((given) => type.decode(given), bytes),
      ),
      { numRuns: 20 },
    );
});

test("damaged messages decode or are refused, for every generated message", () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
  for (const type of messages)
    fc.assert(
      fc.property(arbitraryMessage(type, 2), damage, fc.nat(), (message, changes, cut) => {
        const bytes = type.encode(message).slice();
        if (bytes.length === 0) return;
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        decodesOrRefuses((given) => type.decode(given), bytes);
        decodesOrRefuses((given) => type.decode(given), bytes.subarray(0, cut % bytes.length));
      }),
      { numRuns: 10 },
    );
});
