import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes, toHex } from "@milkyway/bytes";
import { Equivocation } from "@milkyway/codec/gen/cosmos/evidence/v1beta1";
import { consensusAddresses, createModule } from "@milkyway/core";
import { callsOf, eventTexts, failureOf } from "@milkyway/core/testing";
import {
  account,
  consensusOf,
  DAY,
  newValidator,
  raw,
  type StakeWorld,
  stakeWorld,
  TEST_TIME,
} from "../staking/testing/stakeWorld.ts";
import { evidenceHash, evidenceToAny } from "./equivocation.ts";
import { genesis } from "./genesis.ts";
import { evidence } from "./module.ts";
import { state } from "./state.ts";

const FOR_EVER = 253_402_300_799_000_000_000n;
const addressOf = (letter: string) => consensusAddresses.toText(consensusOf(letter));
const depsOf = ({ slashing, staking }: StakeWorld) => ({ slashing, staking });
const callsIn = (world: StakeWorld) => callsOf(createModule(evidence, depsOf(world)));

/** Begins block 10 with a report that a validator signed twice in block 8. */
function report(world: StakeWorld, letter: string, given: object = {}, time = TEST_TIME) {
  const validator = { address: binToBytes(consensusOf(letter)), power: 300n };
  const found = { type: 1, validator, height: 8n, time: TEST_TIME - 5n, totalVotingPower: 400n };
  const ctx = world.at(10n, { time, misbehavior: [{ ...found, ...given }] }).with({
    consensusParams: {
      ...world.at(1n).consensusParams,
      evidence: { maxAgeDuration: DAY, maxAgeNumBlocks: 1n, maxBytes: 0n },
    },
  });
  evidence.beginBlock?.(ctx, depsOf(world));
  return ctx;
}
const kept = (world: StakeWorld) => [...state.evidence.values(world.at(10n))];
const EVIDENCE: Equivocation = {
  height: 8n,
  time: TEST_TIME - 5n,
  power: 300n,
  consensusAddress: addressOf("a"),
};

describe("the begin of a block", () => {
  it("slashes, jails for ever and keeps the evidence", () => {
    const world = stakeWorld();
    const ctx = report(world, "a");
    const validator = world.staking.getValidator(ctx, raw("a"));
    assert.deepEqual([validator.jailed, validator.tokens], [true, 285_000_000n]);
    assert.deepEqual(
      eventTexts(ctx.events).filter((text) => text.startsWith("slash")),
      [
        `slash{address=${addressOf("a")}, power=300, reason=double_sign, burned_coins=15000000}`,
        `slash{jailed=${addressOf("a")}}`,
      ],
    );
    assert.equal(world.slashing.isTombstoned(ctx, consensusOf("a")), true);
    assert.match(
      failureOf(() =>
        world.calls.send(world.at(11n, { time: FOR_EVER - 1n }), "MsgUnjail", {
          validatorAddr: validator.operatorAddress,
        }),
      ),
      /^slashing\/4: /,
    );
    assert.deepEqual(kept(world), [evidenceToAny(EVIDENCE)]);
  });

  it("slashes a jailed validator too, without jailing it again", () => {
    const world = stakeWorld();
    world.staking.jail(world.at(9n), consensusOf("a"));
    const ctx = report(world, "a");
    assert.equal(eventTexts(ctx.events).filter((text) => text.startsWith("slash")).length, 1);
  });

  it("passes over what was punished, is too old in time and blocks, or cannot be punished", () => {
    const again = stakeWorld();
    report(again, "a");
    report(again, "a", { height: 9n });
    assert.equal(kept(again).length, 1);
    const old = stakeWorld();
    report(old, "a", {}, TEST_TIME + DAY);
    assert.equal(kept(old).length, 0);
    const oldInTimeOnly = stakeWorld();
    report(oldInTimeOnly, "a", { height: 9n }, TEST_TIME + DAY);
    assert.equal(kept(oldInTimeOnly).length, 1);
    const unbonded = stakeWorld();
    unbonded.calls.send(unbonded.at(2n), "MsgCreateValidator", newValidator("d", 1n));
    report(unbonded, "d");
    assert.equal(kept(unbonded).length, 0);
  });

  it("stops the chain on an unknown validator, and on one without signing info", () => {
    assert.match(
      failureOf(() => report(stakeWorld(), "d")),
      /^staking\/3: /,
    );
    const world = stakeWorld();
    const slashing = { ...world.slashing, hasValidatorSigningInfo: () => false };
    assert.equal(
      failureOf(() => report({ ...world, slashing }, "a")),
      `panic: expected signing info for validator ${addressOf("a")} but not found`,
    );
  });
});

describe("MsgSubmitEvidence", () => {
  const submit = (given: object, world = stakeWorld()) =>
    failureOf(() =>
      callsIn(world).send(world.at(2n), "MsgSubmitEvidence", {
        submitter: account("a"),
        evidence: evidenceToAny(EVIDENCE),
        ...given,
      }),
    );

  it("MsgSubmitEvidence fails: always, as no kind of evidence has a handler", () => {
    assert.equal(
      submit({}),
      "panic: runtime error: invalid memory address or nil pointer dereference",
    );
  });

  it("MsgSubmitEvidence fails: a bad submitter, no evidence, one that cannot be, one that is known", () => {
    assert.match(submit({ submitter: "" }), /^sdk\/7: invalid submitter address: /);
    const missing = "evidence/3: missing evidence: invalid evidence";
    assert.equal(submit({ evidence: undefined }), missing);
    assert.equal(submit({ evidence: { typeUrl: "/a.B", value: new Uint8Array(0) } }), missing);
    const wrong = (given: object) => submit({ evidence: evidenceToAny({ ...EVIDENCE, ...given }) });
    assert.equal(
      wrong({ time: 0n }),
      "evidence/3: failed basic validation: invalid equivocation time: 0: invalid evidence",
    );
    assert.match(wrong({ height: 0n }), /invalid equivocation height: 0/);
    assert.match(wrong({ power: 0n }), /invalid equivocation validator power: 0/);
    assert.match(
      wrong({ consensusAddress: "" }),
      /invalid equivocation validator consensus address/,
    );
    const world = stakeWorld();
    report(world, "a");
    const hash = toHex(binToBytes(evidenceHash(EVIDENCE))).toUpperCase();
    assert.equal(submit({}, world), `evidence/5: ${hash}: evidence already exists`);
  });
});

describe("queries", () => {
  const world = stakeWorld();
  report(world, "a");
  const ask = (name: string, request: object = {}) =>
    callsIn(world).ask(world.at(11n), name, request);
  const hash = toHex(binToBytes(evidenceHash(EVIDENCE)));
  const any = {
    typeUrl: "/cosmos.evidence.v1beta1.Equivocation",
    value: Equivocation.encode(EVIDENCE),
  };

  it("Query Evidence ok: by its hash", () => {
    assert.deepEqual(ask("Evidence", { hash }), { evidence: any });
    assert.deepEqual(ask("Evidence", { hash: hash.toUpperCase() }), { evidence: any });
  });

  it("Query Evidence fails: no, a bad or an unknown hash", () => {
    const fails = (given: string) => failureOf(() => ask("Evidence", { hash: given }));
    assert.equal(fails(""), "grpc/3: invalid request; hash is empty");
    assert.match(fails("xyz"), /^grpc\/3: invalid evidence hash: /);
    assert.equal(fails("ab"), "grpc/5: evidence ab not found");
  });

  it("Query AllEvidence ok: by hash", () => {
    assert.deepEqual((ask("AllEvidence") as { evidence: unknown }).evidence, [any]);
  });

  it("Query AllEvidence fails: key and offset", () => {
    const pagination = {
      key: Uint8Array.of(1),
      offset: 1n,
      limit: 0n,
      countTotal: false,
      reverse: false,
    };
    assert.match(
      failureOf(() => ask("AllEvidence", { pagination })),
      /either offset or key is expected, got both/,
    );
  });
});

describe("genesis", () => {
  const deps = depsOf(stakeWorld());
  const given = { evidence: [evidenceToAny(EVIDENCE)] };

  it("comes back as it went in, and takes evidence once", () => {
    const ctx = stakeWorld().at(1n);
    genesis.init(ctx, deps, given);
    assert.deepEqual(genesis.export(ctx, deps), given);
    assert.equal(
      failureOf(() => genesis.init(ctx, deps, given)),
      "panic: evidence with hash already exists",
    );
  });

  it("is refused with evidence that cannot be", () => {
    const check = (list: typeof given.evidence) =>
      failureOf(() => genesis.validate?.({ evidence: list }));
    assert.equal(check(given.evidence), "no failure");
    assert.match(check([evidenceToAny({ ...EVIDENCE, power: 0n })]), /validator power: 0/);
    assert.match(check([{ typeUrl: "/a.B", value: new Uint8Array(0) }]), /expected evidence, got/);
  });
});
