import assert from "node:assert/strict";
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { filePrices } from "./filePrices.ts";
import { parsePrices } from "./parsePrices.ts";
import { PriceError, type PriceFeed } from "./priceFeed.ts";
import { servePrices } from "./servePrices.ts";
import { sidecarPrices } from "./sidecarPrices.ts";

function fileOf(t: TestContext, text: string): string {
  const dir = mkdtempSync(join(tmpdir(), "milkyway-prices-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const file = join(dir, "prices.json");
  writeFileSync(file, text);
  return file;
}

const TIA = '{"TIA/USD":"520000000"}';

/** Asks until the feed answers what is wanted. */
async function until(feed: PriceFeed, wanted: (text: string) => boolean): Promise<string> {
  for (;;) {
    const text = await feed.prices().then(
      (prices) => JSON.stringify([...prices]),
      (error) => `${error}`,
    );
    if (wanted(text)) return text;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test("prices of a file change with it, and with time", async (t) => {
  const file = fileOf(t, TIA);
  const feed = filePrices(file);
  assert.deepEqual([...(await feed.prices())], [["TIA/USD", "520000000"]]);
  const steps = [
    { afterSeconds: 1, prices: { "TIA/USD": "1" } },
    { afterSeconds: 5, prices: { "TIA/USD": "2" } },
  ];
  writeFileSync(file, JSON.stringify(steps));
  utimesSync(file, 1, 1);
  let now = 0;
  const scripted = filePrices(file, () => now);
  await assert.rejects(scripted.prices(), /no prices for now/);
  now = 4999;
  assert.equal((await scripted.prices()).get("TIA/USD"), "1");
  now = 5000;
  assert.equal((await scripted.prices()).get("TIA/USD"), "2");
  writeFileSync(file, "{");
  utimesSync(file, 2, 2);
  await assert.rejects(scripted.prices(), /not JSON/);
  rmSync(file);
  await assert.rejects(scripted.prices(), /cannot be read/);
  assert.throws(() => filePrices(file), PriceError);
});

test("files that hold no prices are refused with a reason", () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ["[1]", /step 1: afterSeconds/],
    ['[{"afterSeconds":-1,"prices":{}}]', /afterSeconds/],
    ['[{"afterSeconds":0}]', /not an object/],
    ['[{"afterSeconds":2,"prices":{}},{"afterSeconds":1,"prices":{}}]', /step 2 comes before/],
    ['{"TIA":"1"}', /no pair/],
    ['{"TIA/USD":1}', /no text of digits/],
    ['{"TIA/USD":"-1"}', /no text of digits/],
    ["null", /not an object/],
  ];
  for (const [text, reason] of cases) assert.throws(() => parsePrices(text, "f"), reason, text);
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      try {
        parsePrices(text, "f");
      } catch (error) {
        assert.ok(error instanceof PriceError);
      }
    }),
  );
});

test("a sidecar is asked in the background, and what it tells grows old", async (t) => {
  const file = fileOf(t, TIA);
  const server = await servePrices(filePrices(file), { host: "127.0.0.1", port: 0 });
  let ahead = 0;
  const feed = sidecarPrices({
    address: server.url,
    timeoutMs: 2000,
    ttlMs: 10_000,
    intervalMs: 10,
    now: () => Date.now() + ahead,
  });
  t.after(() => feed.close());
  assert.match(await until(feed, (text) => text.startsWith("[")), /TIA\/USD","520000000/);
  writeFileSync(file, '{"TIA/USD":"7"}');
  utimesSync(file, 3, 3);
  await until(feed, (text) => text.includes('"7"'));
  await server.close();
  assert.equal((await feed.prices()).get("TIA/USD"), "7");
  ahead = 20_000;
  await assert.rejects(feed.prices(), /prices are \d+ ms old/);
});

test("a sidecar that is not there, or has no prices, is told as such", async (t) => {
  const nowhere = sidecarPrices({
    address: "127.0.0.1:1",
    timeoutMs: 100,
    ttlMs: 1,
    intervalMs: 10,
  });
  t.after(() => nowhere.close());
  await assert.rejects(nowhere.prices(), /not answered yet/);
  await until(nowhere, (text) => /Error/.test(text) && !/not answered yet/.test(text));
  const broken: PriceFeed = {
    prices: async () => {
      throw new PriceError("out of prices");
    },
    close() {},
  };
  const server = await servePrices(broken, { host: "127.0.0.1", port: 0 });
  t.after(() => server.close());
  const feed = sidecarPrices({ address: server.url, timeoutMs: 2000, ttlMs: 1, intervalMs: 10 });
  t.after(() => feed.close());
  await until(feed, (text) => text.includes("out of prices"));
});
