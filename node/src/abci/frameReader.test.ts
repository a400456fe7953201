import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FrameError, FrameReader } from "./frameReader.ts";

test("frames are cut the same however their bytes arrive", () => {
  const frame = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 5 }), fc.array(fc.nat(400)), (frames, cuts) => {
      const whole = Buffer.concat(
        frames.flatMap((bytes) => {
          const { length } = bytes;
          const head = length < 128 ? [length] : [(length & 127) | 128, length >> 7];
          return [Uint8Array.from(head), bytes];
        }),
      );
      const reader = new FrameReader(300);
      const ends = [...cuts.map((cut) => Math.min(cut, whole.length)), whole.length].sort(
        (a, b) => a - b,
      );
      const found: Uint8Array[] = [];
      let at = 0;
      for (const end of ends) {
        found.push(...reader.push(whole.subarray(at, end)));
        at = end;
      }
      assert.deepEqual(
        found.map((bytes) => [...bytes]),
        frames.map((bytes) => [...bytes]),
      );
      assert.equal(reader.waiting, 0);
    }),
  );
  assert.throws(() => [...new FrameReader(5).push(Uint8Array.of(6))], FrameError);
});
