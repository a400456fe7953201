import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { askOf, refusesAllBut } from "../unsupported/testing/refuses.ts";
import { feeibc } from "./module.ts";

const ask = askOf(feeibc, {});
const query = (name: string) => `/ibc.applications.fee.v1.Query/${name}`;
const NO_PAGE = { nextKey: new Uint8Array(0), total: 0n };
const EMPTY = {
  identifiedFees: [],
  feeEnabledChannels: [],
  registeredPayees: [],
  registeredCounterpartyPayees: [],
  forwardRelayers: [],
};

function genesisOf() {
  const { genesis } = feeibc;
  assert.ok(genesis && !("raw" in genesis));
  return genesis;
}

describe("queries", () => {
  it("Query IncentivizedPackets ok: none yet", () => {
    const answer = { incentivizedPackets: [], pagination: NO_PAGE };
    assert.deepEqual(ask(createTestCtx(), query("IncentivizedPackets")), answer);
  });

  it("Query FeeEnabledChannels ok: none yet", () => {
    const answer = { feeEnabledChannels: [], pagination: NO_PAGE };
    assert.deepEqual(ask(createTestCtx(), query("FeeEnabledChannels")), answer);
  });

  it("Query IncentivizedPackets, FeeEnabledChannels fails: not at all, whatever the height", () => {
    const request = { queryHeight: 1n << 63n };
    for (const name of ["IncentivizedPackets", "FeeEnabledChannels"])
      assert.equal(
        failureOf(() => ask(createTestCtx(), query(name), request)),
        "no failure",
      );
  });
});

describe("what is not there yet", () => {
  refusesAllBut(feeibc, {}, ["IncentivizedPackets", "FeeEnabledChannels"].map(query));
});

describe("genesis", () => {
  it("is empty and writes nothing", () => {
    const ctx = createTestCtx();
    const genesis = genesisOf();
    genesis.init(ctx, {}, genesis.defaults());
    assert.equal(ctx.store("feeibc").iterate("", undefined).valid, false);
    assert.deepEqual(genesis.export(ctx, {}), EMPTY);
    assert.deepEqual(genesis.defaults(), EMPTY);
  });

  it("refuses each list that it cannot keep", () => {
    const genesis = genesisOf();
    const feeEnabledChannels = [{ portId: "transfer", channelId: "channel-0" }];
    assert.equal(
      failureOf(() => genesis.init(createTestCtx(), {}, { ...EMPTY, feeEnabledChannels })),
      "sdk/37: feeEnabledChannels in the genesis of feeibc is not supported yet: feature not supported",
    );
  });
});
