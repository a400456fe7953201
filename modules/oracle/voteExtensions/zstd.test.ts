import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromBase64, toHex, utf8 } from "@milkyway/bytes";
import { failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { damaged, survives } from "./testing/fixture.ts";
import { unpackZstd, wrapZstd } from "./zstd.ts";

const lines = utf8(Array.from({ length: 2000 }, (_, i) => `price ${i} of BTC/USD\n`).join(""));

describe("zstd", () => {
  // `abc` as others packed it: with a checksum, without, and as a stream whose length was not known.
  const ABC = "KLUv/SQDGQAAYWJjmQl3rQ==";

  it("unpacks what others packed", () => {
    assert.deepEqual(unpackZstd(fromBase64(ABC)), utf8("abc"));
    assert.deepEqual(unpackZstd(fromBase64("KLUv/SADGQAAYWJj")), utf8("abc"));
    assert.deepEqual(unpackZstd(fromBase64("KLUv/QRYGQAAYWJjmQl3rQ==")), utf8("abc"));
  });

  it("wraps in frames that can be unpacked", () => {
    for (const length of [0, 1, 131_072, 131_073, 400_000]) {
      const data = new Uint8Array(length).map((_, i) => (i * i) >> 3);
      assert.deepEqual(unpackZstd(wrapZstd(data)), data, `${length}`);
    }
    assert.equal(toHex(wrapZstd(utf8("abc"))), "28b52ffda003000000190000616263");
  });

  it("unpacks frame after frame, and nothing as nothing", () => {
    const two = Uint8Array.of(...wrapZstd(utf8("ab")), ...wrapZstd(utf8("cd")));
    assert.deepEqual(unpackZstd(two), utf8("abcd"));
    assert.equal(unpackZstd(new Uint8Array()).length, 0);
  });

  it("refuses and survives damage", () => {
    assert.match(
      failureOf(() => unpackZstd(utf8("no frame"))),
      /^undefined\/1: zstd: /,
    );
    const packed = wrapZstd(lines);
    fc.assert(fc.property(damaged(packed), (bytes) => survives(() => unpackZstd(bytes))));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => survives(() => unpackZstd(bytes))));
  });
});
