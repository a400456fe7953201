import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Any, Time } from "@milkyway/codec";
import type { Ctx } from "@milkyway/core";
import { accessesOf, createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { exec } from "./messages/exec.ts";
import { state } from "./state.ts";
import {
  anySend,
  fakeDeps,
  GRANTEE,
  GRANTER,
  granted,
  KEY,
  limitedSend,
  OTHER,
  SEND,
  SOON,
  send,
  stores,
} from "./testing/fixture.ts";

describe("MsgExec", () => {
  const msg = (...msgs: Any[]) => ({ grantee: GRANTEE, msgs });

  it("MsgExec ok: runs messages of the granter and marks their events", () => {
    const ctx = granted();
    const answer = exec.handle(ctx, fakeDeps(), msg(send(5n), send(6n)));
    assert.deepEqual(answer.results, [new Uint8Array(), new Uint8Array()]);
    assert.deepEqual(eventTexts(ctx.events), [
      `sent{to=${OTHER}, amount=5umilk, authz_msg_index=0}`,
      `sent{to=${OTHER}, amount=6umilk, authz_msg_index=1}`,
    ]);
  });

  it("MsgExec ok: takes what is sent off the limit, before it is sent", () => {
    const ctx = granted(limitedSend(10n));
    const accesses = accessesOf(ctx, (at) => exec.handle(at, fakeDeps(), msg(send(4n))));
    assert.deepEqual(stores(accesses), ["get 01", "get 01", "set 01"]);
    assert.deepEqual(state.grants.require(ctx, KEY).authorization, limitedSend(6n));
  });

  it("MsgExec ok: removes a grant that is used up", () => {
    const ctx = granted(limitedSend(10n), SOON);
    exec.handle(ctx, fakeDeps(), msg(send(10n)));
    assert.equal(state.grants.has(ctx, KEY), false);
    assert.match(eventTexts(ctx.events)[0] ?? "", /^cosmos.authz.v1beta1.EventRevoke/);
  });

  it("MsgExec ok: needs no grant for one's own messages", () => {
    const ctx = createTestCtx();
    assert.deepEqual(
      accessesOf(ctx, (at) => exec.handle(at, fakeDeps(), msg(send(4n, GRANTEE)))),
      [],
    );
  });

  const fails = (ctx: Ctx, given: Parameters<typeof exec.handle>[2], failure: string) =>
    assert.equal(
      failureOf(() => exec.handle(ctx, fakeDeps(), given)),
      failure,
    );

  it("MsgExec fails: without a grant, or after its time", () => {
    fails(
      createTestCtx(),
      msg(send(4n)),
      `authz/2: failed to get grant with given granter: ${GRANTER}, grantee: ${GRANTEE} & msgType: ${SEND} : authorization not found`,
    );
    const ctx = granted(anySend, SOON);
    const at = (time: Time) => ctx.with({ block: { ...ctx.block, time } });
    exec.handle(at(SOON), fakeDeps(), msg(send(4n)));
    fails(at(SOON + 1n), msg(send(4n)), "authz/6: authorization expired");
  });

  it("MsgExec fails: over the limit, or to someone who is not listed", () => {
    fails(
      granted(limitedSend(3n)),
      msg(send(4n)),
      "sdk/5: requested amount is more than spend limit: insufficient funds",
    );
    fails(
      granted(limitedSend(9n, GRANTEE)),
      msg(send(4n)),
      `sdk/4: cannot send to ${OTHER} address: unauthorized`,
    );
  });

  it("MsgExec fails: nothing to do, bad grantee, bad message", () => {
    fails(granted(), msg(), "sdk/18: messages cannot be empty: invalid request");
    fails(granted(), { grantee: "", msgs: [] }, "undefined/1: empty address string is not allowed");
    fails(granted(), msg(send(0n)), "sdk/10: msg 0: nothing: invalid coins");
    fails(
      granted(),
      msg({ typeUrl: "", value: new Uint8Array() }),
      "sdk/18: messages contains *types.Any which is not a sdk.MsgRequest: invalid request",
    );
  });

  it("MsgExec fails: the message fails", () => {
    fails(
      granted(),
      msg(send(13n)),
      `undefined/1: failed to execute message; message from_address:"${GRANTER}" to_address:"${OTHER}" amount:<denom:"umilk" amount:"13" > : unlucky`,
    );
  });
});
