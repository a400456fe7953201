import assert from "node:assert/strict";
import { test } from "node:test";
import { fromUtf8, utf8 } from "@milkyway/bytes";
import type { Validator, ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import { byPower, DEFAULT_PARAMS, ed25519Key, findValidator, NO_VALIDATORS } from "@milkyway/comet";
import fc from "fast-check";
import { advanceProposer } from "./proposerPriority.ts";
import { createValidatorSet, updateValidators, validatorsOfUpdates } from "./updateValidators.ts";

function validator(name: string, power: number): Validator {
  return {
    address: utf8(name),
    pubKey: ed25519Key(new Uint8Array(32)),
    votingPower: BigInt(power),
    proposerPriority: 0n,
  };
}

function proposers(set: ValidatorSet, turns: number): string[] {
  const names: string[] = [];
  let now = set;
  for (let i = 0; i < turns; i++) {
    names.push(fromUtf8(now.proposer?.address as Uint8Array));
    now = advanceProposer(now, 1);
  }
  return names;
}

test("three validators of given powers propose in the reference's order", () => {
  const set = createValidatorSet([
    validator("foo", 1000),
    validator("bar", 300),
    validator("baz", 330),
  ]);
  const expected =
    "foo baz foo bar foo foo baz foo bar foo foo baz foo foo bar foo baz foo foo bar foo foo baz foo bar foo foo baz foo bar foo foo baz foo foo bar foo baz foo foo bar";
  assert.equal(proposers(set, expected.split(" ").length).join(" "), expected);
});

test("priorities move as in the reference's example of powers 10, 1 and 1", () => {
  const validators = ["a", "b", "c"].map((name, i) => validator(name, i === 0 ? 10 : 1));
  const start = { ...NO_VALIDATORS, validators, totalVotingPower: 12n };
  const expected = [
    [1, "a", [-2, 1, 1]],
    [2, "a", [-4, 2, 2]],
    [4, "a", [-8, 4, 4]],
    [5, "b", [2, -7, 5]],
    [6, "a", [0, -6, 6]],
    [9, "c", [6, -3, -3]],
    [11, "a", [2, -1, -1]],
  ] as const;
  for (const [turns, name, priorities] of expected) {
    const set = advanceProposer(start, turns);
    assert.equal(fromUtf8(set.proposer?.address as Uint8Array), name, `${turns} turns`);
    const actual = set.validators.map(({ proposerPriority }) => Number(proposerPriority));
    assert.deepEqual(actual, priorities, `${turns} turns`);
  }
});

test("over many turns everyone proposes in proportion to its power", () => {
  const powers = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(powers, (list) => {
      const set = createValidatorSet(list.map((power, i) => validator(`v${i}`, power)));
      const total = list.reduce((a, b) => a + b);
      const names = proposers(set, total);
      list.forEach((power, i) => {
        const turns = names.filter((name) => name === `v${i}`).length;
        assert.ok(Math.abs(turns - power) <= 1, `v${i} of ${list}: ${turns}`);
      });
    }),
    { numRuns: 50 },
  );
});

test("any change that is accepted leaves an ordered set with the wanted powers", () => {
  const change = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 1000 }));
  const changes = fc.array(change, { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 10 }), (rounds) => {
      let set = createValidatorSet([validator("v0", 10), validator("v1", 20)]);
      for (const round of rounds) {
        const wanted = new Map(round);
        const list = [...wanted].map(([i, power]) => validator(`v${i}`, power));
        try {
          set = advanceProposer(updateValidators(set, list), 1);
        } catch {
          continue;
        }
        for (const { address, votingPower } of list)
          assert.equal(findValidator(set, address)?.validator.votingPower ?? 0n, votingPower);
        assert.deepEqual([...set.validators].sort(byPower), set.validators);
        const sum = set.validators.reduce((all, v) => all + v.proposerPriority, 0n);
        assert.ok(
          sum < BigInt(set.validators.length) * 2n && sum > -BigInt(set.validators.length) * 2n,
        );
      }
    }),
  );
});

test("changes that make no valid set are refused", () => {
  const set = createValidatorSet([validator("v0", 10), validator("v1", 20)]);
  const refused: readonly [RegExp, Validator[]][] = [
    [/duplicate entry/, [validator("v0", 1), validator("v0", 2)]],
    [/empty set/, [validator("v0", 0), validator("v1", 0)]],
    [/failed to find validator/, [validator("v2", 0)]],
    [/can't be negative/, [validator("v0", -1)]],
    [/can't be higher than/, [{ ...validator("v0", 1), votingPower: 1n << 61n }]],
    [
      /exceeds max/,
      [
        { ...validator("v0", 1), votingPower: 1n << 59n },
        { ...validator("v1", 1), votingPower: 1n << 59n },
        { ...validator("v2", 1), votingPower: 1n << 59n },
      ],
    ],
  ];
  for (const [text, changes] of refused) assert.throws(() => updateValidators(set, changes), text);
  assert.throws(() => createValidatorSet([validator("v0", 0)]), /voting power 0/);
  const secp256k1 = { ed25519: undefined, secp256k1: new Uint8Array(33).fill(2) };
  assert.throws(
    () => validatorsOfUpdates([{ pubKey: secp256k1, power: 1n }], DEFAULT_PARAMS),
    /unsupported for consensus/,
  );
  assert.equal(validatorsOfUpdates([{ pubKey: secp256k1, power: 0n }], DEFAULT_PARAMS).length, 1);
});
