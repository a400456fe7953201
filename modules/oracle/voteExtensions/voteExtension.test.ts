import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deflateSync } from "node:zlib";
import { fromHex } from "@milkyway/bytes";
import { failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { encodeGoBigInt } from "./goBigInt.ts";
import { damaged, plain, survives } from "./testing/fixture.ts";
import {
  decodeVoteExtension,
  encodeVoteExtension,
  validateVoteExtension,
} from "./voteExtension.ts";
import { wrapZlib } from "./zlib.ts";

describe("vote extensions", () => {
  const PRICES = new Map([
    [0n, encodeGoBigInt(74_150_000_000n)],
    [7n, encodeGoBigInt(-5n)],
  ]);

  it("come back as they were, and empty ones hold no prices", () => {
    assert.deepEqual(decodeVoteExtension(encodeVoteExtension(PRICES)), PRICES);
    assert.equal(decodeVoteExtension(new Uint8Array()).size, 0);
  });

  it("are read when they were compressed", () => {
    const message = fromHex("0a07080012030203e80a0608011202030a");
    const packed = plain(deflateSync(message));
    assert.deepEqual(
      decodeVoteExtension(packed),
      new Map([
        [0n, fromHex("0203e8")],
        [1n, fromHex("030a")],
      ]),
    );
  });

  it("hold no more prices than pairs, none too long", () => {
    const check = (prices: Map<bigint, Uint8Array>, pairs: bigint) =>
      failureOf(() => validateVoteExtension(prices, pairs));
    assert.equal(check(PRICES, 2n), "no failure");
    assert.equal(
      check(PRICES, 1n),
      "undefined/1: number of oracle vote extension pairs of 2 greater than maximum expected pairs of 1",
    );
    assert.equal(check(new Map([[1n, new Uint8Array(33)]]), 1n), "no failure");
    assert.equal(
      check(new Map([[1n, new Uint8Array(34)]]), 1n),
      "undefined/1: price bytes are too long: 34",
    );
  });

  it("survive damage", () => {
    const bytes = encodeVoteExtension(PRICES);
    fc.assert(fc.property(damaged(bytes), (given) => survives(() => decodeVoteExtension(given))));
    fc.assert(
      fc.property(fc.uint8Array(), (given) => survives(() => decodeVoteExtension(wrapZlib(given)))),
    );
  });
});
