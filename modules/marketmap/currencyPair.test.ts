import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { legacyDecimals, pairToText, parsePair, validatePair } from "./currencyPair.ts";

const check = (Base: string, Quote = "USD") => failureOf(() => validatePair({ Base, Quote }));

describe("currency pairs", () => {
  it("are two assets in upper case", () => {
    for (const base of ["BTC", "1INCH", "A/B", "ÄÖ", "ß", "X,0xABC".toUpperCase().concat(",ETH")])
      assert.equal(check(base), "no failure", base);
  });

  it("are refused", () => {
    const cases: [string, string][] = [
      [check(""), "base asset cannot be empty"],
      [check("BTC", ""), "quote asset cannot be empty"],
      [check("A".repeat(257)), "base asset exceeds max length of 256"],
      [check("BTC", "Ä".repeat(129)), "quote asset exceeds max length of 256"],
      [
        check("btc"),
        'base asset "btc" is invalid: incorrectly formatted asset string, expected: "BTC" got: "btc"',
      ],
      [
        check("BTC", "Usd"),
        'quote asset "Usd" is invalid: incorrectly formatted asset string, expected: "USD" got: "Usd"',
      ],
      [
        check("A,B"),
        'base defi asset "A,B" is invalid: asset fields have wrong length, expected: 3 got: 2',
      ],
      [
        check("a,B,C"),
        'base defi asset "a,B,C" is invalid: token field "a" is invalid: incorrectly formatted asset string, expected: "A" got: "a"',
      ],
      [
        check("BTC", "A,b,C"),
        'quote defi asset "A,b,C" is invalid: incorrectly formatted asset string, expected: "A,B,C" got: "A,b,C"',
      ],
    ];
    for (const [actual, expected] of cases) assert.equal(actual, `undefined/1: ${expected}`);
  });

  it("are read from text of any case, and shown", () => {
    assert.deepEqual(parsePair("btc/Usd"), { Base: "BTC", Quote: "USD" });
    assert.equal(pairToText(parsePair("btc/usd")), "BTC/USD");
    for (const text of ["", "BTC", "A/B/C"])
      assert.equal(
        failureOf(() => parsePair(text)),
        `undefined/1: incorrectly formatted CurrencyPair: ${JSON.stringify(text)}`,
      );
    assert.equal(
      failureOf(() => parsePair("/USD")),
      "undefined/1: base asset cannot be empty",
    );
  });

  it("never make the reader do anything but read or refuse", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const outcome = failureOf(() => parsePair(text));
        assert.ok(outcome === "no failure" || outcome.startsWith("undefined/1: "), outcome);
      }),
    );
  });

  it("have decimals when there is no market", () => {
    assert.equal(legacyDecimals({ Base: "BTC", Quote: "USD" }), 8n);
    assert.equal(legacyDecimals({ Base: "BTC", Quote: "Ethereum" }), 18n);
  });
});
