import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesToBin, fromHex, toHex, utf8 } from "@milkyway/bytes";
import { sha256 as portableSha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { keccak256 } from "./keccak256.ts";
import { ripemd160 } from "./ripemd160.ts";
import { sha256, sha256Bin } from "./sha256.ts";

test("hashes have their published values", () => {
  const cases: readonly [(data: Uint8Array) => Uint8Array, string, string][] = [
    [sha256, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    [sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [ripemd160, "", "9c1185a5c5e9fc54612808977ee8f548b2258d31"],
    [ripemd160, "abc", "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc"],
    [keccak256, "", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"],
    [keccak256, "abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"],
  ];
  for (const [hash, text, expected] of cases)
    assert.equal(toHex(hash(utf8(text))), expected, `${hash.name} of ${JSON.stringify(text)}`);
});

test("both forms of SHA-256 equal the portable one for bytes of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
      assert.deepEqual(sha256(data), portableSha256(data));
      assert.equal(sha256Bin(data), bytesToBin(portableSha256(data)));
    }),
  );
});

test("a view into a larger buffer is hashed alone", () => {
  const buffer = fromHex("00616263ff");
  assert.deepEqual(sha256(buffer.subarray(1, 4)), sha256(utf8("abc")));
});
