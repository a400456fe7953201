import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@milkyway/codec";
import { EngineError } from "@milkyway/node";
import fc from "fast-check";
import { CliError } from "../../cliError.ts";
import { readCredit } from "./faucet/credit.ts";
import { readDump } from "./loadDump.ts";
import { addressOf, boolOf, coinsOf, integerOf, textOf, timeOf } from "./methods/devParams.ts";

const ALICE = "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp";

test("a wish for coins is read in both forms", () => {
  assert.deepEqual(readCredit(JSON.stringify({ address: ALICE, denom: "utia" })), {
    address: ALICE,
    coins: [{ denom: "utia", amount: 10_000_000n }],
  });
  assert.deepEqual(
    readCredit(JSON.stringify({ address: ALICE, coins: ["5umilk", "7utia"] })).coins,
    [
      { denom: "umilk", amount: 5n },
      { denom: "utia", amount: 7n },
    ],
  );
});

test("no body makes the faucet fail in another way", () => {
  const bodies = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ address: fc.constant(ALICE), denom: fc.anything(), coins: fc.anything() })
      .map((value) => JSON.stringify(value) ?? ""),
  );
  fc.assert(
    fc.property(bodies, (body) => {
      try {
        assert.ok(readCredit(body).coins.length > 0);
      } catch (error) {
        assert.ok(error instanceof EngineError, String(error));
      }
    }),
  );
});

test("no parameter makes a method fail in another way", () => {
  const readers = [addressOf, boolOf, coinsOf, integerOf, textOf, timeOf];
  fc.assert(
    fc.property(fc.option(fc.json(), { nil: undefined }), (raw) => {
      for (const read of readers) {
        try {
          read(raw, "x");
        } catch (error) {
          assert.ok(error instanceof EngineError, `${read.name}: ${error}`);
        }
      }
    }),
  );
});

test("no document makes reading a dump fail in another way", () => {
  const document = fc.record(
    { chainId: fc.anything(), time: fc.anything(), appState: fc.anything(), blocks: fc.anything() },
    { requiredKeys: [] },
  );
  const block = fc.record({ time: fc.constant("5"), txs: fc.array(fc.string()) });
  const nearly = fc.record({
    chainId: fc.string(),
    time: fc.constant("1"),
    appState: fc.constant({}),
    blocks: fc.array(block),
  });
  fc.assert(
    fc.property(fc.oneof(document, nearly), (value) => {
      const json = JSON.parse(JSON.stringify(value)) as JsonObject;
      try {
        readDump(json);
      } catch (error) {
        assert.ok(error instanceof CliError, String(error));
      }
    }),
  );
});
