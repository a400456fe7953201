import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex } from "@milkyway/bytes";
import { ExtendedCommitInfo } from "@milkyway/codec/gen/tendermint/abci";
import {
  encodeExtendedCommit,
  encodeGoBigInt,
  encodeVoteExtension,
} from "@milkyway/modules/oracle/voteExtensions";
import fc from "fast-check";
import { readPriceVotes } from "./priceVotes.ts";
import { beginsWithVotes } from "./votesFrom.ts";

const validator = { address: fromHex("330985ff762fe7dc391cf2fa70fad18ce0021dda"), power: 7n };

function commit(...extensions: readonly Uint8Array[]): Uint8Array {
  const votes = extensions.map((voteExtension) => ({
    validator,
    voteExtension,
    extensionSignature: new Uint8Array(64),
    blockIdFlag: 2,
  }));
  return encodeExtendedCommit(ExtendedCommitInfo.create({ round: 0, votes }));
}

test("votes about prices are read, and one that cannot be says nothing", () => {
  const prices = new Map([[3n, encodeGoBigInt(-50n)]]);
  const read = readPriceVotes(commit(encodeVoteExtension(prices), Uint8Array.of(1, 2, 3)));
  const who = { validator: "330985FF762FE7DC391CF2FA70FAD18CE0021DDA", power: 7n };
  assert.deepEqual(read, [
    { ...who, changes: new Map([[3n, -50n]]) },
    { ...who, changes: new Map() },
  ]);
});

test("whatever the first bytes of a block are, reading them does not fail", () => {
  const magic = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isPacked) => {
      const given = isPacked ? Uint8Array.of(...magic, ...bytes) : bytes;
      const read = readPriceVotes(given);
      assert.ok(read === undefined || Array.isArray(read));
    }),
  );
  assert.equal(readPriceVotes(Uint8Array.of(10, 3, 1, 2, 3)), undefined);
});

test("blocks begin with votes from the one after that in which they are switched on", () => {
  assert.deepEqual(
    [beginsWithVotes(1n, 1n), beginsWithVotes(2n, 1n), beginsWithVotes(9n, 0n)],
    [false, true, false],
  );
});
