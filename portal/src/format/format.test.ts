import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { looksLikeAddress, safeLink, shortened } from "./addresses.ts";
import {
  dollarsToText,
  marksOf,
  plainDisplay,
  shareToText,
  textToUnits,
  unitsToText,
} from "./amounts.ts";
import { relativeText, spanText } from "./time.ts";

test("amounts are shown in units of display, cut and without zeros at the end", () => {
  const cases = [
    [1_234_500_000n, 6, 6, "1,234.5"],
    [1n, 6, 6, "0.000001"],
    [1_999_999n, 6, 2, "1.99"],
    [0n, 6, 6, "0"],
    [-1_500_000n, 6, 6, "-1.5"],
    [12n, 0, 0, "12"],
  ] as const;
  for (const [units, exponent, most, text] of cases)
    assert.equal(unitsToText(units, exponent, most), text, text);
  assert.equal(unitsToText(1_234_500_000n, 6, 6, marksOf("de")), "1.234,5");
});

test("what people type is read, or refused, but never rounded", () => {
  const cases = [
    ["1,234.5", 1_234_500_000n],
    ["1 000", 1_000_000_000n],
    [".5", 500_000n],
    ["5.", 5_000_000n],
    ["", undefined],
    [".", undefined],
    ["1.1234567", undefined],
    ["-1", undefined],
    ["1e3", undefined],
    ["0x10", undefined],
  ] as const;
  for (const [text, units] of cases) assert.equal(textToUnits(text, 6), units, text);
});

test("an amount that is shown in full is read back as it was", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 38n }),
      fc.integer({ min: 0, max: 18 }),
      (units, exponent) => {
        assert.equal(textToUnits(unitsToText(units, exponent), exponent), units);
      },
    ),
  );
});

test("no text makes the reader of amounts throw", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 0, max: 18 }),
      (text, exponent) => void textToUnits(text, exponent),
    ),
  );
});

test("dollars have cents, small ones more", () => {
  assert.equal(dollarsToText(1_234_567_890n), "$1,234.57");
  assert.equal(dollarsToText(500_000n), "$0.50");
  assert.equal(dollarsToText(12n), "$0.000012");
  assert.equal(dollarsToText(0n), "$0");
});

test("shares are percentages", () => {
  assert.equal(shareToText(10n ** 17n), "10 %");
  assert.equal(shareToText(10n ** 14n * 1234n), "12.34 %");
});

test("a denomination that nobody describes is shown short, in base units", () => {
  assert.deepEqual(plainDisplay("uatom"), { ticker: "uatom", exponent: 0 });
  assert.equal(plainDisplay(`ibc/${"A".repeat(64)}`).ticker, "ibc/AAAAAA…AAAAAA");
});

test("spans are told in their two largest units", () => {
  assert.equal(spanText(0), "0 s");
  assert.equal(spanText(10_000), "10 s");
  assert.equal(spanText(2 * 86_400_000 + 4 * 3_600_000 + 5_000), "2 d 4 h");
  assert.equal(spanText(-5), "0 s");
});

test("times are told as seen from now", () => {
  assert.equal(relativeText(2 * 86_400_000, 0, "en"), "in 2 days");
  assert.equal(relativeText(0, 300_000, "en"), "5 minutes ago");
  assert.equal(relativeText(0, 300_000, "de"), "vor 5 Minuten");
});

test("addresses are known by their form, and shown short", () => {
  const address = "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp";
  assert.ok(looksLikeAddress(address));
  assert.ok(!looksLikeAddress(address.slice(0, -1)));
  assert.ok(!looksLikeAddress("cosmos1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp"));
  assert.equal(shortened(address), "milk1h37u…qlmp");
});

test("only links to web pages are links", () => {
  assert.equal(safeLink("https://example.org/a"), "https://example.org/a");
  for (const text of ["javascript:alert(1)", "data:text/html,x", "example.org", "", "file:///etc"])
    assert.equal(safeLink(text), undefined, text);
});
