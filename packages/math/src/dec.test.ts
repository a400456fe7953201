import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDec,
  ceilDec,
  type Dec,
  decFromInt,
  decFromScaled,
  decToText,
  mulDec,
  mulRoundUpDec,
  mulTruncateDec,
  Panic,
  parseDec,
  powerDec,
  quoDec,
  quoRoundUpDec,
  quoTruncateDec,
  roundDec,
  truncateDec,
} from "./index.ts";

const dec = (text: string) => parseDec(text);
const anyDec = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map((scaled) => scaled as Dec);

test("text has 18 places and reads back", () => {
  for (const [input, output] of [
    ["1.5", "1.500000000000000000"],
    ["0", "0.000000000000000000"],
    ["-0.000000000000000001", "-0.000000000000000001"],
    ["123456789.123456789123456789", "123456789.123456789123456789"],
  ] as const)
    assert.equal(decToText(dec(input)), output, input);
  fc.assert(fc.property(anyDec, (value) => assert.equal(parseDec(decToText(value)), value)));
});

test("wrong decimals are refused with the texts clients know", () => {
  for (const [text, message] of [
    ["", "decimal string cannot be empty"],
    ["-", "decimal string cannot be empty"],
    ["1.", "invalid decimal length"],
    [".5", "invalid decimal length"],
    ["1.2.3", "invalid decimal string"],
    ["1.0000000000000000001", /exceeds max precision by -1 decimal places/],
    ["abc", /failed to set decimal string/],
    ["9".repeat(90), "out of range: invalid decimal string"],
  ] as const)
    assert.throws(() => dec(text), { message }, text);
});

test("each operation rounds as its name says", () => {
  const third = quoDec(dec("1"), dec("3"));
  assert.equal(decToText(third), "0.333333333333333333");
  assert.equal(decToText(quoRoundUpDec(dec("1"), dec("3"))), "0.333333333333333334");
  assert.equal(decToText(quoDec(dec("2"), dec("3"))), "0.666666666666666667");
  assert.equal(decToText(quoTruncateDec(dec("2"), dec("3"))), "0.666666666666666666");
  const tiny = decFromScaled(1n);
  assert.equal(mulDec(tiny, dec("0.5")), 0n, "half to even, down");
  assert.equal(mulDec(decFromScaled(3n), dec("0.5")), 2n, "half to even, up");
  assert.equal(mulTruncateDec(decFromScaled(3n), dec("0.5")), 1n);
  assert.equal(mulRoundUpDec(tiny, dec("0.1")), 1n);
  for (const [text, rounded, cut] of [
    ["2.5", 2n, 2n],
    ["3.5", 4n, 3n],
    ["-2.5", -2n, -2n],
    ["-3.5", -4n, -3n],
  ] as const) {
    assert.equal(roundDec(dec(text)), rounded, text);
    assert.equal(truncateDec(dec(text)), cut, text);
  }
  assert.equal(decToText(ceilDec(dec("1.000000000000000001"))), "2.000000000000000000");
  assert.equal(decToText(ceilDec(dec("-1.5"))), "-1.000000000000000000");
  assert.equal(decToText(powerDec(dec("1.5"), 3n)), "3.375000000000000000");
});

test("a quotient is first cut at 36 places and only then rounded", () => {
  // 10^-18 ÷ (2 − 10^-18) lies just above half a unit, by less than 36 places can show: an exact half, to even.
  assert.equal(quoDec(decFromScaled(1n), decFromScaled(2n * 10n ** 18n - 1n)), 0n);
});

test("rounding never moves by more than one unit", () => {
  fc.assert(
    fc.property(anyDec, anyDec, (a, b) => {
      const [down, even] = [mulTruncateDec(a, b), mulDec(a, b)];
      assert.ok(even - down <= 1n && down - even <= 1n);
      if (b !== 0n) assert.ok(quoDec(a, b) - quoTruncateDec(a, b) <= 1n);
    }),
  );
});

test("overflow and division by zero panic", () => {
  const top = decFromScaled((1n << 256n) * 10n ** 18n - 1n);
  assert.throws(() => addDec(top, decFromScaled(1n)), Panic);
  assert.throws(() => mulDec(top, dec("2")), Panic);
  for (const divide of [quoDec, quoTruncateDec, quoRoundUpDec])
    assert.throws(
      () => divide(decFromInt(1n), dec("0")),
      { message: "division by zero" },
      divide.name,
    );
});
