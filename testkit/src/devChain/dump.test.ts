import assert from "node:assert/strict";
import { test } from "node:test";
import { InvalidEncoding } from "@milkyway/bytes";
import fc from "fast-check";
import { type DevChainDump, readDump, toDump } from "./dump.ts";

const blocks = fc.array(
  fc.record({
    time: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 19n }),
    txs: fc.array(fc.uint8Array({ maxLength: 20 })),
  }),
);

test("a dump gives back what was put into it, by way of JSON", () => {
  fc.assert(
    fc.property(blocks, fc.string(), (given, chainId) => {
      const genesis = { chainId, time: 5n, appState: { a: { b: "c" } } };
      const dump: unknown = JSON.parse(JSON.stringify(toDump(genesis, given)));
      const read = readDump(dump);
      assert.deepEqual(read.genesis, genesis);
      assert.deepEqual(
        read.blocks.map(({ time, txs }) => [time, txs.map((tx) => [...tx])]),
        given.map(({ time, txs }) => [time, txs.map((tx) => [...tx])]),
      );
    }),
  );
});

test("anything else is refused with a reason", () => {
  const good: DevChainDump = {
    format: "milkyway-dev-chain/1",
    chainId: "a",
    time: "0",
    appState: {},
    blocks: [{ time: "1", txs: [] }],
  };
  const names = Object.keys(good) as (keyof DevChainDump)[];
  const altered = fc
    .tuple(fc.constantFrom(...names), fc.anything())
    .map(([name, value]) => ({ ...good, [name]: value }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), altered), (given) => {
      try {
        readDump(given);
      } catch (error) {
        assert.ok(error instanceof RangeError || error instanceof InvalidEncoding, `${error}`);
        assert.notEqual(error.message, "");
      }
    }),
  );
});
