import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { capabilityKeeper } from "../capability/index.ts";
import { askOf, refusesAllBut } from "../unsupported/testing/refuses.ts";
import { genesis } from "./genesis.ts";
import { transfer } from "./module.ts";
import { state } from "./state.ts";

const deps = { capability: capabilityKeeper };
const ask = askOf(transfer, deps);
const query = (name: string) => `/ibc.applications.transfer.v1.Query/${name}`;
const NO_PAGE = { nextKey: new Uint8Array(0), total: 0n };

function chain() {
  const ctx = createTestCtx();
  genesis.init(ctx, deps, genesis.defaults());
  return ctx;
}

describe("queries", () => {
  it("Query Params ok: what genesis gave", () => {
    const params = { sendEnabled: true, receiveEnabled: true };
    assert.deepEqual(ask(chain(), query("Params")), { params });
  });

  it("Query Params fails: before genesis", () => {
    assert.match(
      failureOf(() => ask(createTestCtx(), query("Params"))),
      /collections: not found: key '.*' of type .*Params/,
    );
  });

  it("Query EscrowAddress ok: the bytes that hold the first channel on every chain", () => {
    assert.deepEqual(
      ask(chain(), query("EscrowAddress"), { portId: "transfer", channelId: "channel-0" }),
      { escrowAddress: "milk1a53udazy8ayufvy0s434pfwjcedzqv34clymru" },
    );
  });

  it("Query EscrowAddress fails: not at all, each port and channel has its own", () => {
    const address = (portId: string, channelId: string) =>
      (ask(chain(), query("EscrowAddress"), { portId, channelId }) as { escrowAddress: string })
        .escrowAddress;
    const all = [address("", ""), address("transfer", "channel-1"), address("a", "channel-1")];
    assert.equal(new Set(all).size, all.length);
    for (const one of all) assert.match(one, /^milk1[0-9a-z]{38}$/);
  });

  it("Query TotalEscrowForDenom ok: nothing yet", () => {
    assert.deepEqual(ask(chain(), query("TotalEscrowForDenom"), { denom: "umilk" }), {
      amount: { denom: "umilk", amount: 0n },
    });
  });

  it("Query TotalEscrowForDenom fails: not at all, whatever the denom", () => {
    const amount = { denom: "no denom", amount: 0n };
    assert.deepEqual(ask(chain(), query("TotalEscrowForDenom"), { denom: "no denom" }), { amount });
  });

  it("Query DenomTraces ok: none yet", () => {
    assert.deepEqual(ask(chain(), query("DenomTraces")), {
      denomTraces: [],
      pagination: NO_PAGE,
    });
  });

  it("Query DenomTraces fails: not at all, also before genesis", () => {
    assert.deepEqual(ask(createTestCtx(), query("DenomTraces")), {
      denomTraces: [],
      pagination: NO_PAGE,
    });
  });
});

describe("what is not there yet", () => {
  const answered = ["Params", "EscrowAddress", "TotalEscrowForDenom", "DenomTraces"];
  refusesAllBut(transfer, deps, answered.map(query));
});

describe("genesis", () => {
  it("binds the port once and comes back as it went in", () => {
    const ctx = chain();
    const owner = { module: "transfer", name: "ports/transfer" };
    assert.equal(capabilityKeeper.owns(ctx, owner), true);
    assert.equal(state.port.get(ctx), "transfer");
    genesis.init(ctx, deps, genesis.defaults());
    assert.deepEqual(genesis.export(ctx, deps), genesis.defaults());
    assert.equal(transfer.invariants?.["total-escrow-per-denom"]?.(ctx, deps), undefined);
  });

  it("refuses a blank port, and traces and escrows that it cannot keep", () => {
    assert.equal(
      failureOf(() => genesis.validate?.({ ...genesis.defaults(), portId: " " })),
      "undefined/1: identifier cannot be blank: invalid identifier",
    );
    const start = (given: object) =>
      failureOf(() => genesis.init(createTestCtx(), deps, { ...genesis.defaults(), ...given }));
    assert.equal(
      start({ denomTraces: [{ path: "transfer/channel-0", baseDenom: "uatom" }] }),
      "sdk/37: denom_traces in the genesis of transfer is not supported yet: feature not supported",
    );
    assert.match(
      start({ totalEscrowed: [{ denom: "umilk", amount: 1n }] }),
      /^sdk\/37: total_escrow/,
    );
  });
});
