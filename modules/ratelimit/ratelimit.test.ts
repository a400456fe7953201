import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { askOf, refusesAllBut } from "../unsupported/testing/refuses.ts";
import { genesis } from "./genesis.ts";
import { ratelimit } from "./module.ts";

const HOUR = 3_600_000_000_000n;
const ask = askOf(ratelimit, {});
const query = (name: string) => `/ratelimit.v1.Query/${name}`;
const LISTS = {
  AllRateLimits: { rateLimits: [] },
  RateLimitsByChainId: { rateLimits: [] },
  RateLimitsByChannelId: { rateLimits: [] },
  AllBlacklistedDenoms: { denoms: [] },
  AllWhitelistedAddresses: { addressPairs: [] },
};

describe("queries", () => {
  for (const [name, answer] of Object.entries(LISTS)) {
    it(`Query ${name} ok: none yet`, () => {
      assert.deepEqual(ask(createTestCtx(), query(name)), answer);
    });

    it(`Query ${name} fails: not at all, also on what does not exist`, () => {
      const request = { chainId: "nowhere-1", channelId: "channel-9", channelOrClientId: "x" };
      assert.deepEqual(ask(createTestCtx(), query(name), request), answer);
    });
  }
});

describe("what is not there yet", () => {
  refusesAllBut(ratelimit, {}, Object.keys(LISTS).map(query));
});

describe("genesis", () => {
  const epochOf = (time: bigint) => {
    const ctx = createTestCtx({ at: { time, height: 0n } });
    genesis.init(ctx, {}, genesis.defaults());
    return genesis.export(ctx, {}).hourEpoch;
  };

  it("starts in the hour of the block, as recorded", () => {
    assert.deepEqual(epochOf(TEST_TIME + 59n * 60_000_000_000n), {
      epochNumber: 12n,
      duration: HOUR,
      epochStartTime: TEST_TIME,
      epochStartHeight: 0n,
    });
  });

  it("goes on with a given epoch, but begins anew after midnight", () => {
    const given = { ...epochOf(TEST_TIME), epochNumber: 3n, epochStartHeight: 9n };
    const ctx = createTestCtx();
    genesis.init(ctx, {}, { ...genesis.defaults(), hourEpoch: given });
    assert.deepEqual(genesis.export(ctx, {}), { ...genesis.defaults(), hourEpoch: given });
    const midnight = TEST_TIME - 12n * HOUR;
    assert.equal(epochOf(midnight).epochNumber, 0n);
    const again = createTestCtx();
    genesis.init(again, {}, { ...genesis.defaults(), hourEpoch: epochOf(midnight) });
    assert.equal(genesis.export(again, {}).hourEpoch.epochNumber, 12n);
  });

  it("refuses an epoch without a duration, and limits", () => {
    const hourEpoch = { ...epochOf(TEST_TIME), duration: 0n };
    assert.equal(
      failureOf(() => genesis.validate?.({ ...genesis.defaults(), hourEpoch })),
      "undefined/1: hour epoch duration is not specified",
    );
    const given = { ...genesis.defaults(), blacklistedDenoms: ["umilk"] };
    assert.equal(
      failureOf(() => genesis.init(createTestCtx(), {}, given)),
      "sdk/37: blacklistedDenoms in the genesis of ratelimit is not supported yet: feature not supported",
    );
  });
});
