import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes, bytesToBin, toHex, utf8 } from "@milkyway/bytes";
import type { ExtendedCommitInfo, ExtendedVoteInfo } from "@milkyway/codec/gen/tendermint/abci";
import { BlockIDFlag } from "@milkyway/codec/gen/tendermint/types";
import type { Ctx } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { encodeGoBigInt } from "./goBigInt.ts";
import {
  extensionSignBytes,
  pruneExtensions,
  type VoteSignatures,
  validateCommit,
  validateExtension,
  validateExtensions,
} from "./validateCommit.ts";
import { encodeVoteExtension } from "./voteExtension.ts";

const {
  BLOCK_ID_FLAG_COMMIT: COMMIT,
  BLOCK_ID_FLAG_ABSENT: ABSENT,
  BLOCK_ID_FLAG_NIL: NIL,
} = BlockIDFlag;
const NONE = new Uint8Array(0);
const EXTENSION = encodeVoteExtension(new Map([[0n, encodeGoBigInt(1n)]]));

/** A vote whose signature is its address, with the power given. */
function voteOf(
  letter: string,
  power: bigint,
  given: Partial<ExtendedVoteInfo> = {},
): ExtendedVoteInfo {
  const address = binToBytes(letter.repeat(20));
  return {
    validator: { address, power },
    voteExtension: EXTENSION,
    extensionSignature: address,
    blockIdFlag: COMMIT,
    ...given,
  };
}

const absent = (letter: string, power: bigint) =>
  voteOf(letter, power, { blockIdFlag: ABSENT, voteExtension: NONE, extensionSignature: NONE });

const commitOf = (...votes: ExtendedVoteInfo[]): ExtendedCommitInfo => ({ round: 2, votes });
const THREE = commitOf(voteOf("A", 5n), voteOf("B", 3n), voteOf("C", 3n));

/** Accepts a signature that equals the address; the validator `U` is not known. */
const signatures: VoteSignatures = {
  verify: (_, address, _message, signature) =>
    address[0] === "U" ? undefined : bytesToBin(signature) === address,
};

/** A context whose last commit is the given one, with one pair followed. */
function commitCtx(last: ExtendedCommitInfo = THREE): Ctx {
  const lastCommit = {
    round: last.round,
    votes: last.votes.map(({ validator, blockIdFlag }) => ({ validator, blockIdFlag })),
  };
  const ctx = createTestCtx({ at: { height: 9n, lastCommit } });
  state.pairCount.set(ctx, 1n);
  state.removedPairs.set(ctx, 0n);
  return ctx;
}

const check = (commit: ExtendedCommitInfo, last: ExtendedCommitInfo = commit) =>
  failureOf(() => validateCommit(commitCtx(last), signatures, commit)).replace("undefined/1: ", "");

describe("commits at the beginning of a block", () => {
  it("are fine when they agree with the last commit and enough of the power signed", () => {
    assert.equal(check(THREE), "no failure");
    assert.equal(check(commitOf(voteOf("A", 7n), absent("B", 2n), absent("C", 1n))), "no failure");
    assert.equal(check(commitOf(voteOf("U", 7n, { extensionSignature: utf8("x") }))), "no failure");
  });

  it("may hold votes that were pruned", () => {
    const pruned = commitOf(voteOf("A", 7n), absent("B", 1n));
    assert.equal(check(pruned, commitOf(voteOf("A", 7n), voteOf("B", 1n))), "no failure");
  });

  it("are refused when they are not the last commit", () => {
    const [a, b, c] = THREE.votes as [ExtendedVoteInfo, ExtendedVoteInfo, ExtendedVoteInfo];
    const hex = (letter: string) => toHex(binToBytes(letter.repeat(20))).toUpperCase();
    const cases: [string, string][] = [
      [
        check({ ...THREE, round: 1 }, THREE),
        "extended commit round 1 does not match last commit round 2",
      ],
      [
        check(commitOf(a, b), THREE),
        "extended commit votes length 2 does not match last commit votes length 3",
      ],
      [check(commitOf(a, c, b)), "extended commit votes are not sorted by voting power"],
      [check(commitOf(b, a, c)), "extended commit votes are not sorted by voting power"],
      [check(commitOf(a, b, b)), `extended commit vote address ${hex("B")} is duplicated`],
      [
        check(commitOf(a, b, voteOf("D", 3n)), THREE),
        `extended commit vote address ${hex("D")} does not match last commit vote address ${hex("C")}`,
      ],
      [
        check(commitOf(voteOf("A", 6n), b, c), THREE),
        "extended commit vote power 6 does not match last commit vote power 5",
      ],
      [
        check(commitOf(voteOf("A", 5n, { blockIdFlag: NIL }), b, c), THREE),
        "mismatched block ID flag between extended commit vote 3 and last proposed commit 2 at 0",
      ],
    ];
    for (const [actual, expected] of cases) assert.equal(actual, expected);
  });

  it("are refused for the shape of a vote, its signature, or too little power", () => {
    const at = `validator addr ${"41".repeat(20)}`;
    const one = (given: Partial<ExtendedVoteInfo>) => check(commitOf(voteOf("A", 5n, given)));
    assert.equal(one({ extensionSignature: NONE }), `vote extension signature is missing; ${at}`);
    assert.equal(one({ blockIdFlag: NIL }), `non-commit vote extension present; ${at}`);
    assert.equal(
      one({ blockIdFlag: NIL, voteExtension: NONE }),
      `non-commit vote extension signature present; ${at}`,
    );
    assert.equal(
      one({ extensionSignature: utf8("forged") }),
      `failed to verify validator ${"41".repeat(20)} vote extension signature`,
    );
    assert.equal(check(commitOf()), "total voting power must be positive, got: 0");
    assert.equal(
      check(commitOf(voteOf("A", 6n), absent("B", 3n))),
      "insufficient cumulative voting power received to verify vote extensions; got: 6, expected: >=7",
    );
  });

  it("are signed for the height before, with a length before the message", () => {
    const bytes = extensionSignBytes(commitCtx(), 2, utf8("abc"));
    assert.equal(
      toHex(bytes),
      "1f0a03616263110800000000000000190200000000000000" + "2206746573742d31",
    );
  });
});

describe("extensions of votes", () => {
  const TWO = encodeVoteExtension(
    new Map([
      [0n, encodeGoBigInt(1n)],
      [1n, encodeGoBigInt(1n)],
    ]),
  );

  it("are fine when they can be read and hold no more prices than there are pairs", () => {
    assert.equal(
      failureOf(() => validateExtension(commitCtx(), EXTENSION)),
      "no failure",
    );
    assert.match(
      failureOf(() => validateExtension(commitCtx(), TWO)),
      /^undefined\/1: number of oracle vote extension pairs of 2 greater/,
    );
    assert.match(
      failureOf(() => validateExtension(commitCtx(), utf8("x"))),
      /^undefined\/1: unexpected EOF/,
    );
  });

  it("may price removed pairs while proposals are made and judged", () => {
    const ctx = commitCtx();
    state.removedPairs.set(ctx, 1n);
    assert.notEqual(
      failureOf(() => validateExtension(ctx, TWO)),
      "no failure",
    );
    const proposing = ctx.with({ mode: "proposal" });
    assert.equal(
      failureOf(() => validateExtension(proposing, TWO)),
      "no failure",
    );
  });

  it("of all votes are judged, or pruned", () => {
    const bad = voteOf("B", 3n, { voteExtension: TWO });
    const commit = commitOf(voteOf("A", 5n), bad, absent("C", 3n));
    assert.match(
      failureOf(() => validateExtensions(commitCtx(), commit)),
      /^undefined\/1: number of oracle vote extension pairs/,
    );
    assert.deepEqual(
      pruneExtensions(commitCtx(), commit),
      commitOf(voteOf("A", 5n), absent("B", 3n), absent("C", 3n)),
    );
    assert.equal(
      failureOf(() => validateExtensions(commitCtx(), THREE)),
      "no failure",
    );
  });
});
