import type { Ctx } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { parsePair } from "../../../marketmap/index.ts";
import { setPriceForCurrencyPair } from "../../pairs.ts";
import { state } from "../../state.ts";

/** Pairs with the ids 0 and 1, of which the first has the price 1000. */
export function oracleCtx(): Ctx {
  const ctx = createTestCtx({ at: { height: 5n } });
  state.nextId.set(ctx, 0n);
  state.pairCount.set(ctx, 2n);
  const price = { price: 1000n, blockTimestamp: 0n, blockHeight: 1n };
  setPriceForCurrencyPair(ctx, parsePair("BTC/USD"), price);
  state.currencyPairs.set(ctx, "ETH/USD", { id: 1n, nonce: 0n, price: undefined });
  return ctx;
}

/** A copy that is no buffer of Node. */
export const plain = (bytes: Uint8Array) => new Uint8Array(bytes);

/** Either fails as an error that clients can see, or succeeds: never anything else. */
export function survives(run: () => unknown): boolean {
  const outcome = failureOf(run);
  return outcome === "no failure" || outcome.startsWith("undefined/1: ");
}

/** Damages bytes at a few places. */
export const damaged = (bytes: Uint8Array) =>
  fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    .chain((changes) =>
      fc.nat(bytes.length).map((length) => {
        const out = plain(bytes);
        for (const [at, value] of changes) out[at] = value;
        return out.subarray(0, length);
      }),
    );
