import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromHex, toHex } from "@milkyway/bytes";
import { Market, type ProviderConfig, type Ticker } from "@milkyway/codec/gen/connect/marketmap/v2";
import { failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { validateMarket } from "./market.ts";
import { marketOf } from "./testing/fixture.ts";

const ticker = (given: Partial<Ticker>) =>
  failureOf(() => validateMarket(marketOf("ATOM/USDT", given)));
const provider = (given: Partial<ProviderConfig>) => {
  const market = marketOf("ATOM/USDT");
  const providerConfigs = market.providerConfigs.map((config) => ({ ...config, ...given }));
  return failureOf(() => validateMarket({ ...market, providerConfigs }));
};

describe("markets", () => {
  it("are kept as protobuf", () => {
    const bytes =
      "0a130a0b0a0441544f4d120355534410091801700112150a096b75636f696e5f7773120841544f4d2d555344";
    const market = Market.decode(fromHex(bytes));
    assert.deepEqual(market, marketOf("ATOM/USD"));
    assert.equal(toHex(Market.encode(market)), bytes);
  });

  it("are fine", () => {
    for (const metadataJSON of ["", "null", "{}", ' {"a": [1, {"b": null}]} '])
      assert.equal(ticker({ metadataJSON }), "no failure", metadataJSON);
    assert.equal(ticker({ decimals: 36n }), "no failure");
  });

  it("are refused for their ticker, in the order of the checks", () => {
    const cases: [string, string][] = [
      [
        ticker({ decimals: 0n, minProviderCount: 0n }),
        "decimals must be between 1 and 36; got 0 for ATOM/USDT",
      ],
      [ticker({ decimals: 37n }), "decimals must be between 1 and 36; got 37 for ATOM/USDT"],
      [
        ticker({ minProviderCount: 0n, currencyPair: { Base: "", Quote: "" } }),
        "min provider count must be at least 1; got 0 for /",
      ],
      [ticker({ currencyPair: { Base: "", Quote: "" } }), "base asset cannot be empty"],
      [
        ticker({ metadataJSON: " ".repeat(16385) }),
        "metadata json field is longer than maximum length of 16384",
      ],
      [
        ticker({ minProviderCount: 2n }),
        'ticker "ATOM/USDT" must have at least 2 providers; got 1',
      ],
    ];
    for (const [actual, expected] of cases) assert.equal(actual, `undefined/1: ${expected}`);
  });

  it("are refused for metadata that is no JSON object", () => {
    const deep = `{"a":${"[".repeat(8000)}${"]".repeat(8000)}}`;
    for (const metadataJSON of ["[]", "1", '"a"', "{", "true", " ", '{"a":1e999}', "nul"])
      assert.match(
        ticker({ metadataJSON }),
        /^undefined\/1: invalid ticker metadata json: unable to unmarshal string to json: /,
        metadataJSON,
      );
    assert.equal(ticker({ metadataJSON: deep }), "no failure");
  });

  it("are refused for their providers", () => {
    const cases: [string, string][] = [
      [provider({ name: "" }), "provider name must not be empty"],
      [provider({ offChainTicker: "" }), "provider offchain ticker must not be empty"],
      [provider({ normalizeByPair: { Base: "BTC", Quote: "" } }), "quote asset cannot be empty"],
    ];
    for (const [actual, expected] of cases) assert.equal(actual, `undefined/1: ${expected}`);
    assert.match(
      provider({ metadataJSON: "x" }),
      /^undefined\/1: invalid provider config metadata json: /,
    );
    const market = marketOf("ATOM/USDT");
    const providerConfigs = [...market.providerConfigs, ...market.providerConfigs];
    assert.equal(
      failureOf(() => validateMarket({ ...market, providerConfigs })),
      "undefined/1: duplicate (provider, off-chain-ticker) found: kucoin_wsATOM-USDT",
    );
  });

  it("never make the metadata check do anything but pass or refuse", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (metadataJSON) => {
        const outcome = ticker({ metadataJSON });
        assert.ok(outcome === "no failure" || outcome.startsWith("undefined/1: "), outcome);
      }),
    );
  });
});
