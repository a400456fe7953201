import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx } from "@milkyway/core/testing";
import { voteExtensionsEnabled } from "./enabled.ts";

describe("vote extensions", () => {
  it("are there from the height after the one that enables them, but not in the first block", () => {
    const enabled = (height: bigint, voteExtensionsEnableHeight: bigint) => {
      const ctx = createTestCtx({ at: { height } });
      const consensusParams = { ...ctx.consensusParams, abci: { voteExtensionsEnableHeight } };
      return voteExtensionsEnabled(ctx.with({ consensusParams }));
    };
    assert.equal(voteExtensionsEnabled(createTestCtx({ at: { height: 9n } })), false);
    assert.deepEqual(
      [enabled(9n, 0n), enabled(1n, 1n), enabled(2n, 1n), enabled(5n, 5n), enabled(6n, 5n)],
      [false, false, true, false, true],
    );
  });
});
