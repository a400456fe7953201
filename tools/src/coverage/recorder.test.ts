import assert from "node:assert/strict";
import { test } from "node:test";
import { describe, it, titles } from "./recorder.ts";

test("titles are noted without running tests, those that only tell an end with their group", () => {
  let ran = 0;
  describe("outer", () => {
    describe("MsgSend", { concurrency: true }, () => {
      it("ok: pays");
      it("is fast");
    });
    it("MsgBurn fails: too much");
    ran++;
  });
  assert.equal(ran, 1);
  assert.deepEqual(titles, ["MsgSend ok: pays", "is fast", "MsgBurn fails: too much"]);
});
