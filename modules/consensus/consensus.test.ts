import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex } from "@milkyway/bytes";
import { SECOND } from "@milkyway/codec";
import type { MsgUpdateParams } from "@milkyway/codec/gen/cosmos/consensus/v1";
import { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { accounts, type Ctx } from "@milkyway/core";
import { accessesOf, createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { consensusKeeper } from "./keeper.ts";
import { updateParams } from "./messages/updateParams.ts";
import { params } from "./module.ts";
import { state } from "./state.ts";

const GOV = accounts.toText("g".repeat(20));
const deps = { authority: GOV };
const STARTED: ConsensusParams = {
  block: { maxBytes: 22020096n, maxGas: -1n },
  evidence: { maxAgeNumBlocks: 100000n, maxAgeDuration: 172800n * SECOND, maxBytes: 1048576n },
  validator: { pubKeyTypes: ["ed25519"] },
  version: { app: 0n },
  abci: { voteExtensionsEnableHeight: 0n },
};

const msg = (given: Partial<MsgUpdateParams> = {}): MsgUpdateParams => ({
  authority: GOV,
  block: { maxBytes: 22020096n, maxGas: 190000000n },
  evidence: STARTED.evidence,
  validator: STARTED.validator,
  abci: undefined,
  ...given,
});

/** A context at height 10 in which vote extensions begin at the given one. */
function started(voteExtensionsEnableHeight = 0n): Ctx {
  const ctx = createTestCtx({ at: { height: 10n } });
  consensusKeeper().set(ctx, { ...STARTED, abci: { voteExtensionsEnableHeight } });
  return ctx;
}

describe("the parameters", () => {
  it("are kept with empty parts, and are charged with a key of nine bytes", () => {
    const ctx = started();
    const bytes = ConsensusParams.encode(STARTED);
    assert.match(toHex(bytes), /22002a00$/);
    const before = ctx.gas.consumed;
    assert.deepEqual(consensusKeeper().get(ctx), STARTED);
    assert.equal(ctx.gas.consumed - before, 1000n + 3n * BigInt(9 + bytes.length));
  });
});

describe("MsgUpdateParams", () => {
  it("MsgUpdateParams ok: replaces them and shows the update as text", () => {
    const ctx = started(7n);
    const accesses = accessesOf(ctx, (at) => updateParams.handle(at, deps, msg()));
    assert.deepEqual(accesses, ["get consensus 43", "set consensus 43"]);
    assert.deepEqual(state.params.require(ctx), {
      ...STARTED,
      block: msg().block,
      abci: { voteExtensionsEnableHeight: 7n },
    });
    assert.deepEqual(eventTexts(ctx.events), [
      `update_consensus_params{authority=${GOV}, parameters=block:<max_bytes:22020096 max_gas:190000000 > evidence:<max_age_num_blocks:100000 max_age_duration:<seconds:172800 > max_bytes:1048576 > validator:<pub_key_types:"ed25519" > version:<> }`,
    ]);
  });

  const failure = (given: Partial<MsgUpdateParams>, ctx = started()) =>
    failureOf(() => updateParams.handle(ctx, deps, msg(given)));

  it("MsgUpdateParams fails: not governance", () => {
    assert.equal(
      failure({ authority: "x" }),
      `gov/13: invalid authority; expected ${GOV}, got x: expected gov account as only signer for proposal message`,
    );
  });

  it("MsgUpdateParams fails: a part is missing, or there are none yet", () => {
    const text = "undefined/1: all parameters must be present";
    assert.equal(failure({ block: undefined }), text);
    assert.equal(failure({ validator: undefined }), text);
    assert.match(
      failure({}, createTestCtx()),
      /^undefined\/1: collections: not found: key 'no_key'/,
    );
  });

  it("MsgUpdateParams fails: values that consensus refuses", () => {
    const block = (maxBytes: bigint, maxGas = 1n) => ({ block: { maxBytes, maxGas } });
    const evidence = (given: object) => ({
      evidence: { maxAgeNumBlocks: 1n, maxAgeDuration: SECOND, maxBytes: 1n, ...given },
    });
    const validator = (...pubKeyTypes: string[]) => ({ validator: { pubKeyTypes } });
    const cases: readonly (readonly [Partial<MsgUpdateParams>, string])[] = [
      [block(0n), "block.MaxBytes cannot be 0"],
      [block(-2n), "block.MaxBytes must be -1 or greater than 0. Got -2"],
      [block(104857601n), "block.MaxBytes is too big. 104857601 > 104857600"],
      [block(1n, -2n), "block.MaxGas must be greater or equal to -1. Got -2"],
      [evidence({ maxAgeNumBlocks: 0n }), "evidence.MaxAgeNumBlocks must be greater than 0. Got 0"],
      [
        evidence({ maxAgeDuration: -SECOND }),
        "evidence.MaxAgeDuration must be grater than 0 if provided, Got -1s",
      ],
      [
        evidence({ maxBytes: 22020097n }),
        "evidence.MaxBytesEvidence is greater than upper bound, 22020097 > 22020096",
      ],
      [evidence({ maxBytes: -1n }), "evidence.MaxBytes must be non negative. Got: -1"],
      [validator(), "len(Validator.PubKeyTypes) must be greater than 0"],
      [validator("ed25519", "x"), "params.Validator.PubKeyTypes[1], x, is an unknown pubkey type"],
    ];
    for (const [given, text] of cases) assert.equal(failure(given), `undefined/1: ${text}`);
  });

  it("MsgUpdateParams fails: a height of vote extensions that has passed", () => {
    const change = (before: bigint, after: bigint) =>
      failure({ abci: { voteExtensionsEnableHeight: after } }, started(before));
    assert.equal(change(0n, 11n), "no failure");
    assert.equal(change(7n, 7n), "no failure");
    assert.equal(change(11n, 0n), "no failure");
    assert.equal(change(11n, 12n), "no failure");
    assert.equal(change(0n, 0n), "no failure");
    assert.equal(
      change(10n, 0n),
      "undefined/1: vote extensions cannot be disabled once enabledold enable height: 10, current height 10",
    );
    assert.equal(
      change(0n, 10n),
      "undefined/1: vote extensions cannot be updated to a past or current height, enable height: 10, current height 10",
    );
    assert.equal(
      change(9n, 11n),
      "undefined/1: vote extensions cannot be modified once enabledenable height: 9, current height 10",
    );
    assert.equal(
      change(0n, -1n),
      "undefined/1: ABCI.VoteExtensionsEnableHeight cannot be negative. Got: -1",
    );
  });
});

describe("queries", () => {
  it("Query Params ok: as they are kept", () => {
    assert.deepEqual(params(started(), deps, {}), { params: STARTED });
  });
  it("Query Params fails: there are none yet", () => {
    assert.match(
      failureOf(() => params(createTestCtx(), deps, {})),
      /^grpc\/13: collections: not found/,
    );
  });
});
