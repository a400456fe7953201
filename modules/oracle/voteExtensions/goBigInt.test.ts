import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromHex, toHex } from "@milkyway/bytes";
import { failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { decodeGoBigInt, encodeGoBigInt } from "./goBigInt.ts";
import { survives } from "./testing/fixture.ts";

describe("big integers of Go", () => {
  it("are a byte of version and sign, and a magnitude", () => {
    const cases: [bigint, string][] = [
      [0n, "02"],
      [1n, "0201"],
      [-1n, "0301"],
      [255n, "02ff"],
      [256n, "020100"],
      [-65536n, "03010000"],
      [2n ** 256n - 1n, `02${"ff".repeat(32)}`],
    ];
    for (const [value, hex] of cases) {
      assert.equal(toHex(encodeGoBigInt(value)), hex);
      assert.equal(decodeGoBigInt(fromHex(hex)), value);
    }
  });

  it("are read from nothing, with padding, and with a sign of zero", () => {
    assert.equal(decodeGoBigInt(new Uint8Array()), 0n);
    assert.equal(decodeGoBigInt(fromHex("0300")), 0n);
    assert.equal(decodeGoBigInt(fromHex("03")), 0n);
    assert.equal(decodeGoBigInt(fromHex("03000005")), -5n);
  });

  it("of another version are refused", () => {
    for (const [hex, version] of [
      ["00", 0],
      ["01ff", 0],
      ["0401", 2],
      ["ff", 127],
    ] as const)
      assert.equal(
        failureOf(() => decodeGoBigInt(fromHex(hex))),
        `undefined/1: Int.GobDecode: encoding version ${version} not supported`,
      );
  });

  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 300n), max: 2n ** 300n }), (value) => {
        assert.equal(decodeGoBigInt(encodeGoBigInt(value)), value);
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => survives(() => decodeGoBigInt(bytes))));
  });
});
