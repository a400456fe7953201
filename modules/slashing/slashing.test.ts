import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes } from "@milkyway/bytes";
import type { GenesisState } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import { consensusAddresses } from "@milkyway/core";
import { createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import {
  AUTHORITY,
  account,
  consensusOf,
  operator,
  raw,
  type StakeWorld,
  stakeWorld,
  TEST_TIME,
} from "../staking/testing/stakeWorld.ts";
import { isMissed, missedIndexes, setMissed } from "./missedBlocks.ts";
import { slashing } from "./module.ts";
import { DEFAULT_PARAMS } from "./params.ts";
import { state } from "./state.ts";

const MINUTE = 60_000_000_000n;
const ABSENT = 1;
const SIGNED = 2;
const addressOf = (letter: string) => consensusAddresses.toText(consensusOf(letter));
const infoOf = (world: StakeWorld, letter: string) =>
  state.signingInfos.require(world.at(9n), consensusOf(letter));

/** Begins a block that one validator signed or missed. */
function vote(world: StakeWorld, letter: string, height: bigint, blockIdFlag: number) {
  const validator = { address: binToBytes(consensusOf(letter)), power: 300n };
  const ctx = world.at(height, { lastCommit: { round: 0, votes: [{ validator, blockIdFlag }] } });
  slashing.beginBlock?.(ctx.unmetered().with({ events: ctx.events }), world.deps.slashing);
  return eventTexts(ctx.events);
}

/** A window of four blocks, of which two must be signed. */
function strictWorld(): StakeWorld {
  const world = stakeWorld();
  const minSignedPerWindow = parseDec("0.5");
  state.params.set(world.at(1n), { ...DEFAULT_PARAMS, signedBlocksWindow: 4n, minSignedPerWindow });
  return world;
}

describe("the begin of a block", () => {
  it("counts in a window who was absent; who votes for nothing has signed", () => {
    const world = strictWorld();
    const flags = [ABSENT, SIGNED, 3, ABSENT, SIGNED, SIGNED];
    const counters = flags.map((flag, i) => {
      const events = vote(world, "a", 2n + BigInt(i), flag);
      assert.equal(events.length, flag === ABSENT ? 1 : 0);
      return infoOf(world, "a").missedBlocksCounter;
    });
    assert.deepEqual(counters, [1n, 1n, 1n, 2n, 1n, 1n]);
    assert.equal(infoOf(world, "a").indexOffset, 6n);
    assert.deepEqual(missedIndexes(world.at(9n), consensusOf("a")), [3n]);
    const [event] = vote(world, "a", 9n, ABSENT);
    assert.equal(event, `liveness{address=${addressOf("a")}, missed_blocks=2, height=9}`);
  });

  it("slashes and jails who missed too many, once the first window is over", () => {
    const world = strictWorld();
    for (let height = 2n; height < 6n; height++) vote(world, "a", height, ABSENT);
    assert.equal(infoOf(world, "a").missedBlocksCounter, 4n);
    const events = vote(world, "a", 6n, ABSENT);
    assert.deepEqual(
      events.filter((text) => text.startsWith("slash")),
      [
        `slash{address=${addressOf("a")}, power=300, reason=missing_signature, jailed=${addressOf("a")}, burned_coins=3000000}`,
      ],
    );
    assert.equal(world.staking.getValidator(world.at(6n), raw("a")).jailed, true);
    assert.deepEqual(infoOf(world, "a"), {
      address: addressOf("a"),
      startHeight: 1n,
      indexOffset: 0n,
      jailedUntil: TEST_TIME + 10n * MINUTE,
      tombstoned: false,
      missedBlocksCounter: 0n,
    });
    assert.deepEqual(missedIndexes(world.at(6n), consensusOf("a")), []);
    // Nothing is written for a jailed validator.
    assert.deepEqual(vote(world, "a", 7n, ABSENT), []);
    assert.equal(infoOf(world, "a").indexOffset, 0n);
  });

  it("stops the chain on a voter that is unknown or has no signing info", () => {
    const world = strictWorld();
    assert.match(
      failureOf(() => vote(world, "d", 2n, SIGNED)),
      /^staking\/3: /,
    );
    state.signingInfos.remove(world.at(2n), consensusOf("a"));
    assert.equal(
      failureOf(() => vote(world, "a", 2n, SIGNED)),
      "slashing/8: no validator signing info found",
    );
  });
});

describe("missed blocks", () => {
  it("are bits of chunks, the lowest of a word first", () => {
    const ctx = createTestCtx();
    for (const index of [0n, 9n, 64n, 1024n]) setMissed(ctx, "v", index, true);
    const chunk = state.missedBlocks.require(ctx, ["v", 0n]);
    assert.equal(chunk.length, 136);
    assert.deepEqual(
      [...chunk.subarray(0, 24)],
      [...[0, 0, 0, 0, 0, 0, 4, 0], ...[0, 0, 0, 0, 0, 0, 2, 1], ...[0, 0, 0, 0, 0, 0, 0, 1]],
    );
    assert.deepEqual(missedIndexes(ctx, "v"), [0n, 9n, 64n, 1024n]);
    setMissed(ctx, "v", 9n, false);
    assert.equal(isMissed(ctx, "v", 9n), false);
    assert.equal(isMissed(ctx, "v", 64n), true);
    assert.equal(isMissed(ctx, "v", 5000n), false);
  });
});

describe("MsgUnjail", () => {
  const jailed = (given: object = {}) => {
    const world = stakeWorld();
    const ctx = world.at(2n);
    world.staking.jail(ctx, consensusOf("a"));
    const consensus = consensusOf("a");
    const info = state.signingInfos.require(ctx, consensus);
    state.signingInfos.set(ctx, consensus, { ...info, jailedUntil: TEST_TIME + MINUTE, ...given });
    return world;
  };
  const unjail = (world: StakeWorld, time = TEST_TIME + MINUTE, validatorAddr = operator("a")) => {
    const ctx = world.at(3n, { time });
    world.calls.send(ctx, "MsgUnjail", { validatorAddr });
    return ctx;
  };
  const fails = (world: StakeWorld, time?: bigint, address?: string) =>
    failureOf(() => unjail(world, time, address));

  it("MsgUnjail ok: the validator competes again once its time is over", () => {
    const world = jailed();
    const ctx = unjail(world);
    assert.equal(world.staking.getValidator(ctx, raw("a")).jailed, false);
    assert.deepEqual(ctx.events, []);
  });

  it("MsgUnjail ok: also one that never signed", () => {
    const world = jailed();
    state.signingInfos.remove(world.at(2n), consensusOf("a"));
    assert.equal(fails(world, TEST_TIME), "no failure");
  });

  it("MsgUnjail fails: a bad address, no validator, no delegation of its own, not jailed", () => {
    assert.match(fails(jailed(), undefined, "x"), /^sdk\/7: validator input address: /);
    assert.match(fails(jailed(), undefined, operator("d")), /^staking\/3: /);
    assert.equal(
      fails(jailed(), undefined, operator("b")),
      "slashing/5: validator not jailed; cannot be unjailed",
    );
    const ownerless = jailed();
    ownerless.staking.unbond(ownerless.at(2n), raw("a"), raw("a"), parseDec("200000000"));
    assert.match(fails(ownerless), /^staking\/19: /);
  });

  it("MsgUnjail fails: too early, for ever after a double signature, with too little of its own", () => {
    const still = "slashing/4: validator still jailed; cannot be unjailed";
    assert.equal(fails(jailed(), TEST_TIME + MINUTE - 1n), still);
    assert.equal(fails(jailed({ tombstoned: true })), still);
    const poor = jailed();
    const validator = poor.staking.getValidator(poor.at(2n), raw("a"));
    poor.staking.setValidator(poor.at(2n), { ...validator, minSelfDelegation: 200_000_001n });
    assert.equal(
      fails(poor),
      "slashing/7: 200000000 less than 200000001: validator's self delegation less than minimum; cannot be unjailed",
    );
  });
});

describe("MsgUpdateParams", () => {
  const name = "cosmos.slashing.v1beta1.MsgUpdateParams";
  const update = (given: object, authority = AUTHORITY) => {
    const world = stakeWorld();
    const ctx = world.at(2n);
    world.calls.send(ctx, name, { authority, params: { ...DEFAULT_PARAMS, ...given } });
    return state.params.require(ctx);
  };

  it("MsgUpdateParams ok: governance replaces them", () => {
    assert.equal(update({ signedBlocksWindow: 1n }).signedBlocksWindow, 1n);
  });

  it("MsgUpdateParams fails: not by governance, each out of range", () => {
    assert.match(
      failureOf(() => update({}, account("a"))),
      /^gov\/13: /,
    );
    const wrong = [
      [{ signedBlocksWindow: 0n }, "signed blocks window must be positive: 0"],
      [{ minSignedPerWindow: parseDec("-0.1") }, "min signed per window cannot be negative: -0.1"],
      [{ minSignedPerWindow: parseDec("1.1") }, "min signed per window too large: 1.1"],
      [{ minSignedPerWindow: undefined }, "min signed per window cannot be nil"],
      [{ downtimeJailDuration: 0n }, "downtime jail duration must be positive: 0s"],
      [{ slashFractionDoubleSign: parseDec("1.1") }, "double sign slash fraction too large: 1.1"],
      [{ slashFractionDowntime: parseDec("-1") }, "downtime slash fraction cannot be negative: -1"],
    ] as const;
    for (const [given, text] of wrong)
      assert.ok(failureOf(() => update(given)).startsWith(`undefined/1: ${text}`), text);
  });
});

describe("queries", () => {
  const world = strictWorld();
  const ask = (query: string, request: object = {}) =>
    world.calls.ask(world.at(3n), `cosmos.slashing.v1beta1.${query}`, request);

  it("Query Params ok: what is stored", () => {
    assert.deepEqual(ask("Params"), { params: state.params.require(world.at(3n)) });
  });

  it("Query Params fails: before genesis", () => {
    assert.match(
      failureOf(() => world.calls.ask(createTestCtx(), "cosmos.slashing.v1beta1.Params")),
      /collections: not found/,
    );
  });

  it("Query SigningInfo ok: of one validator", () => {
    const answer = ask("SigningInfo", { consAddress: addressOf("a") });
    assert.deepEqual(answer, { valSigningInfo: infoOf(world, "a") });
  });

  it("Query SigningInfo fails: no, a bad or an unknown address", () => {
    const fails = (consAddress: string) => failureOf(() => ask("SigningInfo", { consAddress }));
    assert.equal(fails(""), "grpc/3: invalid request");
    assert.match(fails(account("a")), /^sdk\/35: hrp does not match/);
    assert.equal(
      fails(addressOf("d")),
      `grpc/5: SigningInfo not found for validator ${addressOf("d")}`,
    );
  });

  it("Query SigningInfos ok: by address", () => {
    const { info } = ask("SigningInfos") as { info: { address: string }[] };
    const inOrder = ["a", "b"].sort((x, y) => (consensusOf(x) < consensusOf(y) ? -1 : 1));
    assert.deepEqual(
      info.map(({ address }) => address),
      inOrder.map(addressOf),
    );
  });

  it("Query SigningInfos fails: key and offset", () => {
    const pagination = {
      key: Uint8Array.of(1),
      offset: 1n,
      limit: 0n,
      countTotal: false,
      reverse: false,
    };
    assert.match(
      failureOf(() => ask("SigningInfos", { pagination })),
      /invalid request, either offset or key is expected, got both/,
    );
  });
});

describe("hooks and genesis", () => {
  const { genesis } = slashing;
  assert.ok(genesis && !("raw" in genesis));

  it("know the keys of validators, and forget them when they go", () => {
    const world = stakeWorld();
    assert.equal(world.slashing.hasPubkey(world.at(2n), consensusOf("a")), true);
    world.deps.staking.hooks[1]?.afterValidatorRemoved?.(world.at(2n), consensusOf("a"), raw("a"));
    assert.equal(world.slashing.hasPubkey(world.at(2n), consensusOf("a")), false);
    assert.equal(world.slashing.hasValidatorSigningInfo(world.at(2n), consensusOf("a")), true);
  });

  it("start a window when a validator is bonded; one that comes back keeps its counters", () => {
    const world = strictWorld();
    vote(world, "a", 2n, ABSENT);
    world.deps.staking.hooks[1]?.afterValidatorBonded?.(world.at(7n), consensusOf("a"), raw("a"));
    const { startHeight, missedBlocksCounter, indexOffset } = infoOf(world, "a");
    assert.deepEqual([startHeight, missedBlocksCounter, indexOffset], [7n, 1n, 1n]);
  });

  it("come back as they went in", () => {
    const world = strictWorld();
    vote(world, "a", 2n, ABSENT);
    const exported = genesis.export(world.at(3n), world.deps.slashing) as GenesisState;
    assert.deepEqual(
      exported.missedBlocks.map(({ missedBlocks }) => missedBlocks.length).sort(),
      [0, 1],
    );
    const again = stakeWorld();
    genesis.init(again.at(1n), again.deps.slashing, exported);
    assert.deepEqual(genesis.export(again.at(1n), again.deps.slashing), exported);
  });

  it("are refused with a short window or a short time in jail, though a chain would start with them", () => {
    const check = (given: object) =>
      failureOf(() =>
        genesis.validate?.({
          params: { ...DEFAULT_PARAMS, ...given },
          signingInfos: [],
          missedBlocks: [],
        }),
      );
    assert.equal(check({}), "no failure");
    assert.match(check({ downtimeJailDuration: MINUTE - 1n }), /must be at least 1 minute/);
    assert.match(check({ signedBlocksWindow: 9n }), /window must be at least 10, is 9/);
  });

  it("tombstone once", () => {
    const world = stakeWorld();
    world.slashing.tombstone(world.at(2n), consensusOf("a"));
    assert.equal(world.slashing.isTombstoned(world.at(2n), consensusOf("a")), true);
    assert.equal(
      failureOf(() => world.slashing.tombstone(world.at(2n), consensusOf("a"))),
      "slashing/9: validator already tombstoned",
    );
    assert.equal(
      failureOf(() => world.slashing.jailUntil(world.at(2n), "x", 1n)),
      "slashing/8: no validator signing info found",
    );
  });
});
