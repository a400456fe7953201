import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { InFlightPacket } from "@milkyway/codec/gen/packetforward/v1";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { ONE_DEC, ZERO_DEC } from "@milkyway/math";
import { askOf, refusesAllBut } from "../unsupported/testing/refuses.ts";
import { genesis } from "./genesis.ts";
import { packetforward } from "./module.ts";

const ask = askOf(packetforward, {});
const PARAMS = "/packetforward.v1.Query/Params";

function chain() {
  const ctx = createTestCtx();
  genesis.init(ctx, {}, genesis.defaults());
  return ctx;
}

describe("queries", () => {
  it("Query Params ok: what genesis gave", () => {
    assert.deepEqual(ask(chain(), PARAMS), { params: { feePercentage: ZERO_DEC } });
  });

  it("Query Params fails: before genesis", () => {
    assert.match(
      failureOf(() => ask(createTestCtx(), PARAMS)),
      /collections: not found: key '.*' of type .*Params/,
    );
  });
});

describe("what is not there yet", () => {
  refusesAllBut(packetforward, {}, [PARAMS]);
});

describe("genesis", () => {
  it("exports its parameters once more as a packet, as the original does", () => {
    const exported = genesis.export(chain(), {});
    assert.deepEqual([...exported.inFlightPackets.keys()], ["\0"]);
    assert.equal(exported.inFlightPackets.get("\0")?.originalSenderAddress, "0");
    assert.equal(exported.params.feePercentage, ZERO_DEC);
  });

  it("keeps packets under their own keys", () => {
    const ctx = createTestCtx();
    const packet = InFlightPacket.create({ originalSenderAddress: "a", refundSequence: 3n });
    const inFlightPackets = new Map([["channel-0/transfer/3", packet]]);
    genesis.init(ctx, {}, { ...genesis.defaults(), inFlightPackets });
    assert.deepEqual(genesis.export(ctx, {}).inFlightPackets.get("channel-0/transfer/3"), packet);
  });

  it("takes a fee of nothing to all", () => {
    const check = (feePercentage: typeof ONE_DEC) =>
      failureOf(() => genesis.validate?.({ ...genesis.defaults(), params: { feePercentage } }));
    assert.equal(check(ZERO_DEC), "no failure");
    assert.equal(check(ONE_DEC), "no failure");
    assert.match(check(-ONE_DEC as typeof ONE_DEC), /invalid fee percentage/);
    assert.match(check((ONE_DEC + 1n) as typeof ONE_DEC), /invalid fee percentage/);
  });
});
