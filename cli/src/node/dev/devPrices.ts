import { walkedPrice } from "@milkyway/app";
import type { Any } from "@milkyway/codec";
import { Query } from "@milkyway/codec/gen/connect/oracle/v2";
import type { CurrencyPair } from "@milkyway/codec/gen/connect/types/v2";
import { MsgSetPrices } from "@milkyway/modules/dev/client";
import { pairToText } from "@milkyway/modules/marketmap";
import { EngineError, type Prices } from "@milkyway/node";
import type { DevControl } from "./devControl.ts";

interface Walk {
  readonly price: bigint;
  /** What it began with; it stays near that. */
  readonly start: bigint;
}

/**
 * What the validator of a developer chain reports of prices: those of the state to begin with, which then move a little
 * at every block as the seed says. A price that is set by hand is gone on from.
 */
export class DevPrices {
  private readonly seed: number;
  private readonly walks = new Map<string, Walk>();
  private control: DevControl | undefined;

  constructor(seed: number) {
    this.seed = seed;
  }

  /** Lets prices begin from the state of a chain. */
  follow(control: DevControl): void {
    this.control = control;
  }

  /** Begins again from what the state has. */
  restart(): void {
    this.walks.clear();
  }

  /** Goes on from prices that these messages set. */
  note(messages: readonly Any[]): void {
    for (const { typeUrl, value } of messages)
      if (typeUrl === `/${MsgSetPrices.typeName}`)
        for (const { currencyPair, price } of MsgSetPrices.decode(value).prices)
          this.walks.set(pairToText(currencyPair), { price, start: price });
  }

  /** The prices of the next block. */
  next(): Prices {
    const { control } = this;
    if (control === undefined) return new Map();
    const pairs = control.ask(Query, Query.methods.getAllCurrencyPairs, {}).currencyPairs;
    const height = control.height + 1n;
    const next = pairs.flatMap((currencyPair) => {
      const pair = pairToText(currencyPair);
      const walk = this.walks.get(pair) ?? this.begin(control, currencyPair);
      if (walk === undefined) return [];
      const price = walkedPrice(this.seed, height, { pair, ...walk });
      this.walks.set(pair, { ...walk, price });
      return [[pair, `${price}`] as const];
    });
    return new Map(next);
  }

  private begin(control: DevControl, currencyPair: CurrencyPair): Walk | undefined {
    try {
      const asked = { currencyPair: pairToText(currencyPair) };
      const { price } = control.ask(Query, Query.methods.getPrice, asked);
      return price && { price: price.price, start: price.price };
    } catch (error) {
      // The pair has no price yet.
      if (error instanceof EngineError) return undefined;
      throw error;
    }
  }
}
