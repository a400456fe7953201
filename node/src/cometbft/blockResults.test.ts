import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonValue } from "@milkyway/codec";
import { CometError } from "@milkyway/comet";
import fc from "fast-check";
import { readBlockResults } from "./answers/readBlockResults.ts";

const EVENT = { type: "tx", attributes: [{ key: "fee", value: "1umilk", index: true }] };
const RESULT = {
  code: 5,
  data: "AQI=",
  log: "no",
  info: "",
  gas_wanted: "9",
  gas_used: "8",
  events: [EVENT],
  codespace: "sdk",
};

test("what came of a block is read, and blocks without anything have nothing", () => {
  const answer = { height: "3", txs_results: [RESULT], finalize_block_events: [EVENT] };
  const { events, txResults } = readBlockResults(answer);
  assert.deepEqual(events, [EVENT]);
  const [result] = txResults;
  assert.deepEqual([result?.code, result?.gasUsed, result?.data], [5, 8n, Uint8Array.of(1, 2)]);
  const nothing = { height: "3", txs_results: null, finalize_block_events: null };
  assert.deepEqual(readBlockResults(nothing), { events: [], txResults: [] });
});

test("whatever a server answers, it is read or refused", () => {
  const some = fc.constantFrom<JsonValue>(null, [], [EVENT], [RESULT], "x", 7, {});
  const any = fc.oneof(
    some,
    fc.jsonValue().map((value) => value as JsonValue),
    fc
      .record({
        code: some,
        data: some,
        gas_used: some,
        events: some,
        type: some,
        attributes: some,
      })
      .map((one) => [one]),
  );
  const answer = fc.oneof(any, fc.record({ txs_results: any, finalize_block_events: any }));
  fc.assert(
    fc.property(answer, (given) => {
      try {
        readBlockResults(given);
      } catch (error) {
        assert.ok(error instanceof CometError, `${error}`);
      }
    }),
  );
});
