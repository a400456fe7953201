import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type GoInteger, GoSyntaxError, parseGoInteger } from "./goInteger.ts";

const U64: GoInteger = { isSigned: false, bits: 64, base: 0 };
const I32: GoInteger = { isSigned: true, bits: 32, base: 0 };

test("integers are read as Go reads them", () => {
  const cases: readonly (readonly [string, GoInteger, bigint])[] = [
    ["0", U64, 0n],
    ["18446744073709551615", U64, 18446744073709551615n],
    ["0x1F", U64, 31n],
    ["0b101", U64, 5n],
    ["0o17", U64, 15n],
    ["017", U64, 15n],
    ["1_000", U64, 1000n],
    ["0x_1_0", U64, 16n],
    ["-2147483648", I32, -2147483648n],
    ["+7", I32, 7n],
    ["07", { ...U64, base: 10 }, 7n],
  ];
  for (const [text, form, value] of cases) assert.equal(parseGoInteger(text, form), value, text);
});

test("what is no integer is refused with Go's words", () => {
  const refused = (text: string, form: GoInteger, message: string) =>
    assert.throws(() => parseGoInteger(text, form), { constructor: GoSyntaxError, message });
  for (const text of ["", "x", "-1", "+1", "1_", "_1", "1__0", "0x", "09", "1e3", " 1"])
    refused(text, U64, `strconv.ParseUint: parsing "${text}": invalid syntax`);
  refused("x", I32, 'strconv.ParseInt: parsing "x": invalid syntax');
  refused("2147483648", I32, 'strconv.ParseInt: parsing "2147483648": value out of range');
  refused(`${1n << 64n}`, U64, `strconv.ParseUint: parsing "${1n << 64n}": value out of range`);
  assert.throws(() => parseGoInteger("9".repeat(1 << 20), U64), /value out of range/);
});

test("every text is an integer or refused", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        assert.equal(typeof parseGoInteger(text, I32), "bigint");
      } catch (error) {
        assert.ok(error instanceof GoSyntaxError);
      }
    }),
  );
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (n) => {
      assert.equal(parseGoInteger(`${n}`, U64), n);
    }),
  );
});
