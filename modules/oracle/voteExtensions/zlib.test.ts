import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { constants, deflateRawSync, deflateSync, inflateSync } from "node:zlib";
import { fromHex, toHex, utf8 } from "@milkyway/bytes";
import { failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { inflate } from "./inflate.ts";
import { damaged, plain, survives } from "./testing/fixture.ts";
import { adler32, unpackZlib, wrapZlib } from "./zlib.ts";

const lines = utf8(Array.from({ length: 2000 }, (_, i) => `price ${i} of BTC/USD\n`).join(""));

describe("zlib", () => {
  const { Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_DEFAULT_STRATEGY } = constants;
  const strategies = [Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_DEFAULT_STRATEGY];

  it("unpacks what others packed, by any level and strategy", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 3000 }), fc.string().map(utf8), fc.constant(lines)),
        fc.nat(9),
        fc.constantFrom(...strategies),
        (data, level, strategy) => {
          const packed = plain(deflateSync(data, { level, strategy }));
          assert.deepEqual(unpackZlib(packed), plain(data));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("wraps what others unpack", () => {
    for (const length of [0, 1, 65_535, 65_536, 200_000]) {
      const data = new Uint8Array(length).map((_, i) => (i * i) >> 3);
      assert.deepEqual(plain(inflateSync(wrapZlib(data))), data, `${length}`);
      assert.deepEqual(unpackZlib(wrapZlib(data)), data, `${length}`);
    }
    assert.equal(toHex(wrapZlib(utf8("abc"))), "7801010300fcff616263024d0127");
  });

  it("reads nothing as nothing, and passes over what follows the data", () => {
    assert.equal(unpackZlib(new Uint8Array()).length, 0);
    const packed = Uint8Array.of(...deflateSync(utf8("abc")), 1, 2, 3);
    assert.deepEqual(unpackZlib(packed), utf8("abc"));
    const raw = Uint8Array.of(...deflateRawSync(utf8("abc")), 9);
    assert.equal(inflate(raw, 0).end, raw.length - 1);
  });

  it("refuses what Go refuses", () => {
    const cases: [string, string][] = [
      ["78", "unexpected EOF"],
      ["7802", "zlib: invalid header"],
      ["8899", "zlib: invalid header"],
      ["78bb00000000", "zlib: invalid dictionary"],
      ["7801", "unexpected EOF"],
      ["780107", "flate: corrupt input: unknown kind of block"],
      ["7801010300fdff616263024d0127", "flate: corrupt input: bad length of a stored block"],
      ["7801010300fcff616263024d0128", "zlib: invalid checksum"],
      ["7801010300fcff616263024d01", "unexpected EOF"],
      ["7801fbff", "unexpected EOF"],
      // A distance before the first byte, and the symbols 286 and 30 that no block may hold.
      ["7801030200000001", "flate: corrupt input: distance too far back"],
      ["78011b0300000001", "flate: corrupt input: unknown length"],
      ["78010d", "unexpected EOF"],
    ];
    for (const [hex, expected] of cases)
      assert.equal(
        failureOf(() => unpackZlib(fromHex(hex))),
        `undefined/1: ${expected}`,
        hex,
      );
  });

  it("takes an empty dictionary", () => {
    const body = toHex(deflateRawSync(utf8("abc")));
    assert.deepEqual(unpackZlib(fromHex(`78bb00000001${body}024d0127`)), utf8("abc"));
  });

  it("does not fill the memory", () => {
    const bomb = plain(deflateSync(new Uint8Array(33 * 1024 * 1024)));
    assert.match(
      failureOf(() => unpackZlib(bomb)),
      /^undefined\/1: flate: corrupt input: more than 33554432 bytes unpacked$/,
    );
  });

  it("survives damage", () => {
    const packed = plain(deflateSync(lines));
    fc.assert(fc.property(damaged(packed), (bytes) => survives(() => unpackZlib(bytes))));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => survives(() => inflate(bytes, 0))));
  });

  it("has the checksum that others have", () => {
    assert.equal(adler32(new Uint8Array()), 1);
    assert.equal(adler32(utf8("Wikipedia")), 0x11e60398);
    assert.equal(adler32(new Uint8Array(100_000).fill(255)), 0x149a302c);
  });
});
