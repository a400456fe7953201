import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeGoBase64 } from "./goBase64.ts";

/** As Go counts it in `encoding/base64`. */
const WRONG: Readonly<Record<string, number>> = {
  A: 0,
  AA: 0,
  AAA: 0,
  "AA=": 3,
  "AAAA==": 4,
  "====": 0,
  "A_+A": 2,
  "AA=A": 2,
  "AA==A": 4,
  "AAA=A": 4,
  "A\nA": 1,
  " AAA": 0,
  AAAAé: 4,
};

test("base64 of either alphabet is read", () => {
  for (const text of ["/+8=", "_-8=", "_-\n8="])
    assert.deepEqual(decodeGoBase64(text), Uint8Array.of(0xff, 0xef), text);
  assert.deepEqual(decodeGoBase64(""), new Uint8Array(0));
});

test("what is wrong is found where Go finds it", () => {
  for (const [text, wrongAt] of Object.entries(WRONG))
    assert.deepEqual(decodeGoBase64(text), { wrongAt }, text);
});

test("what is written is read again, and any text is read or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.constantFrom("base64", "base64url"), (bytes, encoding) => {
      const text = Buffer.from(bytes).toString(encoding);
      const padded = text.padEnd(Math.ceil(text.length / 4) * 4, "=");
      assert.deepEqual(decodeGoBase64(padded), bytes);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = decodeGoBase64(text);
      assert.ok(found instanceof Uint8Array || found.wrongAt <= text.length);
    }),
  );
});
