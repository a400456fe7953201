import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import { BTC, deps, oracleCtx } from "../testing/fixture.ts";
import { addCurrencyPairs, removeCurrencyPairs } from "./currencyPairs.ts";

describe("messages of the oracle", () => {
  const DISABLED = "undefined/1: x/oracle message server is disabled when using x/marketmap";
  const authority = accounts.toText("a".repeat(20));

  it("MsgAddCurrencyPairs fails: always, whatever the stateless checks say", () => {
    const msg = { authority, currencyPairs: [BTC] };
    assert.equal(
      failureOf(() => addCurrencyPairs.validate?.(msg)),
      "no failure",
    );
    assert.equal(
      failureOf(() => addCurrencyPairs.handle(oracleCtx(), deps, msg)),
      DISABLED,
    );
    assert.equal(
      failureOf(() => addCurrencyPairs.validate?.({ ...msg, authority: "" })),
      "undefined/1: empty address string is not allowed",
    );
    assert.equal(
      failureOf(() =>
        addCurrencyPairs.validate?.({ ...msg, currencyPairs: [{ Base: "", Quote: "" }] }),
      ),
      "undefined/1: base asset cannot be empty",
    );
  });

  it("MsgRemoveCurrencyPairs fails: always, whatever the stateless checks say", () => {
    const msg = { authority, currencyPairIds: ["BTC/USD"] };
    assert.equal(
      failureOf(() => removeCurrencyPairs.validate?.(msg)),
      "no failure",
    );
    assert.equal(
      failureOf(() => removeCurrencyPairs.handle(oracleCtx(), deps, msg)),
      DISABLED,
    );
    assert.equal(
      failureOf(() => removeCurrencyPairs.validate?.({ ...msg, currencyPairIds: ["BTC"] })),
      'undefined/1: incorrectly formatted CurrencyPair: "BTC"',
    );
  });
});
