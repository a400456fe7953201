import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Any, SECOND, ZERO_TIME } from "@milkyway/codec";
import { AllowedMsgAllowance } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { type Ctx, createModule } from "@milkyway/core";
import {
  accessesOf,
  createTestCtx,
  eventTexts,
  failureOf,
  TEST_TIME,
} from "@milkyway/core/testing";
import type { Coins } from "@milkyway/math";
import { feegrant } from "./module.ts";

import {
  basic,
  deps,
  GRANTEE,
  GRANTER,
  granted,
  kept,
  pack,
  periodic,
  SEND,
  SOON,
  stores,
  umilk,
  use,
} from "./testing/fixture.ts";

describe("using an allowance", () => {
  it("takes the fee off the limit", () => {
    const ctx = granted(basic());
    const accesses = accessesOf(ctx, (at) => use(at, umilk(40n)));
    assert.deepEqual(stores(accesses), ["get 00", "get 00", "set 00"]);
    assert.deepEqual(kept(ctx), basic(umilk(60n)));
    assert.deepEqual(eventTexts(ctx.events), [
      `use_feegrant{granter=${GRANTER}, grantee=${GRANTEE}}`,
      `update_feegrant{granter=${GRANTER}, grantee=${GRANTEE}}`,
    ]);
  });

  it("removes one that is used up", () => {
    const ctx = granted(basic());
    use(ctx, umilk(100n));
    assert.equal(kept(ctx), undefined);
    assert.deepEqual(eventTexts(ctx.events), [
      `revoke_feegrant{granter=${GRANTER}, grantee=${GRANTEE}}`,
      `use_feegrant{granter=${GRANTER}, grantee=${GRANTEE}}`,
    ]);
  });

  it("writes one without limit again", () => {
    const ctx = granted(basic([]));
    assert.deepEqual(stores(accessesOf(ctx, (at) => use(at, umilk(9n)))).at(-1), "set 00");
    assert.deepEqual(kept(ctx), basic([]));
  });

  const fails = (ctx: Ctx, fee: Coins, failure: string) =>
    assert.equal(
      failureOf(() => use(ctx, fee)),
      failure,
    );

  it("fails without one, over its limit, and after its end", () => {
    fails(createTestCtx(), umilk(1n), "sdk/38: fee-grant not found: not found");
    fails(granted(basic()), umilk(101n), "feegrant/2: basic allowance: fee limit exceeded");
    const ended = granted(basic([], SOON), SOON + 1n);
    fails(ended, umilk(1n), "feegrant/3: basic allowance: fee allowance expired");
    assert.equal(kept(ended), undefined);
  });

  it("panics on a fee that is no set of coins", () => {
    fails(
      granted(basic()),
      umilk(-1n),
      "panic: invalid coin set -1umilk: coin -1umilk amount is not positive",
    );
  });

  it("starts periods where the last one ended, or anew when one was missed", () => {
    const after = (seconds: bigint, given = periodic()) => {
      const ctx = granted(given, TEST_TIME + seconds * SECOND);
      use(ctx, umilk(10n));
      return kept(ctx);
    };
    const rest = { spendLimit: umilk(90n), expiration: undefined };
    const state = (seconds: bigint, canSpend: bigint) =>
      periodic({
        basic: rest,
        periodCanSpend: umilk(canSpend),
        periodReset: TEST_TIME + seconds * SECOND,
      });
    const spent = periodic({ periodCanSpend: umilk(15n) });
    assert.deepEqual(after(5n, spent), state(10n, 5n));
    assert.deepEqual(after(10n, spent), state(20n, 20n));
    assert.deepEqual(after(20n, spent), state(20n, 20n));
    assert.deepEqual(after(21n, spent), state(31n, 20n));
    assert.deepEqual(after(5n, periodic({ periodReset: ZERO_TIME })), state(15n, 20n));
  });

  it("limits what a period may spend, and what all may", () => {
    fails(granted(periodic()), umilk(31n), "feegrant/2: period limit: fee limit exceeded");
    const little = { spendLimit: umilk(20n), expiration: undefined };
    const given = periodic({ basic: little });
    fails(granted(given), umilk(25n), "feegrant/2: absolute limit: fee limit exceeded");
    const fresh = granted(given, TEST_TIME + 11n * SECOND);
    fails(fresh, umilk(25n), "feegrant/2: period limit: fee limit exceeded");
    const endless = periodic({ basic: { spendLimit: [], expiration: SOON } });
    fails(
      granted(endless, SOON + 1n),
      umilk(1n),
      "feegrant/3: absolute limit: fee allowance expired",
    );
  });

  it("allows messages of some types, each entry and message charged", () => {
    const only = (...allowedMessages: string[]) =>
      pack(AllowedMsgAllowance, { allowance: basic(), allowedMessages });
    const ctx = granted(only("/x", SEND.typeUrl));
    const charged = (given: Any) => {
      const at = granted(given);
      const before = at.gas.consumed;
      use(at, umilk(40n));
      return at.gas.consumed - before;
    };
    use(ctx, umilk(40n));
    const inner = pack(AllowedMsgAllowance, {
      allowance: basic(umilk(60n)),
      allowedMessages: ["/x", SEND.typeUrl],
    });
    assert.deepEqual(kept(ctx), inner);
    // One more entry: ten gas, and four bytes read twice and written once.
    const more = charged(only("/x", SEND.typeUrl, "/y")) - charged(only("/x", SEND.typeUrl));
    assert.equal(more, 10n + 4n * (2n * 3n + 30n));
    fails(
      granted(only("/x")),
      umilk(1n),
      "feegrant/7: message does not exist in allowed messages: message not allowed",
    );
  });
});

describe("the end of a block", () => {
  it("removes what ended before its time, not at its time", () => {
    const { endBlock } = createModule(feegrant, deps);
    const at = granted(basic([], SOON), SOON);
    endBlock?.(at);
    assert.notEqual(kept(at), undefined);
    endBlock?.(at.with({ block: { ...at.block, time: SOON + 1n } }));
    assert.equal(kept(at), undefined);
  });
});
