import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Time } from "@milkyway/codec";
import type { MsgGrant } from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import { type Ctx, createModule } from "@milkyway/core";
import {
  accessesOf,
  createTestCtx,
  eventTexts,
  failureOf,
  TEST_TIME,
} from "@milkyway/core/testing";
import { grant } from "./messages/grant.ts";
import { revoke } from "./messages/revoke.ts";
import { authz } from "./module.ts";
import { state } from "./state.ts";
import {
  addressOf,
  anySend,
  fakeDeps,
  GRANTEE,
  GRANTER,
  granted,
  grantMsg,
  KEY,
  limitedSend,
  queued,
  raw,
  SEND,
  SOON,
  stores,
} from "./testing/fixture.ts";

const NO_ADDRESS = "empty address string is not allowed: invalid address";

describe("MsgGrant", () => {
  it("MsgGrant ok: keeps the grant, when it ends, and gives the grantee an account", () => {
    const [ctx, deps] = [createTestCtx(), fakeDeps()];
    const accesses = accessesOf(ctx, (at) => grant.handle(at, deps, grantMsg(anySend, SOON)));
    assert.deepEqual(stores(accesses), ["get 01", "get 02", "set 02", "set 01"]);
    assert.deepEqual(state.grants.require(ctx, KEY), { authorization: anySend, expiration: SOON });
    assert.deepEqual(queued(ctx), [[SOON, [SEND]]]);
    assert.deepEqual(deps.calls, [`account ${GRANTEE}`]);
    assert.deepEqual(eventTexts(ctx.events), [
      `cosmos.authz.v1beta1.EventGrant{grantee="${GRANTEE}", granter="${GRANTER}", msg_type_url="${SEND}"}`,
    ]);
  });

  it("MsgGrant ok: costs the gas of the recorded one", () => {
    const ctx = createTestCtx();
    grant.handle(ctx, fakeDeps(), grantMsg(limitedSend(500n), SOON));
    // Grant read 1213, queue read 1216 and write 5060, grant write 6110.
    assert.equal(ctx.gas.consumed, 1213n + 1216n + 5060n + 6110n);
  });

  it("MsgGrant ok: replaces a grant and moves its place in the queue", () => {
    const ctx = granted(anySend, SOON);
    const again = grantMsg(limitedSend(5n), SOON + 1n);
    const accesses = accessesOf(ctx, (at) => grant.handle(at, fakeDeps(), again));
    const moved = ["get 02", "set 02", "get 02", "set 02"];
    assert.deepEqual(stores(accesses), ["get 01", ...moved, "set 01"]);
    // The emptied entry stays until its time.
    assert.deepEqual(queued(ctx), [
      [SOON, []],
      [SOON + 1n, [SEND]],
    ]);
  });

  it("MsgGrant ok: leaves the queue alone when the time stays", () => {
    const ctx = granted(anySend, SOON);
    const accesses = accessesOf(ctx, (at) =>
      grant.handle(at, fakeDeps(), grantMsg(limitedSend(5n), SOON)),
    );
    assert.deepEqual(stores(accesses), ["get 01", "set 01"]);
  });

  const fails = (msg: MsgGrant, failure: string) => () =>
    assert.equal(
      failureOf(() => grant.handle(createTestCtx(), fakeDeps(), msg)),
      failure,
    );

  it(
    "MsgGrant fails: to oneself, in whatever case",
    fails(
      grantMsg(anySend, undefined, GRANTER.toUpperCase()),
      "authz/7: grantee and granter should be different",
    ),
  );
  it(
    "MsgGrant fails: grantee is no address",
    fails(grantMsg(anySend, undefined, ""), `sdk/7: invalid grantee address: ${NO_ADDRESS}`),
  );
  it(
    "MsgGrant fails: granter is no address",
    fails(
      grantMsg(anySend, undefined, GRANTEE, ""),
      `sdk/7: invalid granter address: ${NO_ADDRESS}`,
    ),
  );
  it(
    "MsgGrant fails: an authorization without a type",
    fails(
      grantMsg({ typeUrl: "", value: new Uint8Array() }),
      "sdk/29: expected <nil>, got <nil>: invalid type",
    ),
  );
  it(
    "MsgGrant fails: an authorization of a kind that no module declares",
    fails(
      grantMsg({ typeUrl: "/x.Y", value: new Uint8Array() }),
      "sdk/37: authorizations of type /x.Y: feature not supported",
    ),
  );
  it(
    "MsgGrant fails: not in the future",
    fails(
      grantMsg(anySend, TEST_TIME),
      "authz/3: expiration must be after the current block time (2025-03-01T12:00:00Z), got 2025-03-01T12:00:00Z: expiration time of authorization should be more than current time",
    ),
  );
  it(
    "MsgGrant fails: to a blocked account",
    fails(
      grantMsg(anySend, undefined, addressOf("b")),
      `sdk/4: ${addressOf("b")} is not allowed to receive funds: unauthorized`,
    ),
  );
  it("MsgGrant fails: no authorization, or for messages that nobody handles", () => {
    const missing = { ...grantMsg(), grant: { authorization: undefined, expiration: undefined } };
    fails(missing, "sdk/29: authorization is nil: invalid type")();
    const deps = fakeDeps();
    const deaf = { ...deps, router: { ...deps.router, has: () => false } };
    assert.equal(
      failureOf(() => grant.handle(createTestCtx(), deaf, grantMsg())),
      `sdk/29: ${SEND} doesn't exist.: invalid type`,
    );
  });
});

describe("MsgRevoke", () => {
  const msg = { granter: GRANTER, grantee: GRANTEE, msgTypeUrl: SEND };

  it("MsgRevoke ok: removes the grant and its entry in the queue", () => {
    const ctx = granted(anySend, SOON);
    const accesses = accessesOf(ctx, (at) => revoke.handle(at, fakeDeps(), msg));
    assert.deepEqual(stores(accesses), ["get 01", "get 02", "set 02", "delete 01"]);
    assert.deepEqual(queued(ctx), [[SOON, []]]);
    assert.deepEqual(eventTexts(ctx.events), [
      `cosmos.authz.v1beta1.EventRevoke{grantee="${GRANTEE}", granter="${GRANTER}", msg_type_url="${SEND}"}`,
    ]);
  });

  it("MsgRevoke fails: no grant, no message type, to oneself", () => {
    const run = (given: Partial<typeof msg>) =>
      failureOf(() => revoke.handle(createTestCtx(), fakeDeps(), { ...msg, ...given }));
    const key = `\x01\x14${raw("r")}\x14${raw("e")}${SEND}`;
    assert.equal(
      run({}),
      `authz/2: failed to delete grant with key ${key}: authorization not found`,
    );
    assert.equal(run({ msgTypeUrl: "" }), "sdk/18: missing msg method name: invalid request");
    assert.equal(run({ grantee: GRANTER }), "authz/7: grantee and granter should be different");
  });
});

describe("the start of a block", () => {
  const { beginBlock } = createModule(authz, fakeDeps());
  const after = (ctx: Ctx, time: Time) => {
    const at = ctx.with({ block: { ...ctx.block, time }, metered: false });
    beginBlock?.(at);
    return at;
  };

  it("removes grants that ended before its time, not at its time", () => {
    const ctx = granted(anySend, SOON);
    assert.equal(state.grants.has(after(ctx, SOON), KEY), true);
    const later = after(ctx, SOON + 1n);
    assert.equal(state.grants.has(later, KEY), false);
    assert.deepEqual(queued(later), []);
  });

  it("leaves a renewed grant", () => {
    const ctx = granted(anySend, SOON);
    grant.handle(ctx, fakeDeps(), grantMsg(anySend, SOON + 10n));
    const later = after(ctx, SOON + 5n);
    assert.equal(state.grants.has(later, KEY), true);
    assert.deepEqual(queued(later), [[SOON + 10n, [SEND]]]);
  });
});
