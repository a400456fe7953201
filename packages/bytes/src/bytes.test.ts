import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  binToBytes,
  binToU64,
  bytesToBin,
  compareUtf8,
  decodeBech32,
  encodeBech32,
  fromBase64,
  fromHex,
  fromUtf8,
  fromUtf8Bin,
  prefixEnd,
  toBase64,
  toHex,
  u64ToBin,
  utf8Bin,
} from "./index.ts";

const bytes = fc.uint8Array({ maxLength: 80 });

test("every text form of bytes reads back as the same bytes", () => {
  fc.assert(
    fc.property(bytes, (value) => {
      assert.deepEqual(fromHex(toHex(value)), value, "hex");
      assert.deepEqual(fromBase64(toBase64(value)), value, "base64");
      assert.deepEqual(binToBytes(bytesToBin(value)), value, "bin");
      assert.equal(toBase64(value), Buffer.from(value).toString("base64"));
      const { hrp, data } = decodeBech32(encodeBech32("milk", bytesToBin(value)));
      assert.deepEqual([hrp, binToBytes(data)], ["milk", value], "bech32");
    }),
  );
});

test("binary strings order as bytes do, and prefixEnd bounds a prefix", () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      assert.equal(bytesToBin(a) < bytesToBin(b), Buffer.compare(a, b) < 0);
      const end = prefixEnd(bytesToBin(a));
      if (end !== undefined) assert.ok(bytesToBin(a) + bytesToBin(b) < end);
    }),
  );
  assert.equal(prefixEnd("\xff\xff"), undefined);
  assert.equal(prefixEnd("a\xff"), "b");
});

test("text becomes its UTF-8 bytes in keys and orders by them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.equal(utf8Bin(text), Buffer.from(text, "utf8").toString("latin1"));
      assert.equal(fromUtf8Bin(utf8Bin(text)), text);
    }),
  );
  assert.equal(compareUtf8("\u{ffff}", "\u{10000}"), -1);
});

test("64-bit integers are eight bytes, most significant first", () => {
  for (const value of [0n, 1n, 255n, 2n ** 32n, 2n ** 64n - 1n])
    assert.equal(binToU64(u64ToBin(value)), value);
  assert.equal(toHex(binToBytes(u64ToBin(4n))), "0000000000000004");
});

test("bech32 matches known addresses and refuses with the texts clients know", () => {
  const gov = "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p";
  const { hrp, data } = decodeBech32(gov);
  assert.equal(toHex(binToBytes(data)), "7b5fe22b5446f7c62ea27b8bd71cef94e03f3df2");
  assert.equal(encodeBech32(hrp, data), gov);
  assert.equal(decodeBech32(gov.toUpperCase()).hrp, "milk");
  const refusals: [string, string][] = [
    ["bad", "invalid bech32 string length 3"],
    ["Milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p", "string not all lowercase or all uppercase"],
    [
      "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7q",
      "invalid checksum (expected 534m7p got 534m7q)",
    ],
    ["milkmilkmilk", "invalid separator index -1"],
    ["milk1b0d07y265gmmuvt4z0w9aw880jnsr700j534m7p", "invalid character not part of charset: 98"],
  ];
  for (const [text, message] of refusals)
    assert.throws(() => decodeBech32(text), { message }, text);
});

test("wrong hex and base64 are refused", () => {
  for (const text of ["0", "0g", "zz"]) assert.throws(() => fromHex(text), /invalid hex/);
  for (const text of ["A", "A===", "AB!=", "AAAA=", "AA=A"])
    assert.throws(() => fromBase64(text), /invalid base64/, text);
});

test("every byte of an invalid sequence is replaced, as Go does it", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["61e28241", "a\ufffd\ufffdA"],
    ["f09f98", "\ufffd\ufffd\ufffd"],
    ["f09f9880ff", "\u{1f600}\ufffd"],
    ["c080eda080", "\ufffd\ufffd\ufffd\ufffd\ufffd"],
    ["efbfbd", "\ufffd"],
    ["", ""],
  ];
  for (const [hex, text] of cases) assert.equal(fromUtf8(fromHex(hex)), text, hex);
});
