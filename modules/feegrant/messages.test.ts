import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Any, SECOND } from "@milkyway/codec";
import { AllowedMsgAllowance } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import {
  accessesOf,
  createTestCtx,
  eventTexts,
  failureOf,
  TEST_TIME,
} from "@milkyway/core/testing";
import { grantAllowance } from "./messages/grantAllowance.ts";
import { pruneAllowances } from "./messages/pruneAllowances.ts";
import { revokeAllowance } from "./messages/revokeAllowance.ts";
import { state } from "./state.ts";

import {
  addressOf,
  basic,
  calls,
  deps,
  GRANTEE,
  GRANTER,
  granted,
  grantMsg,
  kept,
  pack,
  periodic,
  raw,
  SOON,
  stores,
  umilk,
} from "./testing/fixture.ts";

describe("MsgGrantAllowance", () => {
  it("MsgGrantAllowance ok: keeps it, and when it ends; the grantee gets an account", () => {
    calls.length = 0;
    const ctx = createTestCtx();
    const accesses = accessesOf(ctx, (at) =>
      grantAllowance.handle(at, deps, grantMsg(basic(umilk(100n), SOON))),
    );
    assert.deepEqual(stores(accesses), ["get 00", "get 00", "set 01", "set 00"]);
    assert.deepEqual(kept(ctx), basic(umilk(100n), SOON));
    assert.deepEqual([...state.queue.keys(ctx)], [[SOON, raw("e"), raw("r")]]);
    assert.deepEqual(calls, [GRANTEE]);
    assert.deepEqual(eventTexts(ctx.events), [
      `set_feegrant{granter=${GRANTER}, grantee=${GRANTEE}}`,
    ]);
  });

  const fails = (msg: ReturnType<typeof grantMsg>, failure: string, ctx = createTestCtx()) =>
    assert.equal(
      failureOf(() => grantAllowance.handle(ctx, deps, msg)),
      failure,
    );

  it("MsgGrantAllowance fails: to oneself, or to no address", () => {
    fails(
      grantMsg(basic(), GRANTER.toUpperCase()),
      "sdk/7: cannot self-grant fee authorization: invalid address",
    );
    fails(grantMsg(basic(), ""), "undefined/1: empty address string is not allowed");
  });
  it("MsgGrantAllowance fails: there is one", () =>
    fails(
      grantMsg(basic()),
      "sdk/18: fee allowance already exists: invalid request",
      granted(basic()),
    ));
  it("MsgGrantAllowance fails: to a blocked account", () =>
    fails(
      grantMsg(basic(), addressOf("b")),
      `sdk/4: ${addressOf("b")} is not allowed to receive funds: unauthorized`,
    ));
  it("MsgGrantAllowance fails: it has ended", () =>
    fails(
      grantMsg(basic([], TEST_TIME - 1n)),
      "sdk/18: expiration is before current block time: invalid request",
    ));
  it("MsgGrantAllowance fails: no allowance", () => {
    fails(
      grantMsg({ typeUrl: "", value: new Uint8Array() }),
      "feegrant/5: failed to get allowance: no allowance",
    );
    fails(
      grantMsg(undefined),
      "panic: runtime error: invalid memory address or nil pointer dereference",
    );
  });

  it("MsgGrantAllowance fails: an allowance that is not valid", () => {
    const inner = { allowance: basic(), allowedMessages: [] };
    const cases: readonly (readonly [Any, string])[] = [
      [basic(umilk(0n)), "sdk/10: send amount is invalid: 0umilk: invalid coins"],
      [basic([], -SECOND), "feegrant/4: expiration time cannot be negative: invalid duration"],
      [periodic({ periodSpendLimit: [] }), "sdk/10: spend limit must be positive: invalid coins"],
      [
        periodic({ periodCanSpend: umilk(0n) }),
        "sdk/10: can spend amount is invalid: 0umilk: invalid coins",
      ],
      [
        periodic({ periodSpendLimit: [{ denom: "utia", amount: 1n }] }),
        "sdk/10: period spend limit has different currency than basic spend limit: invalid coins",
      ],
      [periodic({ period: -1n }), "feegrant/4: negative clock step: invalid duration"],
      [
        pack(AllowedMsgAllowance, { ...inner, allowance: undefined }),
        "feegrant/5: allowance should not be empty: no allowance",
      ],
      [
        pack(AllowedMsgAllowance, inner),
        "feegrant/6: allowed messages shouldn't be empty: allowed messages are empty",
      ],
    ];
    for (const [given, failure] of cases) fails(grantMsg(given), failure);
  });
});

describe("MsgRevokeAllowance", () => {
  const msg = { granter: GRANTER, grantee: GRANTEE };

  it("MsgRevokeAllowance ok: removes it; its entry in the queue stays", () => {
    const ctx = granted(basic([], SOON));
    const accesses = accessesOf(ctx, (at) => revokeAllowance.handle(at, deps, msg));
    assert.deepEqual(stores(accesses), ["get 00", "delete 00", "delete 01"]);
    assert.equal(kept(ctx), undefined);
    assert.equal([...state.queue.keys(ctx)].length, 1);
    assert.deepEqual(eventTexts(ctx.events), [
      `revoke_feegrant{granter=${GRANTER}, grantee=${GRANTEE}}`,
    ]);
  });

  it("MsgRevokeAllowance fails: there is none, or both are one", () => {
    const run = (given: typeof msg) =>
      failureOf(() => revokeAllowance.handle(createTestCtx(), deps, given));
    assert.equal(run(msg), "sdk/38: fee-grant not found: not found");
    assert.equal(
      run({ ...msg, grantee: GRANTER }),
      "sdk/7: addresses must be different: invalid address",
    );
  });
});

describe("MsgPruneAllowances", () => {
  it("MsgPruneAllowances ok: removes what has ended", () => {
    const ctx = granted(basic([], SOON), SOON + 1n);
    pruneAllowances.handle(ctx, deps, { pruner: GRANTEE });
    assert.equal(kept(ctx), undefined);
    assert.deepEqual([...state.queue.keys(ctx)], []);
    assert.deepEqual(eventTexts(ctx.events), [`prune_feegrant{pruner=${GRANTEE}}`]);
  });

  it("MsgPruneAllowances fails: not at all; it removes at most 75", () => {
    const ctx = createTestCtx();
    for (let i = 0; i < 80; i++)
      state.queue.add(ctx, [TEST_TIME - BigInt(i + 1), raw("e"), raw("r")]);
    pruneAllowances.handle(ctx, deps, { pruner: "" });
    assert.equal([...state.queue.keys(ctx)].length, 5);
  });
});
