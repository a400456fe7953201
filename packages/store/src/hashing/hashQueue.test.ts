import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { toHex } from "@milkyway/bytes";
import fc from "fast-check";
import { HashQueue, LONGEST } from "./hashQueue.ts";
import { createSha256x4 } from "./sha256x4.ts";

const expected = (message: Uint8Array) => createHash("sha256").update(message).digest("hex");

function hashed(queue: HashQueue, messages: readonly Uint8Array[]): string[] {
  const out = new Int32Array(messages.length * 8);
  messages.forEach((message, i) => {
    queue.memory.set(message, queue.place(message.length));
    queue.add(out, 8 * i);
  });
  queue.flush();
  const bytes = new Uint8Array(out.buffer);
  return messages.map((_, i) => toHex(bytes.subarray(32 * i, 32 * i + 32)));
}

/** As on a host that does not have what the vector form takes. */
function plainQueue(): HashQueue {
  const host = globalThis as { WebAssembly?: unknown };
  const { WebAssembly } = host;
  host.WebAssembly = undefined;
  try {
    return new HashQueue();
  } finally {
    host.WebAssembly = WebAssembly;
  }
}

test("the vector form is there on this host", () => {
  assert.notEqual(createSha256x4(), undefined);
});

test("messages of every length hash as the platform's do, in both forms", () => {
  const messages = Array.from({ length: LONGEST + 1 }, (_, length) =>
    Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 255),
  );
  for (const queue of [new HashQueue(), plainQueue()])
    assert.deepEqual(hashed(queue, messages), messages.map(expected));
});

test("messages of mixed lengths in any order keep their digests apart", () => {
  const queue = new HashQueue();
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: LONGEST }), { maxLength: 30 }), (messages) => {
      assert.deepEqual(hashed(queue, messages), messages.map(expected));
    }),
    { numRuns: 60 },
  );
});
