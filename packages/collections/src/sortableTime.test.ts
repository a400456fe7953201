import assert from "node:assert/strict";
import { test } from "node:test";
import { ZERO_TIME } from "@milkyway/codec";
import fc from "fast-check";
import { sortableTime } from "./index.ts";

test("times are written with nine digits of a fraction and without a zone", () => {
  assert.equal(sortableTime.encode(0n), "1970-01-01T00:00:00.000000000");
  assert.equal(sortableTime.encode(1_740_830_400_000_000_005n), "2025-03-01T12:00:00.000000005");
  assert.equal(sortableTime.encode(ZERO_TIME), "0001-01-01T00:00:00.000000000");
});

const times = fc.bigInt({ min: ZERO_TIME, max: 253_402_300_799_999_999_999n });

test("times are read back and sort as they are written", () => {
  fc.assert(
    fc.property(times, times, (a, b) => {
      assert.equal(sortableTime.decode(`xx${sortableTime.encode(a)}`, 2), a);
      assert.equal(sortableTime.encode(a) < sortableTime.encode(b), a < b);
    }),
  );
});

test("what is no time is refused", () => {
  assert.throws(() => sortableTime.decode("2025-13-01T12:00:00.000000005", 0), /not a time/);
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        sortableTime.decode(text, 0);
      } catch (error) {
        assert.match(String(error), /not a time/);
      }
    }),
  );
});
