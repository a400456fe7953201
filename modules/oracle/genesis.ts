import { type CurrencyPairGenesis, GenesisState } from "@milkyway/codec/gen/connect/oracle/v2";
import { type Ctx, type Genesis, plainError, wrapping } from "@milkyway/core";
import { pairToText, validatePair } from "../marketmap/index.ts";
import type { OracleDeps } from "./keeper.ts";
import { iterateCurrencyPairs } from "./pairs.ts";
import { state } from "./state.ts";

function validateEntry({ currencyPair, currencyPairPrice, nonce }: CurrencyPairGenesis): void {
  validatePair(currencyPair);
  if (currencyPairPrice === undefined && nonce !== 0n)
    throw plainError(`invalid nonce, no price update but non-zero nonce: ${nonce}`);
}

function validate({ currencyPairGenesis, nextId }: GenesisState): void {
  const ids = new Set<bigint>();
  const pairs = new Set<string>();
  for (const entry of currencyPairGenesis) {
    validateEntry(entry);
    const { id } = entry;
    if (id >= nextId) throw plainError(`invalid id: ${id}, must be less than next id: ${nextId}`);
    if (ids.has(id)) throw plainError(`repeated id: ${id}`);
    const pair = pairToText(entry.currencyPair);
    if (pairs.has(pair)) throw plainError(`repeated currency-pair: ${pair}`);
    ids.add(id);
    pairs.add(pair);
  }
}

function init(ctx: Ctx, _deps: OracleDeps, genesis: GenesisState): void {
  validate(genesis);
  for (const { currencyPair, currencyPairPrice: price, nonce, id } of genesis.currencyPairGenesis)
    wrapping("error in genesis", () =>
      state.currencyPairs.set(ctx, pairToText(currencyPair), { price, nonce, id }),
    );
  state.nextId.set(ctx, genesis.nextId);
  state.pairCount.set(ctx, BigInt(genesis.currencyPairGenesis.length));
  state.removedPairs.set(ctx, 0n);
}

/** The state of x/oracle as JSON, pairs by text. */
export const genesis: Genesis<OracleDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => GenesisState.create(),
  validate,
  init,
  export: (ctx) => ({
    currencyPairGenesis: [...iterateCurrencyPairs(ctx)].map(
      ([currencyPair, { price, nonce, id }]) => ({
        currencyPair,
        currencyPairPrice: price,
        nonce,
        id,
      }),
    ),
    nextId: state.nextId.peek(ctx),
  }),
};
