import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { sha256, sha256Into } from "./sha256.ts";
import { softSha256 } from "./softSha256.ts";

test("both implementations agree with the platform's at every length around block borders", () => {
  const check = (input: Uint8Array) => {
    const expected = new Uint8Array(createHash("sha256").update(input).digest());
    assert.deepEqual(sha256(input), expected);
    for (const into of [sha256Into, softSha256]) {
      const out = new Uint8Array(40);
      into(input, out, 5);
      assert.deepEqual(out.subarray(5, 37), expected);
      assert.deepEqual([...out.subarray(0, 5), ...out.subarray(37)], new Array(8).fill(0));
    }
  };
  for (let length = 0; length < 200; length++)
    check(Uint8Array.from({ length }, (_, i) => (i * 7) & 0xff));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), check));
});
