import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { utf8 } from "@milkyway/bytes";
import { BlockIDFlag } from "@milkyway/codec/gen/tendermint/types";
import fc from "fast-check";
import { decodeExtendedCommit, encodeExtendedCommit } from "./extendedCommit.ts";
import { damaged, survives } from "./testing/fixture.ts";
import { wrapZstd } from "./zstd.ts";

describe("extended commits", () => {
  const COMMIT = {
    round: 1,
    votes: [
      {
        validator: { address: new Uint8Array(20).fill(7), power: 10n },
        voteExtension: utf8("extension"),
        extensionSignature: new Uint8Array(64).fill(9),
        blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
      },
    ],
  };

  it("come back as they were, and nothing is a commit without votes", () => {
    assert.deepEqual(decodeExtendedCommit(encodeExtendedCommit(COMMIT)), COMMIT);
    assert.deepEqual(decodeExtendedCommit(new Uint8Array()), { round: 0, votes: [] });
  });

  it("survive damage", () => {
    const bytes = encodeExtendedCommit(COMMIT);
    fc.assert(fc.property(damaged(bytes), (given) => survives(() => decodeExtendedCommit(given))));
    fc.assert(
      fc.property(fc.uint8Array(), (given) =>
        survives(() => decodeExtendedCommit(wrapZstd(given))),
      ),
    );
  });
});
